import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Offer } from '../resources/resource.entity.ts'
import { Booking } from './booking.entity.ts'
import { canSeeBooking } from './booking.policy.ts'

export const booking = noun(Booking, {
  see: async (request, row) => canSeeBooking(signedIn(request), row, await request.loaders.get(Offer, row.offerId)).allowed,
})
