import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment UserErrorFields on UserError {
    code
    field
    message
  }
`)

export const PostOfferMutation = graphql(`
  mutation PostOffer($input: PostOfferInput!) {
    postOffer(input: $input) {
      offer {
        id
        number
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const PostNeedMutation = graphql(`
  mutation PostNeed($input: PostNeedInput!) {
    postNeed(input: $input) {
      need {
        id
        number
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const EditOfferMutation = graphql(`
  mutation EditOffer($input: EditResourceInput!) {
    editOffer(input: $input) {
      resource: offer {
        ...ResourceFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const EditNeedMutation = graphql(`
  mutation EditNeed($input: EditNeedInput!) {
    editNeed(input: $input) {
      resource: need {
        ...ResourceFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const WithdrawOfferMutation = graphql(`
  mutation WithdrawOffer($input: WithdrawResourceInput!) {
    withdrawOffer(input: $input) {
      offer {
        ...ResourceFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const WithdrawNeedMutation = graphql(`
  mutation WithdrawNeed($input: WithdrawResourceInput!) {
    withdrawNeed(input: $input) {
      need {
        ...ResourceFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const PublishOfferMutation = graphql(`
  mutation PublishOffer($input: PublishResourceInput!) {
    publishOffer(input: $input) {
      offer {
        ...ResourceFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const PublishNeedMutation = graphql(`
  mutation PublishNeed($input: PublishResourceInput!) {
    publishNeed(input: $input) {
      need {
        ...ResourceFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
