import { addDays } from '../kernel/day.ts'
import { clock } from '../matching/windows.ts'
import type { Match } from '../resources/match.entity.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { MatchState, ResourceState } from '../resources/resource.words.ts'
import type { Booking } from './booking.entity.ts'
import type { DayAvailability } from './booking.types.ts'
import { BookingState } from './booking.words.ts'
import { dayNumber } from './hours.ts'
import { freeOn } from './occupancy.ts'
import { hoursOffered } from './scheduled.ts'
import { type Standing, capacityOf, stayOf } from './standing.ts'

/** The free hours of some days of an offer. */
export function daysOf(
  offer: Offer,
  bookings: readonly Booking[],
  matches: readonly Match[],
  from: string,
  days: number,
): DayAvailability[] {
  const hours = hoursOffered(offer)
  if (!hours || offer.state === ResourceState.WITHDRAWN || offer.state === ResourceState.DRAFT) return []
  const standing = standingFrom(bookings, matches)
  const capacity = capacityOf(offer, standing)
  return Array.from({ length: days }, (_, index) => {
    const date = addDays(from, index)
    const spans = freeOn(dayNumber(date), capacity, hours, standing.stays)
    return { date, spans: spans.map(({ from, to, free }) => ({ from: clock(from), to: clock(to), capacity, free })) }
  })
}

/** The same that `standingOf` reads under the lock. */
function standingFrom(bookings: readonly Booking[], matches: readonly Match[]): Standing {
  const booked = new Set(bookings.map(({ matchId }) => matchId))
  const plain = matches.filter(({ id, state }) => (state === MatchState.ACCEPTED || state === MatchState.FULFILLED) && !booked.has(id))
  return {
    always: plain.reduce((sum, { quantity }) => sum + quantity, 0),
    stays: bookings.filter(({ state }) => state === BookingState.BOOKED).map(stayOf),
  }
}
