import { note } from '../access/security-event.ts'
import { SecurityEventKind } from '../access/security-event.types.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import { Account } from '../people/account.entity.ts'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../acting/request.ts'
import { Appointment } from './appointment.entity.ts'
import type { AppointInput, EndAppointmentInput } from './appointment.inputs.ts'
import { canAppoint, canEndAppointment } from './appointment.policy.ts'
import { expectTerm, isOver, overlap } from './appointment.ts'
import { Organization, OrganizationKind } from './organization.entity.ts'

/** Puts a person in a position of an organization: the rights that go with it hold from the first day of the term. */
export function appoint(request: Request, input: AppointInput): Promise<Done<Appointment>> {
  return act(request, 'appoint', { entity: Appointment, canSee: canAppoint }, input, async (act) => {
    act.ask(canAppoint, input)
    // Under the person's lock nobody else appoints the same one, so what is checked here holds.
    const person = await act.lock(Person, input.personId, 'personId')
    const organization = await act.find(Organization, input.organizationId, 'organizationId')
    const account = await act.em.findOne(Account, { id: person.id })
    if (account?.closedAt) throw new Refusal('ACCOUNT_CLOSED', {}, 'personId')
    const appointment = Object.assign(new Appointment(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      personId: person.id,
      organizationId: organization.id,
      position: input.position,
      termStart: input.termStart ?? localDay(act.now),
      termEnd: input.termEnd ?? null,
      appointedAt: act.now,
      appointedById: act.actorId,
    })
    expectTerm(appointment)
    const others = await act.em.find(Appointment, {
      personId: person.id,
      organizationId: organization.id,
      position: input.position,
      endedAt: null,
    })
    if (others.some((other) => overlap(other, appointment))) throw new Refusal('ALREADY_APPOINTED', {}, 'position')
    act.em.persist(appointment)
    recordAppointment(act, 'APPOINTED', appointment, organization)
    if (organization.kind === OrganizationKind.COMMITTEE) {
      await note(act, request, { kind: SecurityEventKind.COMMITTEE_APPOINTED, subjectId: person.id, detail: organization.name })
    }
    return appointment
  })
}

/** Ends a term at this instant; the rights that went with it end with it, on open boards as well. */
export function endAppointment(request: Request, input: EndAppointmentInput): Promise<Done<Appointment>> {
  return act(request, 'endAppointment', { entity: Appointment, canSee: canEndAppointment }, input, async (act) => {
    act.ask(canEndAppointment)
    const { organizationId } = await act.find(Appointment, input.appointmentId, 'appointmentId')
    // Under the organization's lock two administrators can't remove each other at the same time.
    const organization = await act.lock(Organization, organizationId, 'appointmentId')
    const appointment = await act.lock(Appointment, input.appointmentId, 'appointmentId')
    expectVersion(appointment, input.expectedVersion, { appointment })
    if (isOver(appointment, localDay(act.now))) throw new Refusal('TERM_ENDED', {}, 'appointmentId')
    await keepAnAdministrator(act, appointment)
    appointment.endedAt = act.now
    appointment.version += 1
    recordAppointment(act, 'APPOINTMENT_ENDED', appointment, organization)
    return appointment
  })
}

/** A sub-district without an administrator could not appoint one. Nobody else's open-ended term makes up for the last one. */
async function keepAnAdministrator(act: Act, leaving: Appointment): Promise<void> {
  const administrators = await act.em.execute<{ id: string }[]>(
    `select id from running_appointment where subdistrict_id = ? and organization_kind = 'COMMITTEE' and community_id is null
       and position in ('SECRETARY', 'DEPUTY_SECRETARY', 'DESK')`,
    [act.subdistrictId],
  )
  if (administrators.length === 1 && administrators[0]!.id === leaving.id) throw new Refusal('LAST_ADMINISTRATOR', {}, 'appointmentId')
}

function recordAppointment(act: Act, kind: string, appointment: Appointment, organization: Organization): void {
  act.record({
    kind,
    entity: 'APPOINTMENT',
    entityId: appointment.id,
    row: appointment,
    communities: organization.communityId ? [organization.communityId] : [],
    organizations: [organization.id],
    persons: [appointment.personId],
  })
}
