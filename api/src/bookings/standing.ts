import type { Offer } from '../resources/resource.entity.ts'
import { ResourceState } from '../resources/resource.words.ts'
import { dayNumber, hoursOf } from './hours.ts'
import { type Stay, peakFrom } from './occupancy.ts'
import type { Plan } from './scheduled.ts'

/** What is taken of an offer that has hours: some of it at every minute, by matches without hours of their own, the rest by bookings. */
export interface Standing {
  always: number
  stays: Stay[]
}

export const stayOf = (booking: Plan & { quantity: number }): Stay => ({ hours: hoursOf(booking), quantity: booking.quantity })

/** What bookings share. */
export const capacityOf = (offer: Pick<Offer, 'quantity'>, { always }: Standing): number => offer.quantity - always

/**
 * Writes down how much of the offer is taken at every minute, and at the busiest one from today on. It is met only when all of it is taken for good:
 * while one place is booked at night, it is there to be had by day.
 */
export function countTaken(offer: Pick<Offer, 'quantity' | 'matched' | 'takenAlways' | 'state'>, standing: Standing, today: string): void {
  offer.takenAlways = standing.always
  offer.matched = standing.always + peakFrom(dayNumber(today), standing.stays)
  if (offer.state === ResourceState.OPEN || offer.state === ResourceState.MET) {
    offer.state = capacityOf(offer, standing) === 0 ? ResourceState.MET : ResourceState.OPEN
  }
}
