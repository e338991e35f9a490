import { organizationSeat, subdistrictSeat, withinToken } from '../acting/rights.ts'
import { type Verdict, allow, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

/** What a unit gave and was given: for itself, and for the committees that see what it posts. */
export function canSeeBalance(viewer: Viewer, { id, communityId }: { id: string; communityId: string | null }): Verdict {
  if (!withinToken(viewer, communityId ? [communityId] : [])) return deny('NOT_FOUND')
  const own = organizationSeat(viewer, id) ?? subdistrictSeat(viewer)
  if (own) return allow(own)
  return communityId !== null && viewer.neighbours.includes(communityId) ? allow(null) : deny('NOT_FOUND')
}
