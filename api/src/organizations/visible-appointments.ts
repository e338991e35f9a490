import { type Request, signedIn } from '../acting/request.ts'
import { AppointmentState } from './appointment-state.entity.ts'
import type { Appointment } from './appointment.entity.ts'
import { canSeeAppointment } from './appointment.policy.ts'
import { Organization } from './organization.entity.ts'

/** Of these appointments, those the viewer may know of, and that aren't over unless those are wanted too. */
export async function visibleAppointments(
  request: Request,
  appointments: readonly Appointment[],
  includeEnded: boolean | null,
): Promise<Appointment[]> {
  const viewer = signedIn(request)
  const shown = await Promise.all(
    appointments.map(async (appointment) => {
      const organization = await request.loaders.get(Organization, appointment.organizationId)
      if (!canSeeAppointment(viewer, appointment, organization).allowed) return false
      return includeEnded || !(await request.loaders.get(AppointmentState, appointment.id)).isOver
    }),
  )
  return appointments.filter((_, index) => shown[index])
}
