import { graphql } from '../graphql/generated/gql.ts'

export const OrganizationsToNameQuery = graphql(`
  query OrganizationsToName($search: String!) {
    organizations(search: $search, first: 12) {
      nodes {
        id
        name
        community {
          id
          name
          side
        }
      }
    }
  }
`)

export const LikelyPartiesQuery = graphql(`
  query LikelyParties($number: Int!) {
    issue(number: $number) {
      id
      likelyParties {
        id
        name
        community {
          id
          name
          side
        }
      }
    }
  }
`)

export const PeopleToAssignQuery = graphql(`
  query PeopleToAssign($search: String!) {
    people(search: $search, first: 12) {
      nodes {
        id
        name
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
    }
  }
`)

export const IssuesToMergeQuery = graphql(`
  query IssuesToMerge($search: String!) {
    issues(filter: { search: $search }, first: 12) {
      nodes {
        id
        number
        title
        stage
      }
    }
  }
`)

/** Where something may have happened: compounds and towers of all communities. */
export const PlacesToReportQuery = graphql(`
  query PlacesToReport {
    communities {
      id
      name
      places {
        id
        name
      }
    }
  }
`)

export const CommunitiesToReportQuery = graphql(`
  query CommunitiesToReport {
    communities {
      id
      name
      side
    }
  }
`)
