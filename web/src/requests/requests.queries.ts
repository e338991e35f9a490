import { graphql } from '../graphql/generated/index.ts'

export const WaitingRequestsQuery = graphql(`
  query WaitingRequests {
    viewer {
      pendingPartyRequests {
        id
        version
      }
    }
  }
`)

export const PartyRequestsQuery = graphql(`
  query PartyRequests {
    viewer {
      pendingPartyRequests {
        id
        name
        requestedBy {
          id
          name
          side
        }
        organization {
          id
          kind
          community {
            id
            name
          }
        }
        issue {
          id
          number
          version
          title
          stage
          community {
            id
            name
          }
          timeline {
            id
            kind
            at
            actorName
            party {
              id
            }
          }
        }
      }
    }
  }
`)
