import { freshStep } from '../kernel/undo.ts'
import { committeeCommunities, committeeSeat, organizationSeat, subdistrictSeat, withinToken } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { canSeeOffer, speaksFor } from '../resources/resource.policy.ts'
import { stateOn } from '../resources/resource.ts'
import { ResourceState } from '../resources/resource.words.ts'
import type { Booking } from './booking.entity.ts'
import { BookingState } from './booking.words.ts'
import { endOf } from './over.ts'
import type { Plan } from './scheduled.ts'
import { isSelf } from '../acting/anyone.ts'
import { scheduleOf } from '../resources/detail.read.ts'

/** In whose name it is booked: a community’s committee, or a unit of it. */
export interface BookingPlace {
  communityId: string
  organization: { id: string; communityId: string | null } | null
}

type Booked = Pick<Booking, 'communityId' | 'organizationId' | 'residentId' | 'state'>
type Offered = Pick<Offer, 'communityId' | 'organizationId' | 'postedById'>

/** A committee that sees the offer books for its community and the units in it; the unit whose offer it is keeps places for itself. */
export function canBookOffer(viewer: Viewer, offer: Offer, today: string, place?: BookingPlace): Verdict {
  if (!canSeeOffer(viewer, offer).allowed) return deny('NOT_FOUND')
  const verdict = allowAs(place ? seatIn(viewer, offer, place) : anySeat(viewer, offer), 'NOT_ALLOWED')
  if (!verdict.allowed) return verdict
  const state = stateOn(offer, today)
  if (state !== ResourceState.OPEN && state !== ResourceState.MET) return deny('RESOURCE_CLOSED')
  return scheduleOf(offer) ? verdict : deny('NOT_BY_HOURS')
}

/** A booking is told to the side that offers, the side that booked, and the committees of both; others learn what is free. */
export function canSeeBooking(viewer: Viewer, booking: Booked, offer: Offered): Verdict {
  if (!withinToken(viewer, [offer.communityId, booking.communityId])) return deny('NOT_FOUND')
  const seat = subdistrictSeat(viewer) ?? bookersSeat(viewer, booking) ?? committeeSeat(viewer, offer.communityId)
  return seat || isResidents(viewer, booking) || isOfferers(viewer, offer) ? allow(null) : deny('NOT_FOUND')
}

/** A resident, who acts without a post, is named to the two sides and to the committee of the booker’s community. */
export function canSeeBooker(viewer: Viewer, booking: Booked & Pick<Booking, 'bookedById' | 'bookedAsId'>, offer: Offered): Verdict {
  const seen = canSeeBooking(viewer, booking, offer)
  if (!seen.allowed || booking.bookedAsId !== null || isSelf(viewer, booking.bookedById)) return seen
  return bookersSeat(viewer, booking) || isResidents(viewer, booking) || isOfferers(viewer, offer) ? seen : deny('NOT_FOUND')
}

/** Whoever booked gives it up, or whoever offers takes it back: before it is over. */
export function canCancelBooking(viewer: Viewer, booking: Booked & Plan, offer: Offer, now: Date): Verdict {
  const verdict = bySideOf(viewer, booking, offer)
  const isOver = booking.state === BookingState.CANCELLED || endOf(booking) <= now
  return verdict.allowed && isOver ? deny('BOOKING_CLOSED') : verdict
}

/** The same take back what they have just done themselves. */
export function canUndoBookingStep(
  viewer: Viewer,
  booking: Booked & Pick<Booking, 'version' | 'lastStep'>,
  offer: Offer,
  now: Date,
): Verdict {
  const verdict = bySideOf(viewer, booking, offer)
  const step = freshStep(booking, now)
  return verdict.allowed && !(step && isSelf(viewer, step.personId)) ? deny('NOTHING_TO_UNDO') : verdict
}

function bySideOf(viewer: Viewer, booking: Booked, offer: Offer): Verdict {
  if (!canSeeBooking(viewer, booking, offer).allowed) return deny('NOT_FOUND')
  const bookers = bookersSeat(viewer, booking)
  return bookers || isResidents(viewer, booking) ? allow(bookers) : speaksFor(viewer, offer)
}

function seatIn(viewer: Viewer, offer: Offer, { communityId, organization }: BookingPlace): Capacity | null {
  const own = organization !== null && organization.id === offer.organizationId ? organizationSeat(viewer, organization.id) : null
  return own ?? committeeSeat(viewer, organization?.communityId ?? communityId)
}

function anySeat(viewer: Viewer, { organizationId }: Offer): Capacity | null {
  const [communityId] = committeeCommunities(viewer)
  return (organizationId && organizationSeat(viewer, organizationId)) || (communityId ? committeeSeat(viewer, communityId) : null)
}

const bookersSeat = (viewer: Viewer, { communityId, organizationId }: Booked): Capacity | null =>
  (organizationId && organizationSeat(viewer, organizationId)) || committeeSeat(viewer, communityId)

const isResidents = (viewer: Viewer, { residentId }: Booked): boolean => isSelf(viewer, residentId)

const isOfferers = (viewer: Viewer, { organizationId, postedById }: Offered): boolean =>
  organizationId ? organizationSeat(viewer, organizationId) !== null : isSelf(viewer, postedById)
