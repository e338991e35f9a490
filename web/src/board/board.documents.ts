import { graphql } from '../graphql/generated/gql.ts'

export const BoardsQuery = graphql(`
  query Boards {
    boards {
      id
      name
      communities {
        id
        name
        side
      }
    }
  }
`)

export const BoardSnapshotQuery = graphql(`
  query BoardSnapshot($id: ID!) {
    board(id: $id) {
      id
      name
      cursor
      communities {
        id
        name
        kind
        side
      }
      issues {
        ...IssueCardFields
      }
      needs {
        version
        ...ResourceCardFields
      }
      offers {
        version
        ...ResourceCardFields
      }
      matches {
        version
        ...MatchCardFields
      }
      campaigns {
        ...CampaignCardFields
      }
    }
  }
`)

/** Kinds have fields of one name and different types, such as `state`: each card comes under a name of its own. */
export const BoardEventsSubscription = graphql(`
  subscription BoardEvents($boardId: ID!, $after: ChangeCursor!) {
    boardEvents(boardId: $boardId, after: $after) {
      __typename
      ... on ResyncRequired {
        reason
      }
      ... on BoardChanges {
        previousCursor
        cursor
        events {
          __typename
          ... on IssueChanged {
            change {
              ...ChangeFields
            }
            issue: card {
              ...IssueCardFields
            }
          }
          ... on NeedChanged {
            change {
              ...ChangeFields
            }
            need: card {
              version
              ...ResourceCardFields
            }
          }
          ... on OfferChanged {
            change {
              ...ChangeFields
            }
            offer: card {
              version
              ...ResourceCardFields
            }
          }
          ... on MatchChanged {
            change {
              ...ChangeFields
            }
            match: card {
              version
              ...MatchCardFields
            }
          }
          ... on CampaignChanged {
            change {
              ...ChangeFields
            }
            campaign: card {
              ...CampaignCardFields
            }
          }
          ... on CardRemoved {
            change {
              ...ChangeFields
            }
            id
          }
        }
      }
    }
  }
`)

export const ChangeFields = graphql(`
  fragment ChangeFields on Change {
    kind
    actorId
    actorName
  }
`)

export const FoundInTextQuery = graphql(`
  query FoundInText($boardId: ID!, $search: String!) {
    issues(filter: { boardId: $boardId, search: $search }, first: 100) {
      nodes {
        id
      }
    }
  }
`)
