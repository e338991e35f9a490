import { addDays, endOfDay, localDay } from '../kernel/day.ts'
import { type Request, signedIn } from '../acting/request.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { Booking } from './booking.entity.ts'
import { canSeeBooking } from './booking.policy.ts'
import { BookingState } from './booking.words.ts'
import { endOf } from './over.ts'
import type { Plan } from './scheduled.ts'
import { type Standing, stayOf } from './standing.ts'

export const MOST_LISTED = 200
/** Read at a time, of those that may turn out not to be the viewer’s to see. */
const PORTION = 500

export interface BookingFilter {
  from?: string | null
  until?: string | null
  cancelled?: boolean | null
}

/** The bookings of an offer that the viewer sees, the earliest first. */
export async function bookingsOf(request: Request, offer: Offer, { from, until, cancelled }: BookingFilter): Promise<Booking[]> {
  const viewer = signedIn(request)
  const first = from ?? localDay(new Date())
  const begins = endOfDay(addDays(first, -1))
  const where = {
    offerId: offer.id,
    subdistrictId: offer.subdistrictId,
    // The night of the day before runs on.
    endsOn: { $gte: addDays(first, -1) },
    ...(until && { startsOn: { $lte: until } }),
    ...(!cancelled && { state: BookingState.BOOKED }),
  }
  const seen: Booking[] = []
  let last: Booking | undefined
  for (;;) {
    const beyond = last && { $or: [{ startsOn: { $gt: last.startsOn } }, { startsOn: last.startsOn, id: { $gt: last.id } }] }
    const portion: Booking[] = await request.services.database
      .fork()
      .find(Booking, { $and: [where, beyond ?? {}] }, { orderBy: { startsOn: 'asc', id: 'asc' }, limit: PORTION })
    last = portion.at(-1)
    seen.push(...portion.filter((booking) => endOf(booking) > begins && canSeeBooking(viewer, booking, offer).allowed))
    if (seen.length >= MOST_LISTED || portion.length < PORTION) return seen.slice(0, MOST_LISTED)
    await request.effort.pause()
  }
}

/** The same that `standingOf` reads under the lock, as far as it bears on some days; of all offers asked for at once. */
export function standingOn(request: Request, offerId: string, from: string, days: number): Promise<Standing> {
  const { subdistrictId } = signedIn(request)
  const { reads } = request.services.database
  const loader = request.loaders.batch<Standing>(`standing from ${from} for ${days}`, async (ids) => {
    const { rows: booked } = await reads.query<Plan & { offerId: string; quantity: number }>(
      `select offer_id as "offerId", quantity, windows, starts_on::text as "startsOn", ends_on::text as "endsOn" from booking
       where offer_id = any($1::uuid[]) and subdistrict_id = $2 and state = 'BOOKED' and ends_on >= $3::date and starts_on <= $4::date`,
      [ids, subdistrictId, addDays(from, -1), addDays(from, days)],
    )
    const { rows: taken } = await reads.query<{ offerId: string; always: number }>(
      `select m.offer_id as "offerId", sum(m.quantity)::int as always from match m
       where m.offer_id = any($1::uuid[]) and m.subdistrict_id = $2 and m.state in ('ACCEPTED', 'FULFILLED')
         and not exists (select 1 from booking b where b.match_id = m.id and b.subdistrict_id = m.subdistrict_id) group by 1`,
      [ids, subdistrictId],
    )
    const stays = Map.groupBy(booked, (row) => row.offerId)
    const always = new Map(taken.map((row) => [row.offerId, row.always]))
    return ids.map((id) => ({ always: always.get(id) ?? 0, stays: (stays.get(id) ?? []).map(stayOf) }))
  })
  return loader.load(offerId)
}
