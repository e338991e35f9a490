import { graphql } from '../graphql/generated/index.ts'

export const ApiTokensQuery = graphql(`
  query ApiTokens {
    apiTokens {
      id
      name
      prefix
      scopes
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
      communities {
        id
        name
      }
      createdBy {
        id
        name
      }
    }
  }
`)

export const TokenCommunitiesQuery = graphql(`
  query TokenCommunities {
    communities {
      id
      name
    }
  }
`)

export const CreateApiTokenMutation = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      apiToken {
        id
        name
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const RevokeApiTokenMutation = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      apiToken {
        id
        revokedAt
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
