import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment CallToAnswerFields on OfferCall {
    id
    title
    text
    kind
    answerBy
    isOver
    campaignName
    community {
      id
      name
      side
    }
    calledBy {
      id
      name
    }
    need {
      id
      number
      title
      state
      quantity
      unit
      viewerCan {
        claim {
          allowed
        }
      }
    }
    answers {
      state
      reason
      organization {
        id
      }
      offer {
        id
        number
        title
      }
    }
    viewerCan {
      answer {
        ...PermissionFields
      }
      decline {
        ...PermissionFields
      }
    }
  }
`)

graphql(`
  fragment UnitMatchFields on Match {
    ...MatchCardFields
    version
    note
    need {
      ...ResourceCardFields
    }
    offer {
      ...ResourceCardFields
    }
    introducedBy {
      id
      name
    }
    viewerCan {
      answerForNeed {
        ...PermissionFields
      }
      answerForOffer {
        ...PermissionFields
      }
    }
  }
`)

graphql(`
  fragment OwnResourceFields on Resource {
    ...ResourceCardFields
    version
    viewerCan {
      edit {
        ...PermissionFields
      }
      publish {
        ...PermissionFields
      }
    }
  }
`)

graphql(`
  fragment BalanceKindFields on GivenKind {
    kind
    matches
    quantity
    unit
  }
`)

export const UnitQuery = graphql(`
  query Unit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Organization {
        id
        name
        kind
        community {
          id
          name
          side
        }
        balance {
          year
          given {
            ...BalanceKindFields
          }
          received {
            ...BalanceKindFields
          }
        }
      }
    }
  }
`)

export const UnitMatchesQuery = graphql(`
  query UnitMatches($id: ID!) {
    waiting: matches(filter: { organizationId: $id, states: [INTRODUCED] }, first: 50) {
      nodes {
        ...UnitMatchFields
      }
    }
    running: matches(filter: { organizationId: $id, states: [ACCEPTED] }, first: 50) {
      nodes {
        ...MatchCardFields
      }
    }
  }
`)

export const UnitResourcesQuery = graphql(`
  query UnitResources($id: ID!) {
    offers(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {
      nodes {
        ...OwnResourceFields
      }
    }
    needs(filter: { organizationId: $id, states: [DRAFT, OPEN, EXPIRED] }, first: 50) {
      nodes {
        ...OwnResourceFields
      }
    }
  }
`)

export const UnitCallsQuery = graphql(`
  query UnitCalls {
    calls(open: true, first: 50) {
      nodes {
        ...CallToAnswerFields
      }
    }
  }
`)

export const UnitFollowUpsQuery = graphql(`
  query UnitFollowUps {
    followUps(due: true, first: 100) {
      nodes {
        ...FollowUpFields
        match {
          id
          number
          need {
            id
            title
          }
          offer {
            id
            title
            organization {
              id
            }
          }
          viewerCan {
            followUp {
              ...PermissionFields
            }
          }
        }
      }
    }
  }
`)

export const DeclineCallMutation = graphql(`
  mutation DeclineCall($input: DeclineCallInput!) {
    declineCall(input: $input) {
      call {
        ...CallToAnswerFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const UnitsQuery = graphql(`
  query Units($communityId: ID, $search: String, $after: String) {
    organizations(units: true, communityId: $communityId, search: $search, first: 40, after: $after) {
      nodes {
        id
        name
        kind
        community {
          id
          name
          side
        }
        open {
          offers
          answers
        }
        balance {
          given {
            matches
          }
          received {
            matches
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
