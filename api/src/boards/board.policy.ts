import { subdistrictSeat } from '../acting/rights.ts'
import { type Verdict, allow, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

/** Communities a viewer belongs to: by an appointment there, by living there, or as a token of the sub-district's committee. */
function belongsTo(viewer: Viewer): string[] {
  return [
    ...viewer.capacities.flatMap((capacity) => capacity.communityId ?? []),
    ...(viewer.token?.bySubdistrictSeat ? viewer.token.communities : []),
    ...(viewer.homeCommunityId ? [viewer.homeCommunityId] : []),
  ]
}

/**
 * Who belongs to one of its communities may open a board; what is seen on it is each card's own question. The sub-district's
 * own board is for those who sit on its committee.
 */
export function canOpenBoard(viewer: Viewer, board: { communities: readonly string[]; wholeSubdistrict: boolean }): Verdict {
  if (viewer.token && !board.communities.some((id) => viewer.token!.communities.includes(id))) return deny('NOT_FOUND')
  if (subdistrictSeat(viewer)) return allow(null)
  if (board.wholeSubdistrict) return deny('NOT_FOUND')
  const own = belongsTo(viewer)
  return board.communities.some((id) => own.includes(id)) ? allow(null) : deny('NOT_FOUND')
}
