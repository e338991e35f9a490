import { Field, InputType, Int } from 'type-graphql'
import { IdField } from '../kernel/input.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { EXPECTED_VERSION, RepeatableInput } from '../acting/act.inputs.ts'
import { Position } from './appointment.entity.ts'

@InputType()
export class AppointInput extends RepeatableInput {
  @IdField()
  personId!: string

  @IdField()
  organizationId!: string

  @Field(() => Position, { description: 'What he or she is there.' })
  position!: Position

  @Field(() => LocalDate, { nullable: true, description: 'First day of the term; today, unless said otherwise.' })
  termStart?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'First day on which it no longer holds; none: open-ended.' })
  termEnd?: string | null
}

@InputType()
export class EndAppointmentInput extends RepeatableInput {
  @IdField()
  appointmentId!: string

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  expectedVersion?: number | null
}
