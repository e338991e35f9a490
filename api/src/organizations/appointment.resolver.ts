import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import type { Unanswered } from '../kernel/payload.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person } from '../people/person.entity.ts'
import { Asks } from '../acting/policy.ts'
import { canReadDirectory } from '../people/person.policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { ViewerType } from '../people/viewer.type.ts'
import { AppointmentState } from './appointment-state.entity.ts'
import { Appointment } from './appointment.entity.ts'
import { AppointInput, EndAppointmentInput } from './appointment.inputs.ts'
import { canAppoint, canEndAppointment } from './appointment.policy.ts'
import { appoint, endAppointment } from './appointment.service.ts'
import { AppointmentPayload, Bridge } from './appointment.types.ts'
import { readBridges } from './bridges.query.ts'
import { readNewColleagues } from './new-colleagues.query.ts'
import { Organization } from './organization.entity.ts'
import { visibleAppointments } from './visible-appointments.ts'

const LISTED = 'Running and future appointments the viewer may know of; also those that are over with `includeEnded`.'
const withEnded = { description: 'Also those whose term is over.', defaultValue: false }

@Resolver(() => Appointment)
export class AppointmentResolver {
  @Holds(50)
  @Query(() => [Bridge], { description: '交叉任职: who sits on committees of both sides now; for committees.' })
  bridges(@Ctx() request: Request): Promise<Bridge[]> {
    return readBridges(request)
  }

  @FieldResolver(() => Person, { description: 'The person.' })
  person(@Root() appointment: Appointment, @Ctx() request: Request): Soon<Person> {
    return request.loaders.get(Person, appointment.personId)
  }

  @FieldResolver(() => Organization, { description: 'The organization.' })
  organization(@Root() appointment: Appointment, @Ctx() request: Request): Soon<Organization> {
    return request.loaders.get(Organization, appointment.organizationId)
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who gave it; for committees, where it is known.' })
  appointedBy(@Root() { appointedById }: Appointment, @Ctx() request: Request): Soon<Person> | null {
    return appointedById !== null && canReadDirectory(signedIn(request)).allowed ? request.loaders.get(Person, appointedById) : null
  }

  @FieldResolver(() => Boolean, { description: 'Whether it gives rights at this moment.' })
  async isRunning(@Root() appointment: Appointment, @Ctx() request: Request): Promise<boolean> {
    return (await request.loaders.get(AppointmentState, appointment.id)).isRunning
  }

  @Asks(canAppoint)
  @Mutation(() => AppointmentPayload, { description: 'Puts a person in a position of an organization for a term.' })
  async appoint(@Arg('input', () => AppointInput) input: AppointInput, @Ctx() request: Request): Promise<Unanswered<AppointmentPayload>> {
    const { row, cursor } = await appoint(request, input)
    return { appointment: row, cursor }
  }

  @Asks(canEndAppointment)
  @Mutation(() => AppointmentPayload, { description: 'Ends a term at this instant; its rights end at once, on open boards as well.' })
  async endAppointment(
    @Arg('input', () => EndAppointmentInput) input: EndAppointmentInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<AppointmentPayload>> {
    const { row, cursor } = await endAppointment(request, input)
    return { appointment: row, cursor }
  }
}

@Resolver(() => Organization)
export class OrganizationAppointmentsResolver {
  @Holds(5)
  @FieldResolver(() => [Appointment], { description: LISTED })
  async appointments(
    @Root() organization: Organization,
    @Arg('includeEnded', () => Boolean, { nullable: true, ...withEnded }) includeEnded: boolean,
    @Ctx() request: Request,
  ): Promise<Appointment[]> {
    return visibleAppointments(request, await request.loaders.listBy(Appointment, 'organizationId', organization.id), includeEnded)
  }
}

@Resolver(() => Person)
export class PersonAppointmentsResolver {
  @Holds(5)
  @FieldResolver(() => [Appointment], { description: LISTED })
  async appointments(
    @Root() person: Person,
    @Arg('includeEnded', () => Boolean, { nullable: true, ...withEnded }) includeEnded: boolean,
    @Ctx() request: Request,
  ): Promise<Appointment[]> {
    return visibleAppointments(request, await request.loaders.listBy(Appointment, 'personId', person.id), includeEnded)
  }
}

@Resolver(() => ViewerType)
export class ViewerCapacitiesResolver {
  @Holds(5)
  @FieldResolver(() => [Appointment], { description: 'Running appointments: the capacities one can act in.' })
  capacities(@Root() { viewer }: ViewerType, @Ctx() request: Request): Soon<Appointment[]> {
    return request.loaders.getAll(
      Appointment,
      viewer.capacities.map((capacity) => capacity.appointmentId),
    )
  }

  @Holds(10)
  @FieldResolver(() => [Appointment], {
    description: 'Whom administrators have put on committees the viewer leads within the last 14 days, the newest first.',
  })
  newColleagues(@Ctx() request: Request): Promise<Appointment[]> {
    return readNewColleagues(request)
  }
}
