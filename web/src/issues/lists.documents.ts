import { graphql } from '../graphql/generated/gql.ts'

export const MyIssuesQuery = graphql(`
  query MyIssues($after: String) {
    issues(filter: { mine: true }, orderBy: { field: UPDATED_AT, direction: DESC }, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...IssueCardFields
        result
        satisfaction
        isReportedByViewer
        viewerCan {
          confirm {
            allowed
          }
        }
      }
    }
  }
`)

/** Where pages without a board hear that something has changed: the boards' positions, then their changes without content. */
export const MyBoardsQuery = graphql(`
  query MyBoards {
    boards {
      id
    }
  }
`)

export const BoardPositionQuery = graphql(`
  query BoardPosition($id: ID!) {
    board(id: $id) {
      id
      cursor
    }
  }
`)

export const IssueNewsSubscription = graphql(`
  subscription IssueNews($boardId: ID!, $after: ChangeCursor!) {
    boardEvents(boardId: $boardId, after: $after) {
      __typename
      ... on BoardChanges {
        cursor
        events {
          __typename
          ... on IssueChanged {
            change {
              kind
            }
          }
        }
      }
    }
  }
`)
