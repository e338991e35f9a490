import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment ResourceCardFields on Resource {
    __typename
    id
    number
    kind
    title
    quantity
    matched
    unit
    until
    state
    side
    community {
      id
      name
    }
    organization {
      id
      name
    }
  }
`)

graphql(`
  fragment MatchCardFields on Match {
    __typename
    id
    number
    state
    quantity
    needAnswer
    offerAnswer
    introducedAt
    need {
      ...ResourceCardFields
    }
    offer {
      ...ResourceCardFields
    }
  }
`)

graphql(`
  fragment PermissionFields on Permission {
    allowed
    code
    message
  }
`)

graphql(`
  fragment ResourceFields on Resource {
    ...ResourceCardFields
    text
    postedAt
    version
    postedBy {
      id
      name
    }
    matches {
      ...MatchCardFields
    }
    viewerCan {
      edit {
        ...PermissionFields
      }
      withdraw {
        ...PermissionFields
      }
      introduce {
        ...PermissionFields
      }
    }
  }
`)

export const NeedsQuery = graphql(`
  query Needs($filter: ResourceFilter, $first: Int!, $after: String) {
    needs(filter: $filter, first: $first, after: $after) {
      nodes {
        ...ResourceCardFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const OffersQuery = graphql(`
  query Offers($filter: ResourceFilter, $first: Int!, $after: String) {
    offers(filter: $filter, first: $first, after: $after) {
      nodes {
        ...ResourceCardFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const NeedQuery = graphql(`
  query Need($number: Int!) {
    need(number: $number) {
      ...ResourceFields
      issue {
        id
        number
        title
      }
    }
  }
`)

export const OfferQuery = graphql(`
  query Offer($number: Int!) {
    offer(number: $number) {
      ...ResourceFields
    }
  }
`)
