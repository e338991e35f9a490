import { isSelf } from '../acting/anyone.ts'
import { administratorSeat } from '../acting/rights.ts'
import { type Verdict, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

/** Never one's own: so there is always an administrator left who can open it again. */
export function canCloseAccount(viewer: Viewer, person: { id: string }): Verdict {
  const seat = administratorSeat(viewer)
  return seat && isSelf(viewer, person.id) ? deny('OWN_CLOSING') : allowAs(seat, 'ADMINISTRATOR_ONLY')
}

export const canReopenAccount = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')
