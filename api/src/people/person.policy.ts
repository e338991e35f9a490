import { administratorSeat, committeeCommunities, subdistrictSeat } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { isSelf } from '../acting/anyone.ts'

const asAdministrator = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')

export const canCreatePerson = asAdministrator
export const canUpdatePerson = asAdministrator

/**
 * Who may look up the sub-district's organizations and people by name: committees, which have to name parties and take up
 * matters with them, and the tokens they have issued.
 */
export function canReadDirectory(viewer: Viewer): Verdict {
  if (subdistrictSeat(viewer) || committeeCommunities(viewer).length > 0) return allow(null)
  return viewer.token && viewer.neighbours.length > 0 ? allow(null) : deny('COMMITTEE_ONLY')
}

/** What one signs in with is known to oneself and to the administrators. */
export function canSeeAccount(viewer: Viewer, personId: string): Verdict {
  return isInPerson(viewer, personId) ? allow(null) : asAdministrator(viewer)
}

/** Where someone lives is known to oneself and to the committees. */
export function canSeeHome(viewer: Viewer, personId: string): Verdict {
  if (isInPerson(viewer, personId)) return allow(null)
  return viewer.token ? deny('NOT_ALLOWED') : canReadDirectory(viewer)
}

const isInPerson = (viewer: Viewer, personId: string): boolean => viewer.token === null && isSelf(viewer, personId)
