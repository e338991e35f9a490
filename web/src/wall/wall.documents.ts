import { graphql } from '../graphql/generated/gql.ts'

/** A card of the wall: as on the board, and whether it was raised by a person or in the name of an organization. */
export const WallIssueFields = graphql(`
  fragment WallIssueFields on Issue {
    ...IssueCardFields
    reporterOrganization {
      id
    }
  }
`)

export const WallSnapshotQuery = graphql(`
  query WallSnapshot($id: ID!) {
    board(id: $id) {
      id
      name
      cursor
      communities {
        id
        name
      }
      issues {
        ...WallIssueFields
      }
    }
  }
`)

export const WallEventsSubscription = graphql(`
  subscription WallEvents($boardId: ID!, $after: ChangeCursor!) {
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
              kind
            }
            card {
              ...WallIssueFields
            }
          }
          ... on CardRemoved {
            id
            change {
              kind
            }
          }
        }
      }
    }
  }
`)
