import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Community, Place, Subdistrict } from './community.entity.ts'
import { canSeeCommunity } from './community.policy.ts'

/** One's own: to everybody else in the world there is none. */
export const subdistrict = noun(Subdistrict, {
  find: async (request, id) =>
    id === signedIn(request).subdistrictId ? request.services.database.fork().findOneOrFail(Subdistrict, id) : null,
  see: () => true,
})

export const community = noun(Community, {
  log: 'COMMUNITY',
  see: (request, { id }) => canSeeCommunity(signedIn(request), id).allowed,
  inLog: {},
})

export const place = noun(Place, {
  see: (request, { communityId }) => canSeeCommunity(signedIn(request), communityId).allowed,
  inLog: {},
})
