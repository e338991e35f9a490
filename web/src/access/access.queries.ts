import { graphql } from '../graphql/generated/index.ts'

export const SessionsQuery = graphql(`
  query Sessions {
    viewer {
      person {
        id
      }
      sessions {
        id
        beganAt
        lastSeenAt
        network
        device
        isThis
      }
    }
  }
`)

export const EndSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      viewer {
        person {
          id
        }
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const SecurityEventsQuery = graphql(`
  query SecurityEvents($kind: SecurityEventKind, $personId: ID, $first: Int!, $after: String) {
    securityEvents(kind: $kind, personId: $personId, first: $first, after: $after) {
      nodes {
        id
        at
        kind
        network
        device
        detail
        person {
          id
          name
        }
        subject {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const NewColleaguesQuery = graphql(`
  query NewColleagues {
    viewer {
      person {
        id
      }
      newColleagues {
        id
        position
        appointedAt
        person {
          id
          name
        }
        appointedBy {
          id
          name
        }
        organization {
          id
          name
          kind
        }
      }
    }
  }
`)
