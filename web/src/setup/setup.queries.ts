import { graphql } from '../graphql/generated/index.ts'

export const SetupQuery = graphql(`
  query Setup {
    communities {
      id
      name
      side
    }
    committees: organizations(kind: COMMITTEE, first: 100) {
      nodes {
        id
        community {
          id
        }
        appointments {
          id
          position
          isRunning
        }
      }
    }
    people(first: 2) {
      nodes {
        id
      }
    }
    bridges {
      person {
        id
      }
    }
    boards {
      id
      wholeSubdistrict
      communities {
        id
      }
    }
  }
`)

export const BoardListQuery = graphql(`
  query BoardList {
    boards {
      id
      name
      wholeSubdistrict
      communities {
        id
        name
        side
      }
    }
    communities {
      id
      name
      side
    }
  }
`)

export const CreateBoardMutation = graphql(`
  mutation CreateBoard($input: CreateBoardInput!) {
    createBoard(input: $input) {
      board {
        id
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
