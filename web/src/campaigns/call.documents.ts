import { graphql } from '../graphql/generated/index.ts'

export const CampaignCallQuery = graphql(`
  query CampaignCall($number: Int!) {
    campaign(number: $number) {
      id
      call {
        ...CallFields
      }
    }
  }
`)
