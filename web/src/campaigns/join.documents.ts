import { graphql } from '../graphql/generated/index.ts'

export const LeaveCampaignMutation = graphql(`
  mutation LeaveCampaign($input: CampaignMembersInput!) {
    leaveCampaign(input: $input) {
      campaign {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const JoinCampaignMutation = graphql(`
  mutation JoinCampaign($input: CampaignMembersInput!) {
    joinCampaign(input: $input) {
      campaign {
        id
        version
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
