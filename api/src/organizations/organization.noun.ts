import { noun } from '../acting/noun.ts'
import { signedIn } from '../acting/request.ts'
import { Appointment } from './appointment.entity.ts'
import { canSeeAppointment } from './appointment.policy.ts'
import { Organization } from './organization.entity.ts'
import { canSeeOrganization } from './organization.policy.ts'

export const organization = noun(Organization, {
  log: 'ORGANIZATION',
  see: (request, row) => canSeeOrganization(signedIn(request), row).allowed,
  inLog: {},
})

export const appointment = noun(Appointment, {
  log: 'APPOINTMENT',
  see: async (request, row) =>
    canSeeAppointment(signedIn(request), row, await request.loaders.get(Organization, row.organizationId)).allowed,
})
