import { LockMode } from '@mikro-orm/core'
import { localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import type { MatchSides } from '../matches/match.policy.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import type { Counted } from '../resources/resource.ts'
import { Booking } from './booking.entity.ts'
import { book, cancel, recount } from './booking.step.ts'
import { BookingState } from './booking.words.ts'
import { planOf, scheduleOf } from './scheduled.ts'
import { countTaken } from './standing.ts'

/**
 * What a match can count on of an offer. Where both say their hours it is all that isn't taken for good: whether it is free in
 * these hours, only the booking can tell. Otherwise it is what is left at the busiest minute.
 */
export async function countedFor(act: Act, need: Need, offer: Offer): Promise<Counted> {
  if (!scheduleOf(offer)) return offer
  const { always } = await recount(act, offer)
  if (!scheduleOf(need)) return offer
  return { state: offer.state, quantity: offer.quantity, until: offer.until, matched: always }
}

/** Both sides have accepted: where both say their hours, the hours they share are booked. */
export async function bookAccepted(act: Act, { match, need, offer }: MatchSides): Promise<void> {
  if (!scheduleOf(offer)) return
  if (!scheduleOf(need)) {
    const standing = await recount(act, offer, match.id)
    countTaken(offer, { ...standing, always: standing.always + match.quantity }, localDay(act.now))
    return
  }
  const plan = planOf(need, offer, localDay(act.now))
  if (!plan) throw new Refusal('NO_SHARED_HOURS')
  await book(act, offer, {
    ...plan,
    quantity: match.quantity,
    purpose: need.title,
    communityId: need.communityId,
    organizationId: need.organizationId,
    residentId: need.organizationId === null ? need.postedById : null,
    matchId: match.id,
  })
}

/** What was agreed came to nothing: its booking ends, and its places are there for others again. */
export async function releaseBooked(act: Act, { match, offer }: MatchSides, reason: string): Promise<void> {
  const booking = await act.em.findOne(
    Booking,
    { matchId: match.id, state: BookingState.BOOKED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, flushMode: 'commit' as never },
  )
  if (booking) cancel(act, booking, reason)
  if (scheduleOf(offer)) await recount(act, offer, match.id)
}
