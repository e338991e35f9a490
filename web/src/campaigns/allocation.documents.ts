import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment AllocationFields on Allocation {
    id
    state
    phase
    progress
    wasStopped
    startedAt
    finishedAt
    needs
    offers
    served
    score
    bound
    gap
    isProven
    problem
    introduced
    version
    unservedCount
    askedBy {
      id
      name
    }
  }
`)

export const AllocationProgressSubscription = graphql(`
  subscription AllocationProgress($id: ID!) {
    progress(id: $id) {
      __typename
      ...AllocationFields
    }
  }
`)

export const AllocationPairsQuery = graphql(`
  query AllocationPairs($number: Int!, $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      allocation {
        id
        connection: pairs(first: $first, after: $after) {
          totalCount
          nodes {
            quantity
            isPinned
            need {
              ...PairSideFields
            }
            offer {
              ...PairSideFields
            }
            fit {
              ...FitFields
            }
            match {
              id
              number
              state
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

export const UnservedQuery = graphql(`
  query Unserved($number: Int!, $first: Int!) {
    campaign(number: $number) {
      id
      allocation {
        id
        unserved(first: $first) {
          nodes {
            why
            need {
              ...PairSideFields
            }
            nearest {
              ...CandidateFields
            }
          }
        }
      }
    }
  }
`)

export const ProposeAllocationMutation = graphql(`
  mutation ProposeAllocation($input: CampaignInput!) {
    proposeAllocation(input: $input) {
      allocation {
        ...AllocationFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const StopAllocationMutation = graphql(`
  mutation StopAllocation($input: AllocationInput!) {
    stopAllocation(input: $input) {
      allocation {
        ...AllocationFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const DiscardAllocationMutation = graphql(`
  mutation DiscardAllocation($input: AllocationInput!) {
    discardAllocation(input: $input) {
      allocation {
        ...AllocationFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const ConfirmAllocationMutation = graphql(`
  mutation ConfirmAllocation($input: ConfirmAllocationInput!) {
    confirmAllocation(input: $input) {
      introduced
      allocation {
        ...AllocationFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
