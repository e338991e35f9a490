import { LockMode } from '@mikro-orm/core'
import { answering, on } from '../acting/facts.ts'
import { localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { agreed, released } from '../matches/match.facts.ts'
import { counting } from '../matches/match.questions.ts'
import { scheduleOf } from '../resources/detail.read.ts'
import { Offer } from '../resources/resource.entity.ts'
import { edited } from '../resources/resource.facts.ts'
import { Booking } from './booking.entity.ts'
import { book, cancel, expectBookingsKept, giveUpHours, recount } from './booking.step.ts'
import { BookingState } from './booking.words.ts'
import { planOf } from './scheduled.ts'
import { countTaken } from './standing.ts'

/** What is booked is kept by an edit, or the edit is refused. */
export const keepsBookings = on(edited, async (act, { resource, before, input }) => {
  if (!(resource instanceof Offer)) return
  const hadHours = scheduleOf({ kind: resource.kind, detail: resource.detail ?? before })
  if (!hadHours) return
  await expectBookingsKept(act, resource, hadHours, input)
  if (!scheduleOf(resource)) await giveUpHours(act, resource)
})

/**
 * Where both say their hours it is all that isn’t taken for good: whether it is free in these hours, only the booking can tell.
 * Otherwise it is what is left at the busiest minute.
 */
export const countsByMinute = answering(counting, async (act, need, offer) => {
  if (!scheduleOf(offer)) return offer
  const { always } = await recount(act, offer)
  if (!scheduleOf(need)) return offer
  return { state: offer.state, quantity: offer.quantity, until: offer.until, matched: always }
})

/** Both sides have accepted: where both say their hours, the hours they share are booked. */
export const booksAgreed = on(agreed, async (act, { match, need, offer }) => {
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
})

/** What was agreed came to nothing: its booking ends, and its places are there for others again. Without hours nothing was booked. */
export const freesReleased = on(released, async (act, { match, offer, reason }) => {
  if (!scheduleOf(offer)) return
  act.locking(Booking)
  const booking = await act.em.findOne(
    Booking,
    { matchId: match.id, state: BookingState.BOOKED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, flushMode: 'commit' as never },
  )
  if (booking) cancel(act, booking, reason)
  await recount(act, offer, match.id)
})
