import { graphql } from '../graphql/generated/index.ts'

export const LeaveCampaignMutation = graphql(`
  mutation LeaveCampaign($input: CampaignMembersInput!) {
    leaveCampaign(input: $input) {
      campaign {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const JoinCampaignMutation = graphql(`
  mutation JoinCampaign($input: CampaignMembersInput!) {
    joinCampaign(input: $input) {
      campaign {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

graphql(`
  fragment JoinableFields on Resource {
    id
    number
    title
    community {
      id
      name
    }
    organization {
      id
      name
    }
    campaign {
      id
    }
  }
`)

export const JoinableNeedsQuery = graphql(`
  query JoinableNeeds($filter: ResourceFilter, $first: Int!, $after: String) {
    page: needs(filter: $filter, first: $first, after: $after) {
      nodes {
        ...JoinableFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const JoinableOffersQuery = graphql(`
  query JoinableOffers($filter: ResourceFilter, $first: Int!, $after: String) {
    page: offers(filter: $filter, first: $first, after: $after) {
      nodes {
        ...JoinableFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
