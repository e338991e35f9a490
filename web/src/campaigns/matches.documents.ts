import { graphql } from '../graphql/generated/index.ts'

export const CampaignMatchesQuery = graphql(`
  query CampaignMatches($number: Int!, $states: [MatchState!], $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      connection: matches(states: $states, first: $first, after: $after) {
        totalCount
        nodes {
          version
          needReason
          offerReason
          closingNote
          id
          number
          state
          needAnswer
          offerAnswer
          introducedAt
          need {
            ...PairSideFields
          }
          offer {
            ...PairSideFields
          }
          viewerCan {
            answerForNeed {
              ...PermissionFields
            }
            fulfil {
              ...PermissionFields
            }
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

/** Whom to call up now, of all campaigns the viewer has a part in. */
export const FollowUpsDueQuery = graphql(`
  query FollowUpsDue($first: Int!, $after: String) {
    followUps(due: true, first: $first, after: $after) {
      totalCount
      nodes {
        id
        months
        dueOn
        match {
          id
          number
          campaign {
            id
          }
          viewerCan {
            followUp {
              ...PermissionFields
            }
          }
          need {
            ...PairSideFields
          }
          offer {
            ...PairSideFields
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

export const RecordFollowUpMutation = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      match {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
