import { organizationSeat, subdistrictSeat, withinToken } from '../people/rights.ts'
import { type Verdict, allow, deny } from '../people/verdict.ts'
import type { Viewer } from '../people/viewer.ts'

/** What a unit gave and was given: for itself, and for the committees that see what it posts. */
export function canSeeBalance(viewer: Viewer, { id, communityId }: { id: string; communityId: string | null }): Verdict {
  if (!withinToken(viewer, communityId ? [communityId] : [])) return deny('NOT_FOUND')
  const own = organizationSeat(viewer, id) ?? subdistrictSeat(viewer)
  if (own) return allow(own)
  return communityId !== null && viewer.neighbours.includes(communityId) ? allow(null) : deny('NOT_FOUND')
}
