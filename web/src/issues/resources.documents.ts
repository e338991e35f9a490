import { graphql } from '../graphql/generated/gql.ts'

graphql(`
  fragment IssueNeedFields on Need {
    ...ResourceCardFields
    call {
      ...CallFields
    }
    viewerCan {
      introduce {
        allowed
      }
      call {
        allowed
      }
    }
    matches {
      ...MatchCardFields
    }
  }
`)

/** What was asked for to settle an issue, and what could be of use. */
export const IssueResourcesQuery = graphql(`
  query IssueResources($number: Int!) {
    issue(number: $number) {
      id
      needs {
        ...IssueNeedFields
      }
      usefulOffers(first: 5) {
        ...ResourceCardFields
      }
    }
  }
`)
