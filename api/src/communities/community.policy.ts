import { administratorSeat, withinToken } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

const asAdministrator = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')

export const canCreateCommunity = asAdministrator
export const canUpdateCommunity = asAdministrator

/** Which communities there are is no secret within the sub-district; a token knows its own alone. */
export const canSeeCommunity = (viewer: Viewer, communityId: string): Verdict =>
  withinToken(viewer, [communityId]) ? allow(null) : deny('NOT_FOUND')
