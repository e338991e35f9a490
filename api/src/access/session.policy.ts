import { isSelf } from '../acting/anyone.ts'
import { administratorSeat } from '../acting/rights.ts'
import { inPerson } from '../people/session.policy.ts'
import { type Verdict, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'

export const canSignOut = inPerson
export const canChangePassword = inPerson
export const canEndSession = inPerson

/** One's own is changed with the present one: a session that was left open isn't enough for a new one. */
export function canResetPassword(viewer: Viewer, person: { id: string }): Verdict {
  const seat = administratorSeat(viewer)
  return seat && isSelf(viewer, person.id) ? deny('OWN_RESET') : allowAs(seat, 'ADMINISTRATOR_ONLY')
}
