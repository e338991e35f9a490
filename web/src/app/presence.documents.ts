import { graphql } from '../graphql/generated/gql.ts'

export const BoardPresenceSubscription = graphql(`
  subscription BoardPresence($boardId: ID!) {
    boardPresence(boardId: $boardId) {
      personId
      name
      side
    }
  }
`)
