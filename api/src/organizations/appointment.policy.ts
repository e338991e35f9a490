import { administratorSeat } from '../people/rights.ts'
import { type Verdict, allow, allowAs } from '../people/verdict.ts'
import type { Viewer } from '../people/viewer.ts'
import { canSeeOrganization } from './organization.policy.ts'
import { isSelf } from '../people/anyone.ts'

const asAdministrator = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')

export const canAppoint = asAdministrator
export const canEndAppointment = asAdministrator

/** One's own posts, and those of the organizations one may look up. */
export function canSeeAppointment(
  viewer: Viewer,
  appointment: { personId: string },
  organization: Parameters<typeof canSeeOrganization>[1],
): Verdict {
  return isSelf(viewer, appointment.personId) && viewer.token === null ? allow(null) : canSeeOrganization(viewer, organization)
}
