import { administratorSeat } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { canSeeOrganization } from './organization.policy.ts'
import { isSelf } from '../acting/anyone.ts'

const asAdministrator = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')

/** Whoever gives rights gives none to him- or herself. */
export function canAppoint(viewer: Viewer, appointment: { personId: string } | null): Verdict {
  const verdict = asAdministrator(viewer)
  return verdict.allowed && appointment && isSelf(viewer, appointment.personId) ? deny('OWN_APPOINTMENT') : verdict
}
export const canEndAppointment = asAdministrator

/** One's own posts, and those of the organizations one may look up. */
export function canSeeAppointment(
  viewer: Viewer,
  appointment: { personId: string },
  organization: Parameters<typeof canSeeOrganization>[1],
): Verdict {
  return isSelf(viewer, appointment.personId) && viewer.token === null ? allow(null) : canSeeOrganization(viewer, organization)
}
