import { administratorSeat, committeeSeat } from '../acting/rights.ts'
import { type Verdict, allow, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { isSelf } from '../acting/anyone.ts'

/** Committee members give away what is theirs to see; administrators, any community of the sub-district. A token makes no tokens. */
export function canCreateApiToken(viewer: Viewer, communityIds: readonly string[]): Verdict {
  if (viewer.token) return deny('NOT_ALLOWED')
  const administrator = administratorSeat(viewer)
  if (administrator) return allow(administrator)
  const seats = communityIds.map((communityId) => committeeSeat(viewer, communityId))
  return seats.length > 0 && seats.every((seat) => seat !== null) ? allow(seats[0]!) : deny('COMMITTEE_ONLY')
}

export function canSeeApiToken(viewer: Viewer, token: { createdById: string }): Verdict {
  if (viewer.token) return deny('NOT_FOUND')
  if (isSelf(viewer, token.createdById)) return allow(null)
  const administrator = administratorSeat(viewer)
  return administrator ? allow(administrator) : deny('NOT_FOUND')
}

/** Whoever may see it may take it away: its creator, who may have left the committee by now, and the administrators. */
export const canRevokeApiToken = canSeeApiToken
