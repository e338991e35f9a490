import { graphql } from '../graphql/generated/gql.ts'

/** What a card shows. The same for every viewer, so that one serialised change serves a whole committee. */
export const IssueCardFields = graphql(`
  fragment IssueCardFields on Issue {
    __typename
    id
    version
    number
    title
    place
    category
    urgent
    stage
    stageSince
    dueAt
    dueState
    turn
    turnNames
    side
    joint
    community {
      id
      name
    }
    communities {
      id
    }
    reporter {
      id
    }
    assignee {
      id
      name
    }
  }
`)
