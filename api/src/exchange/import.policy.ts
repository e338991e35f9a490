import { committeeSeat, organizationSeat, withinToken } from '../acting/rights.ts'
import { type Verdict, allowAs, deny } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import type { SheetName } from './sheets/sheet.ts'

/** Into which community, and for which unit alone; null: for all of the community. */
export interface ImportPlace {
  sheet: SheetName
  communityId: string
  organizationId: string | null
}

/** A committee imports for its community; a unit imports the posts of its own. */
export function canImport(viewer: Viewer, { sheet, communityId, organizationId }: ImportPlace): Verdict {
  if (!withinToken(viewer, [communityId])) return deny('NOT_ALLOWED')
  const own = organizationId && sheet === 'JOB_OFFERS' ? organizationSeat(viewer, organizationId) : null
  return allowAs(own ?? committeeSeat(viewer, communityId), 'NOT_ALLOWED')
}

/** What was uploaded may hold personal data: it is for those alone who may import it. */
export const canSeeImport = (viewer: Viewer, place: ImportPlace): Verdict => {
  const verdict = canImport(viewer, place)
  return verdict.allowed ? verdict : deny('NOT_FOUND')
}

/** Whoever may see it decides what becomes of it. */
export const canSettleImport = (viewer: Viewer, place: ImportPlace): Verdict => canSeeImport(viewer, place)

/** The unit in this community that somebody without a seat on its committee imports for. */
export function ownUnit(viewer: Viewer, communityId: string): Capacity | null {
  if (committeeSeat(viewer, communityId)) return null
  const isOwn = ({ communityId: place, organizationKind, position }: Capacity): boolean =>
    place === communityId && organizationKind !== 'COMMITTEE' && position !== 'HONORARY'
  return viewer.capacities.find(isOwn) ?? null
}
