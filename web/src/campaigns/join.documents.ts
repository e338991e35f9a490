import { graphql } from '../graphql/generated/index.ts'

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
