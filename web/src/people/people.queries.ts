import { graphql } from '../graphql/generated/index.ts'

export const CommunitiesQuery = graphql(`
  query Communities {
    communities {
      id
      name
      kind
      side
      version
      places {
        id
        kind
        name
      }
    }
  }
`)

export const OrganizationsQuery = graphql(`
  query Organizations($kind: OrganizationKind, $communityId: ID, $search: String, $first: Int!, $after: String) {
    organizations(kind: $kind, communityId: $communityId, search: $search, first: $first, after: $after) {
      nodes {
        id
        name
        kind
        version
        community {
          id
          name
          side
        }
        appointments {
          id
          position
          person {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

graphql(`
  fragment AppointmentFields on Appointment {
    id
    position
    termStart
    termEnd
    isRunning
    version
    organization {
      id
      name
      kind
      community {
        id
        name
        side
      }
    }
  }
`)

export const PeopleQuery = graphql(`
  query People($search: String, $first: Int!, $after: String) {
    people(search: $search, first: $first, after: $after) {
      nodes {
        id
        name
        account
        accountClosedAt
        appointments {
          id
          position
          organization {
            id
            name
            kind
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const PersonQuery = graphql(`
  query Person($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        name
        account
        accountClosedAt
        accountClosedReason
        version
        homeCommunity {
          id
          name
          side
        }
        appointments(includeEnded: true) {
          ...AppointmentFields
        }
      }
    }
  }
`)

export const BridgesQuery = graphql(`
  query Bridges {
    bridges {
      isReciprocal
      person {
        id
        name
      }
      seats {
        id
        position
        termEnd
        organization {
          id
          name
          kind
          community {
            id
            name
            side
          }
        }
      }
    }
  }
`)
