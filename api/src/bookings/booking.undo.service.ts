import { type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { stepToUndo } from '../kernel/undo.ts'
import { recordResource } from '../resources/resource.step.ts'
import { Booking } from './booking.entity.ts'
import type { UndoBookingStepInput } from './booking.inputs.ts'
import { canSeeBooking, canUndoBookingStep } from './booking.policy.ts'
import { answeredBooking, lockBooking } from './booking.service.ts'
import { cancel, rebook, recount } from './booking.step.ts'
import { BookingState } from './booking.words.ts'

/** Takes one's own last step on a booking back, within a minute: what was taken is free again, or what was given back is taken again. */
export async function undoBookingStep(request: Request, input: UndoBookingStepInput): Promise<Done<Booking>> {
  const of = await request.loaders.find(Booking, input.bookingId)
  const answered = await answeredBooking(request, of?.offerId ?? null)
  return act(request, 'undoBookingStep', answered, input, async (act) => {
    const { booking, offer } = await lockBooking(act, of)
    act.ask(canSeeBooking, booking, offer)
    expectVersion(booking, input.expectedVersion, { booking })
    act.ask(canUndoBookingStep, booking, offer, act.now)
    if (stepToUndo(booking, act.viewer.personId, act.now) === BookingState.CANCELLED) await rebook(act, offer, booking)
    else {
      cancel(act, booking, '撤销')
      await recount(act, offer, booking.id)
    }
    recordResource(act, offer, 'BOOKING_UNDONE')
    return booking
  })
}
