import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { OfferCall } from './call.entity.ts'
import { canSeeCall } from './call.policy.ts'

export const call = noun(OfferCall, { log: 'CALL', see: (request, row) => canSeeCall(signedIn(request), row).allowed })
