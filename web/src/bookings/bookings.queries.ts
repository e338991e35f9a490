import { graphql } from '../graphql/generated/index.ts'

graphql(`
  fragment BookingFields on Booking {
    id
    version
    purpose
    quantity
    startsOn
    endsOn
    state
    reason
    bookedAt
    windows {
      weekdays
      from
      to
    }
    organization {
      id
      name
    }
    community {
      id
      name
      side
    }
    bookedBy {
      id
      name
    }
    match {
      id
      number
    }
    viewerCan {
      cancel {
        ...PermissionFields
      }
      undo {
        allowed
      }
    }
  }
`)

export const OfferWeekQuery = graphql(`
  query OfferWeek($number: Int!, $from: LocalDate!) {
    offer(number: $number) {
      id
      availability(from: $from, days: 7) {
        date
        spans {
          from
          to
          capacity
          free
        }
      }
    }
  }
`)

export const OfferBookingsQuery = graphql(`
  query OfferBookings($number: Int!, $from: LocalDate!) {
    offer(number: $number) {
      id
      bookings(from: $from) {
        ...BookingFields
      }
    }
  }
`)

export const BookOfferMutation = graphql(`
  mutation BookOffer($input: BookOfferInput!) {
    bookOffer(input: $input) {
      booking {
        ...BookingFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const CancelBookingMutation = graphql(`
  mutation CancelBooking($input: CancelBookingInput!) {
    cancelBooking(input: $input) {
      booking {
        ...BookingFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const UndoBookingStepMutation = graphql(`
  mutation UndoBookingStep($input: UndoBookingStepInput!) {
    undoBookingStep(input: $input) {
      booking {
        ...BookingFields
      }
      userErrors {
        ...UserErrorFields
      }
    }
  }
`)

export const UnitsToBookForQuery = graphql(`
  query UnitsToBookFor($communityId: ID!, $search: String!) {
    organizations(communityId: $communityId, search: $search, first: 20) {
      nodes {
        id
        name
        kind
      }
    }
  }
`)
