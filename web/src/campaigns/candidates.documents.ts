import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment MemberFields on Resource {
    ...ResourceSideFields
    ... on Need {
      contactMasked
    }
    ...ResourceDetailFields
    left
    version
    matches {
      id
      state
      version
    }
  }
`)

graphql(`
  fragment FitFields on Fit {
    score
    isEligible
    reasons {
      code
      kind
      text
      points
    }
  }
`)

/** What a table of pairs tells of either side. */
graphql(`
  fragment PairSideFields on Resource {
    ...ResourceSideFields
    ... on Need {
      contactMasked
    }
    job {
      degree
      professions
      wishes
      payMin
      payMax
    }
  }
`)

graphql(`
  fragment CandidateFields on Candidate {
    quantity
    need {
      ...ResourceSideFields
      ...ResourceDetailFields
      left
    }
    offer {
      ...ResourceSideFields
      ...ResourceDetailFields
      left
    }
    fit {
      ...FitFields
    }
    rule {
      id
      rule
      reason
      decidedAt
      decidedBy {
        id
        name
      }
    }
    match {
      id
      number
      state
      needAnswer
      offerAnswer
    }
  }
`)

export const CampaignNeedsQuery = graphql(`
  query CampaignNeeds($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      connection: needs(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes {
          ...MemberFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const CampaignOffersQuery = graphql(`
  query CampaignOffers($number: Int!, $filter: CampaignMemberFilter, $first: Int!, $after: String) {
    campaign(number: $number) {
      id
      connection: offers(filter: $filter, first: $first, after: $after) {
        totalCount
        nodes {
          ...MemberFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

export const NeedCandidatesQuery = graphql(`
  query NeedCandidates($number: Int!) {
    member: need(number: $number) {
      ...MemberFields
      text
      candidates(first: 20) {
        ...CandidateFields
      }
    }
  }
`)

export const OfferCandidatesQuery = graphql(`
  query OfferCandidates($number: Int!) {
    member: offer(number: $number) {
      ...MemberFields
      text
      candidates(first: 20) {
        ...CandidateFields
      }
    }
  }
`)

export const DecidePairMutation = graphql(`
  mutation DecidePair($input: DecidePairInput!) {
    decidePair(input: $input) {
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
