import { graphql } from '../graphql/generated/index.ts'

export const MeetingsQuery = graphql(`
  query Meetings($from: DateTime, $to: DateTime) {
    meetings(from: $from, to: $to) {
      id
      state
      at
      place
      agenda
      outcome
      invited {
        id
        name
        organization {
          id
        }
      }
      convenedBy {
        id
        name
      }
      issue {
        id
        number
        title
        side
        community {
          id
          name
        }
      }
    }
  }
`)
