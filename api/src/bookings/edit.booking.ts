import { localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import type { Offer } from '../resources/resource.entity.ts'
import { sayMoment } from './booking.words.ts'
import { recount } from './booking.step.ts'
import { dayNumber } from './hours.ts'
import { firstConflict } from './occupancy.ts'
import { hoursOffered, scheduleOf } from './scheduled.ts'
import { capacityOf } from './standing.ts'

/** Whether an offer's places are counted by the minute, and not as a plain sum. */
export const hasHours = (offer: Offer): boolean => scheduleOf(offer) !== null

/** After an offer was edited: what is booked from today on still has its places and its hours, or the edit is refused. */
export async function expectBookingsKept(act: Act, offer: Offer, edited: { schedule?: unknown }): Promise<void> {
  const today = localDay(act.now)
  const standing = await recount(act, offer)
  if (capacityOf(offer, standing) < 0) throw new Refusal('BELOW_MATCHED', { matched: standing.always }, 'quantity')
  const conflict = firstConflict(dayNumber(today), capacityOf(offer, standing), hoursOffered(offer)!, standing.stays)
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
