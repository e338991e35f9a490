import { addDays, localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Community } from '../communities/community.entity.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Answered, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { committeeCommunities, organizationSeat } from '../acting/rights.ts'
import { tellCommitments } from '../matches/match.commitments.ts'
import { fallThrough } from '../matches/match.ts'
import type { MatchSides } from '../matches/match.policy.ts'
import { Offer } from '../resources/resource.entity.ts'
import { canSeeOffer } from '../resources/resource.policy.ts'
import { lockSeen, recordResource } from '../resources/resource.step.ts'
import { lockMatch } from '../matches/match.step.ts'
import { MatchState } from '../matches/match.words.ts'
import { Booking } from './booking.entity.ts'
import type { BookOfferInput, CancelBookingInput } from './booking.inputs.ts'
import { type BookingPlace, canBookOffer, canCancelBooking, canSeeBooking } from './booking.policy.ts'
import { book, cancel, recount, rememberStep } from './booking.step.ts'
import { endOf } from './over.ts'
import { MOST_DAYS, occurs } from './scheduled.ts'
import { matchChanged } from '../matches/match.facts.ts'
import { scheduleOf } from '../resources/detail.read.ts'

/** Takes places of an offer in certain hours; the lock on the offer's row has one booking follow the other. */
export async function bookOffer(request: Request, input: BookOfferInput): Promise<Done<Booking>> {
  const answered = await answeredBooking(request, input.offerId)
  return act(request, 'bookOffer', answered, input, async (act) => {
    const offer = await lockSeen(act, Offer, input.offerId, 'offerId', canSeeOffer)
    const place = await placeOf(act, offer, input)
    act.ask(canBookOffer, offer, localDay(act.now), place)
    expectDays(act, input)
    const { quantity, windows, startsOn, endsOn, purpose } = input
    const organizationId = place.organization?.id ?? act.as?.organizationId ?? null
    const draft = { quantity, windows, startsOn, endsOn, purpose, communityId: place.communityId, organizationId }
    const booking = await book(act, offer, draft)
    rememberStep(act, booking)
    recordResource(act, offer, 'BOOKED')
    return booking
  })
}

/** Gives places back. What a match had agreed on ends with its booking, unless it was fulfilled already. */
export async function cancelBooking(request: Request, input: CancelBookingInput): Promise<Done<Booking>> {
  const of = await request.loaders.find(Booking, input.bookingId)
  const answered = await answeredBooking(request, of?.offerId ?? null)
  return act(request, 'cancelBooking', answered, input, async (act) => {
    const { booking, offer, sides } = await lockBooking(act, of)
    act.ask(canCancelBooking, booking, offer, act.now)
    cancel(act, booking, input.reason)
    const ending = sides?.match.state === MatchState.ACCEPTED ? sides : null
    if (ending) fallThrough(ending, input.reason)
    else rememberStep(act, booking)
    if (scheduleOf(offer)) await recount(act, offer, sides?.match.id ?? booking.id)
    if (ending) await tellOfMatch(act, ending)
    recordResource(act, offer, 'BOOKING_CANCELLED')
    return booking
  })
}

interface Locked {
  booking: Booking
  offer: Offer
  /** Of the match it came of. */
  sides: MatchSides | null
}

/** Locks a booking after all it hangs on. */
export async function lockBooking(act: Act, of: Booking | null): Promise<Locked> {
  if (!of) throw new Refusal('NOT_FOUND', {}, 'bookingId')
  const sides = of.matchId ? await lockMatch(act, of.matchId, 'bookingId') : null
  const offer = sides?.offer ?? (await act.lock(Offer, of.offerId, 'bookingId'))
  return { booking: await act.lock(Booking, of.id, 'bookingId'), offer, sides }
}

/** Neither the offer of a booking nor whose offer it is ever changes, so it may be read beforehand. */
export async function answeredBooking(request: Request, offerId: string | null): Promise<Answered<Booking>> {
  const offer = await request.loaders.find(Offer, offerId)
  return { entity: Booking, canSee: (viewer, booking) => canSeeBooking(viewer, booking, offer!) }
}

/** The match came to nothing: the need is open again, and what was promised with it too. */
async function tellOfMatch(act: Act, { match, need }: MatchSides): Promise<void> {
  await tellCommitments(act, match)
  recordResource(act, need, 'UPDATED')
  await act.happened(matchChanged, { match, as: 'FELL_THROUGH' })
}

/** In whose name: the unit named, the community named, the only committee one sits on, or the unit whose offer it is. */
async function placeOf(act: Act, offer: Offer, { organizationId, communityId }: BookOfferInput): Promise<BookingPlace> {
  const own = offer.organizationId && organizationSeat(act.viewer, offer.organizationId) ? offer.organizationId : null
  const committees = committeeCommunities(act.viewer)
  const [only] = committees.length === 1 ? committees : []
  const unit = organizationId ?? (communityId || only ? null : own)
  const organization = unit ? await act.find(Organization, unit, 'organizationId') : null
  const community = communityId ?? organization?.communityId ?? only ?? (unit ? offer.communityId : null)
  if (!community) throw new Refusal(committees.length > 1 ? 'REQUIRED' : 'NOT_ALLOWED', {}, committees.length > 1 ? 'communityId' : null)
  await act.find(Community, community, 'communityId')
  if (organization?.communityId && organization.communityId !== community) throw new Refusal('INVALID', {}, 'communityId')
  return { communityId: community, organization }
}

function expectDays(act: Act, plan: BookOfferInput): void {
  if (plan.startsOn < localDay(act.now)) throw new Refusal('MUST_BE_FUTURE', {}, 'startsOn')
  if (plan.endsOn < plan.startsOn) throw new Refusal('ENDS_BEFORE_START', {}, 'endsOn')
  if (plan.endsOn >= addDays(plan.startsOn, MOST_DAYS)) throw new Refusal('BOOKING_TOO_LONG', { max: MOST_DAYS }, 'endsOn')
  if (!occurs(plan)) throw new Refusal('BOOKING_NEVER', {}, 'windows')
  if (endOf(plan) <= act.now) throw new Refusal('HOURS_OVER', {}, 'windows')
}
