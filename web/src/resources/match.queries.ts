import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment FollowUpFields on FollowUp {
    id
    months
    dueOn
    outcome
    note
    recordedAt
    isDue
    recordedBy {
      id
      name
    }
  }
`)

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
    fulfilledAt
    version
    fit {
      ...FitFields
    }
    followUps {
      ...FollowUpFields
    }
    campaign {
      id
      number
      name
    }
    booking {
      ...BookingFields
    }
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
      noShow {
        ...PermissionFields
      }
      revealContact {
        ...PermissionFields
      }
      followUp {
        ...PermissionFields
      }
      correct {
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

export const UndoMatchStepMutation = graphql(`
  mutation UndoMatchStep($input: UndoMatchStepInput!) {
    undoMatchStep(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CorrectMatchMutation = graphql(`
  mutation CorrectMatch($input: CorrectMatchInput!) {
    correctMatch(input: $input) {
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

export const RecordNoShowMutation = graphql(`
  mutation RecordNoShow($input: RecordNoShowInput!) {
    recordNoShow(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const ClaimWishMutation = graphql(`
  mutation ClaimWish($input: ClaimWishInput!) {
    claimWish(input: $input) {
      match {
        ...MatchFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const RevealNeedContactMutation = graphql(`
  mutation RevealNeedContact($input: RevealNeedContactInput!) {
    revealNeedContact(input: $input) {
      contact {
        name
        phone
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const RevealMatchContactMutation = graphql(`
  mutation RevealMatchContact($input: RevealMatchContactInput!) {
    revealMatchContact(input: $input) {
      contact {
        name
        phone
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)
