import { graphql } from '../graphql/generated/index.ts'

/** Who was brought together with whom, and how well they fit. */
export const PictureMatchesQuery = graphql(`
  query PictureMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      connection: matches(states: $states, first: $first, after: $after) {
        totalCount
        nodes {
          id
          state
          quantity
          fit {
            score
          }
          need {
            ...PictureSideFields
          }
          offer {
            ...PictureSideFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** Those who still have nobody. */
export const PictureRestQuery = graphql(`
  query PictureRest($number: Int!, $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      connection: needs(filter: { open: true }, first: $first, after: $after) {
        totalCount
        nodes {
          left
          ...PictureSideFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** The same of a plan nobody has confirmed yet. */
export const PicturePlanQuery = graphql(`
  query PicturePlan($number: Int!, $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      allocation {
        id
        connection: pairs(first: $first, after: $after) {
          totalCount
          nodes {
            quantity
            fit {
              score
            }
            need {
              ...PictureSideFields
            }
            offer {
              ...PictureSideFields
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

graphql(`
  fragment PictureSideFields on Resource {
    id
    title
    side
    community {
      id
      name
    }
    organization {
      id
      name
    }
    job {
      degree
      professions
    }
  }
`)
