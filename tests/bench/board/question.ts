/** What is asked of everybody: a board, its open cards and their relations, in the words of this API. */
export const question = /* GraphQL */ `
  query BoardWithRelations($id: ID!) {
    board(id: $id) {
      id
      name
      communities {
        id
        name
        kind
      }
      issues {
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
        openCommitments
        community {
          id
          name
        }
        communities {
          id
        }
        reporter {
          id
          name
        }
        reporterOrganization {
          id
          name
        }
        assignee {
          id
          name
        }
        parties {
          id
          state
          organization {
            id
            name
          }
        }
        agreement {
          id
          agreedOn
          commitments {
            id
            text
            dueOn
            state
          }
        }
      }
    }
  }
`

/** What every contender gets to know of the data. */
export interface Place {
  databaseUrl: string
  subdistrictId: string
  boardId: string
}

/** One and the same answer written the same way: times by their instant, whatever order their fields came in. */
export function normalised(answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => {
    if (typeof value === 'string' && (key === 'stageSince' || key === 'dueAt')) return new Date(value).toISOString()
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

export const coldQuestion = question
  .replace('$id: ID!', '$id: ID!, $absent: ID!')
  .replace('board(id: $id)', 'absent: board(id: $absent) { id } board(id: $id)')
