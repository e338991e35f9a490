import { graphql } from '../graphql/generated/gql.ts'

graphql(`
  fragment CapacityFields on Appointment {
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
        kind
        side
      }
    }
  }
`)

graphql(`
  fragment ViewerFields on Viewer {
    person {
      id
      name
      account
    }
    subdistrict {
      id
      name
    }
    isAdministrator
    homeCommunity {
      id
      name
    }
    capacities {
      ...CapacityFields
    }
    committeeCommunities {
      id
      name
      kind
      side
    }
  }
`)

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      ...ViewerFields
    }
  }
`)
