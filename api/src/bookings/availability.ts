import { addDays } from '../kernel/day.ts'
import type { Effort } from '../kernel/effort.ts'
import { clock } from '../matching/windows.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { ResourceState } from '../resources/resource.words.ts'
import type { DayAvailability } from './booking.types.ts'
import { dayNumber } from './hours.ts'
import { freeOn } from './occupancy.ts'
import { hoursOffered } from './scheduled.ts'
import { type Standing, capacityOf } from './standing.ts'

/** Whether anything of an offer can be free at some hours and not at others. */
export const isBookable = (offer: Offer): boolean =>
  hoursOffered(offer) !== null && offer.state !== ResourceState.WITHDRAWN && offer.state !== ResourceState.DRAFT

/** The free hours of some days of an offer. */
export async function daysOf(offer: Offer, standing: Standing, from: string, days: number, effort: Effort): Promise<DayAvailability[]> {
  const hours = hoursOffered(offer)!
  const capacity = capacityOf(offer, standing)
  const found: DayAvailability[] = []
  for (let index = 0; index < days; index++) {
    const date = addDays(from, index)
    const spans = freeOn(dayNumber(date), capacity, hours, standing.stays)
    found.push({ date, spans: spans.map(({ from, to, free }) => ({ from: clock(from), to: clock(to), capacity, free })) })
    if (effort.needsPause) await effort.pause()
  }
  return found
}
