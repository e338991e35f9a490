import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import type { Booking } from './booking.entity.ts'
import { BookOfferInput, CancelBookingInput, UndoBookingStepInput } from './booking.inputs.ts'
import { canBookOffer, canCancelBooking, canUndoBookingStep } from './booking.policy.ts'
import * as service from './booking.service.ts'
import { BookingPayload } from './booking.types.ts'
import { undoBookingStep } from './booking.undo.service.ts'

type BookingAnswer = Promise<Unanswered<BookingPayload>>

const answer = async (doing: Promise<Done<Booking>>): BookingAnswer => {
  const { row, cursor } = await doing
  return { booking: row, cursor }
}

@Resolver()
export class BookingMutations {
  @Asks(canBookOffer)
  @Mutation(() => BookingPayload, {
    description:
      '预订: takes places of a VENUE or PARKING offer in certain hours, for a community or one of its organizations. `NO_CAPACITY` tells the first minute that is full.',
  })
  bookOffer(@Arg('input', () => BookOfferInput) input: BookOfferInput, @Ctx() request: Request): BookingAnswer {
    return answer(service.bookOffer(request, input))
  }

  @Asks(canCancelBooking)
  @Mutation(() => BookingPayload, {
    description:
      'Gives the places back: by whoever booked, or the side that offers. A match it came of falls through, unless it was fulfilled.',
  })
  cancelBooking(@Arg('input', () => CancelBookingInput) input: CancelBookingInput, @Ctx() request: Request): BookingAnswer {
    return answer(service.cancelBooking(request, input))
  }

  @Asks(canUndoBookingStep)
  @Mutation(() => BookingPayload, {
    description:
      '撤销: takes one’s own last step on a booking back, within 60 seconds: that it was booked directly, or that it was cancelled without ending a match. What was given back is taken again only if it is still free.',
  })
  undoBookingStep(@Arg('input', () => UndoBookingStepInput) input: UndoBookingStepInput, @Ctx() request: Request): BookingAnswer {
    return answer(undoBookingStep(request, input))
  }
}
