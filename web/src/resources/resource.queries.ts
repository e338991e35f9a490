import { graphql } from '../graphql/generated/index.ts'

/** What a list of two sides tells of each: whose it is, what, and how much is left. */
graphql(`
  fragment ResourceSideFields on Resource {
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

/** What it says beyond its words, by its kind. */
graphql(`
  fragment ResourceDetailFields on Resource {
    __typename
    job {
      degree
      professions
      professionsRequired
      skills
      payMin
      payMax
      startOn
      wishes
      place {
        id
        name
      }
    }
    training {
      topics
      startsOn
      endsOn
    }
    schedule {
      startsOn
      endsOn
      windows {
        weekdays
        from
        to
      }
    }
    help {
      skills
      hours
    }
  }
`)

graphql(`
  fragment ResourceCardFields on Resource {
    ...ResourceSideFields
    ...ResourceDetailFields
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
      ...ResourceSideFields
    }
    offer {
      ...ResourceSideFields
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
    campaign {
      id
      number
      name
    }
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
      publish {
        ...PermissionFields
      }
      book {
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
      contactMasked
      contactReveals {
        id
        purpose
        revealedAt
        revealedBy {
          id
          name
        }
        revealedAs {
          id
          position
          organization {
            id
            name
            kind
          }
        }
        match {
          id
          number
        }
      }
      viewerCan {
        claim {
          ...PermissionFields
        }
        revealContact {
          ...PermissionFields
        }
        call {
          ...PermissionFields
        }
      }
      call {
        ...CallFields
      }
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
      issuesItCouldSettle(first: 5) {
        id
        number
        title
        stage
        community {
          id
          name
          side
        }
      }
    }
  }
`)

export const CampaignsToFilterQuery = graphql(`
  query CampaignsToFilter {
    campaigns(first: 20) {
      nodes {
        id
        name
      }
    }
  }
`)

/** Whether anything is unsettled under each tab. */
export const FirstOfEachQuery = graphql(`
  query FirstOfEach {
    needs(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {
      nodes {
        id
      }
    }
    offers(filter: { states: [OPEN, DRAFT, EXPIRED] }, first: 1) {
      nodes {
        id
      }
    }
  }
`)

/** Compounds and towers, where one lives and where one works. */
export const PlacesQuery = graphql(`
  query Places {
    communities {
      id
      name
      places {
        id
        name
      }
    }
  }
`)
