import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment MatchFields on Match {
    ...MatchCardFields
    note
    need {
      ...ResourceCardFields
    }
    offer {
      ...ResourceCardFields
    }
    needReason
    offerReason
    closingNote
    version
    introducedBy {
      id
      name
    }
    introducedAs {
      id
      position
      organization {
        id
        name
        kind
      }
    }
    viewerCan {
      answerForNeed {
        ...PermissionFields
      }
      answerForOffer {
        ...PermissionFields
      }
      fulfil {
        ...PermissionFields
      }
      fallThrough {
        ...PermissionFields
      }
    }
  }
`)

export const MatchesQuery = graphql(`
  query Matches($filter: MatchFilter, $first: Int!, $after: String) {
    matches(filter: $filter, first: $first, after: $after) {
      nodes {
        ...MatchCardFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const MatchQuery = graphql(`
  query Match($number: Int!) {
    match(number: $number) {
      ...MatchFields
    }
  }
`)

export const IntroduceMatchMutation = graphql(`
  mutation IntroduceMatch($input: IntroduceMatchInput!) {
    introduceMatch(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const RespondToMatchMutation = graphql(`
  mutation RespondToMatch($input: RespondToMatchInput!) {
    respondToMatch(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const FulfilMatchMutation = graphql(`
  mutation FulfilMatch($input: FulfilMatchInput!) {
    fulfilMatch(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const FallThroughMatchMutation = graphql(`
  mutation FallThroughMatch($input: FallThroughMatchInput!) {
    fallThroughMatch(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
