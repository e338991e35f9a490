import { localDay, addDays } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import type { ScheduleDetail } from '../matching/detail.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { Booking } from './booking.entity.ts'
import { BookingState, sayMoment, saySpan } from './booking.words.ts'
import { dayNumber, hoursOf } from './hours.ts'
import { firstConflict, firstFull, firstOutside } from './occupancy.ts'
import { type Plan, hoursOffered, hoursWithin } from './scheduled.ts'
import { type Standing, capacityOf, countTaken, stayOf } from './standing.ts'

/** Who books what. */
export interface BookingDraft extends Plan {
  quantity: number
  purpose: string
  communityId: string
  organizationId: string | null
  residentId?: string | null
  matchId?: string
}

/** What is taken of an offer now, read under the lock on its row. `besides`: a match or a booking that no longer counts. */
export async function standingOf(act: Act, offer: Offer, besides: string | null = null): Promise<Standing> {
  const own = [offer.id, act.subdistrictId]
  const [taken] = await act.em.execute<{ always: string }[]>(
    `select coalesce(sum(m.quantity), 0) as always from match m
     where m.offer_id = ? and m.subdistrict_id = ? and m.state in ('ACCEPTED', 'FULFILLED') and m.id is distinct from ?::uuid
       and not exists (select 1 from booking b where b.match_id = m.id and b.subdistrict_id = m.subdistrict_id)`,
    [...own, besides],
  )
  const booked = await act.em.execute<(Plan & { quantity: number })[]>(
    `select quantity, windows, starts_on::text as "startsOn", ends_on::text as "endsOn" from booking
     where offer_id = ? and subdistrict_id = ? and state = 'BOOKED' and ends_on >= ?::date
       and id is distinct from ?::uuid and (match_id is null or match_id is distinct from ?::uuid)`,
    [...own, addDays(localDay(act.now), -1), besides, besides],
  )
  return { always: Number(taken!.always), stays: booked.map(stayOf) }
}

/** Counts anew what is taken of an offer with hours. */
export async function recount(act: Act, offer: Offer, besides: string | null = null): Promise<Standing> {
  const standing = await standingOf(act, offer, besides)
  countTaken(offer, standing, localDay(act.now))
  return standing
}

/** Takes places of an offer whose row is locked. */
export async function book(act: Act, offer: Offer, draft: BookingDraft): Promise<Booking> {
  await takeRoom(act, offer, draft, draft.matchId ? null : { hours: 'windows', places: 'quantity' })
  const booking = Object.assign(new Booking(), {
    ...draft,
    id: newId(),
    subdistrictId: act.subdistrictId,
    offerId: offer.id,
    state: BookingState.BOOKED,
    bookedById: act.viewer.personId,
    bookedAsId: act.as?.appointmentId ?? null,
    bookedAt: act.now,
    updatedAt: act.now,
  })
  act.em.persist(booking)
  return booking
}

/**
 * Counts these places of an offer as taken; refused at the first minute that lies outside its hours, or is full. `asked`: the fields of
 * the input that named them; null where none did.
 */
async function takeRoom(
  act: Act,
  offer: Offer,
  wanted: Plan & { quantity: number; matchId?: string | null },
  asked: { hours: string; places: string } | null,
): Promise<void> {
  const hours = hoursOffered(offer)
  if (!hours) throw new Refusal('NOT_BY_HOURS')
  const standing = await standingOf(act, offer, wanted.matchId)
  const outside = firstOutside(hours, hoursOf(wanted))
  if (outside) throw new Refusal('OUTSIDE_SCHEDULE', { span: saySpan(outside) }, asked?.hours ?? null)
  const full = firstFull(capacityOf(offer, standing), standing.stays, stayOf(wanted))
  if (full) {
    const facts = { at: sayMoment(full), left: full.left, wanted: wanted.quantity, unit: offer.unit ?? '个' }
    throw new Refusal('NO_CAPACITY', facts, asked?.places ?? null)
  }
  countTaken(offer, { ...standing, stays: [...standing.stays, stayOf(wanted)] }, localDay(act.now))
}

/** What was given back is taken again, if it is still free. */
export async function rebook(act: Act, offer: Offer, booking: Booking): Promise<void> {
  await takeRoom(act, offer, booking, null)
  booking.state = BookingState.BOOKED
  booking.reason = null
  booking.updatedAt = act.now
  booking.version += 1
}

/** That it is as it is now is the doing of whoever acts. */
export function rememberStep(act: Act, booking: Booking): void {
  booking.lastStep = { version: booking.version, personId: act.viewer.personId, at: act.now.toISOString(), done: booking.state }
}

/** Ends a booking; what it took is counted by whoever has the offer at hand. */
export function cancel(act: Act, booking: Booking, reason: string): void {
  booking.state = BookingState.CANCELLED
  booking.reason = reason
  booking.updatedAt = act.now
  booking.version += 1
}

/** After an offer was edited: what is booked from today on still has its places and its hours, or the edit is refused. */
export async function expectBookingsKept(act: Act, offer: Offer, schedule: ScheduleDetail, edited: { schedule?: unknown }): Promise<void> {
  const today = localDay(act.now)
  const standing = await recount(act, offer)
  if (capacityOf(offer, standing) < 0) throw new Refusal('BELOW_MATCHED', { matched: standing.always }, 'quantity')
  const conflict = firstConflict(dayNumber(today), capacityOf(offer, standing), hoursWithin(schedule, offer.until), standing.stays)
  if (!conflict) return
  const field = conflict.isOutside ? (edited.schedule ? 'schedule' : 'until') : 'quantity'
  throw new Refusal('BOOKED_ALREADY', { at: sayMoment(conflict), booked: conflict.taken, unit: offer.unit ?? '个' }, field)
}

/**
 * An offer gives up its hours: only while nothing is booked, nor a match stands in the hours it had booked, which from then on would
 * be counted as taken at every minute.
 */
export async function giveUpHours(act: Act, offer: Offer): Promise<void> {
  const [booking] = await act.em.execute<{ id: string }[]>(
    `select id from booking where offer_id = ? and subdistrict_id = ? and (state = 'BOOKED' or match_id is not null) limit 1`,
    [offer.id, act.subdistrictId],
  )
  if (booking) throw new Refusal('HOURS_IN_USE', {}, 'schedule')
  offer.takenAlways = null
}
