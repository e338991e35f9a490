import { graphql } from '../graphql/generated/gql.ts'

export const FollowedIssueFields = graphql(`
  fragment FollowedIssueFields on FollowedIssue {
    number
    title
    text
    place
    stage
    communityName
    dueAt
    result
    resultText
    reason
    original {
      ...IssueOutcomeFields
    }
    canConfirm
    hasContact
    meetings {
      at
      place
      state
    }
    agreement {
      text
      agreedOn
      promisedOn
      commitments {
        ownerName
        text
        dueOn
        state
      }
    }
    steps {
      kind
      at
      toStage
    }
  }
`)

export const PublicCommunitiesQuery = graphql(`
  query PublicCommunities {
    publicCommunities {
      id
      name
      side
    }
  }
`)

export const FollowedIssueQuery = graphql(`
  query FollowedIssue($code: String!) {
    followedIssue(code: $code) {
      ...FollowedIssueFields
    }
  }
`)

export const ReportIssueAsResidentMutation = graphql(`
  mutation ReportIssueAsResident($input: ReportIssueAsResidentInput!) {
    reportIssueAsResident(input: $input) {
      issue {
        id
        number
      }
      followCode
      userErrors {
        code
        field
        message
      }
    }
  }
`)

export const ConfirmFollowedIssueMutation = graphql(`
  mutation ConfirmFollowedIssue($input: ConfirmFollowedIssueInput!) {
    confirmFollowedIssue(input: $input) {
      issue {
        ...FollowedIssueFields
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`)

export const DisputeFollowedIssueMutation = graphql(`
  mutation DisputeFollowedIssue($input: DisputeFollowedIssueInput!) {
    disputeFollowedIssue(input: $input) {
      issue {
        ...FollowedIssueFields
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`)

export const EraseFollowedContactMutation = graphql(`
  mutation EraseFollowedContact($input: EraseFollowedContactInput!) {
    eraseFollowedContact(input: $input) {
      issue {
        ...FollowedIssueFields
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`)
