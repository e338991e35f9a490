import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment CallFields on OfferCall {
    id
    title
    text
    answerBy
    calledAt
    isOver
    version
    calledBy {
      id
      name
    }
    community {
      id
      name
    }
    counts {
      called
      offered
      declined
      pending
    }
    answers {
      id
      state
      reason
      answeredAt
      answeredBy {
        id
        name
      }
      organization {
        id
        name
      }
      offers {
        id
        number
        title
        quantity
        unit
      }
    }
    viewerCan {
      extend {
        ...PermissionFields
      }
    }
  }
`)

export const CallForOffersMutation = graphql(`
  mutation CallForOffers($input: CallForOffersInput!) {
    callForOffers(input: $input) {
      call {
        ...CallFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CalledUnitsQuery = graphql(`
  query CalledUnits($kind: OrganizationKind!, $search: String, $communityId: ID, $first: Int!, $after: String) {
    organizations(kind: $kind, search: $search, communityId: $communityId, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        community {
          id
          name
          side
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
