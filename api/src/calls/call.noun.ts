import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { OfferCall } from './call.entity.ts'
import { loadCallsByIds } from './call.list.ts'
import { canSeeCall } from './call.policy.ts'

export const call = noun(OfferCall, {
  log: 'CALL',
  see: (request, row) => canSeeCall(signedIn(request), row).allowed,
  onBoards: {
    event: {
      type: 'CallChanged',
      field: 'call',
      description:
        'A call for offers was made, renewed or answered. It is no card: it tells an organization that it was asked, and a committee what was answered.',
    },
    loadByIds: loadCallsByIds,
  },
})
