import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment CampaignCardFields on Campaign {
    __typename
    id
    number
    kind
    name
    state
    until
    version
    communities {
      id
      name
      side
    }
    counts {
      organizations
      offers
      posts
      needs
      people
      introduced
      accepted
      placed
      stillThere1
      stillThere3
      noShow
      declined
      fellThrough
      unmatched
    }
  }
`)

graphql(`
  fragment CampaignFields on Campaign {
    ...CampaignCardFields
    text
    maxPerOrganization
    seed
    createdAt
    createdBy {
      id
      name
    }
    community {
      id
      name
      side
    }
    rules {
      id
      rule
      decidedAt
      need {
        id
      }
      offer {
        id
      }
    }
    allocation {
      ...AllocationFields
    }
    viewerCan {
      edit {
        ...PermissionFields
      }
      addResources {
        ...PermissionFields
      }
      propose {
        ...PermissionFields
      }
      decidePairs {
        ...PermissionFields
      }
      confirm {
        ...PermissionFields
      }
      close {
        ...PermissionFields
      }
      reopen {
        ...PermissionFields
      }
    }
  }
`)

export const CampaignsQuery = graphql(`
  query Campaigns($filter: CampaignFilter, $first: Int!, $after: String) {
    campaigns(filter: $filter, first: $first, after: $after) {
      nodes {
        ...CampaignCardFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const CampaignQuery = graphql(`
  query Campaign($number: Int!) {
    campaign(number: $number) {
      ...CampaignFields
    }
  }
`)

export const CreateCampaignMutation = graphql(`
  mutation CreateCampaign($input: CreateCampaignInput!) {
    createCampaign(input: $input) {
      campaign {
        id
        number
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const EditCampaignMutation = graphql(`
  mutation EditCampaign($input: EditCampaignInput!) {
    editCampaign(input: $input) {
      campaign {
        ...CampaignFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const ReopenCampaignMutation = graphql(`
  mutation ReopenCampaign($input: CampaignInput!) {
    reopenCampaign(input: $input) {
      campaign {
        ...CampaignFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CloseCampaignMutation = graphql(`
  mutation CloseCampaign($input: CampaignInput!) {
    closeCampaign(input: $input) {
      campaign {
        ...CampaignFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
