import { Field, ObjectType } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { Payload } from '../kernel/payload.ts'
import { Person } from '../people/person.entity.ts'
import { Appointment } from './appointment.entity.ts'

@ObjectType()
export class AppointmentPayload extends Payload {
  @Field(() => Appointment, { nullable: true })
  appointment!: Appointment | null
}

@ObjectType({ description: '交叉任职: a person who sits on committees of both sides.' })
export class Bridge {
  @Field(() => Person, { description: 'Who sits on both sides.' })
  person!: Person

  @Holds(4)
  @Field(() => [Appointment], { description: 'The committee seats, on both sides.' })
  seats!: Appointment[]

  @Field(() => Boolean, { description: 'As secretary of one side: the other side’s secretary also sits on the committee here.' })
  isReciprocal!: boolean
}
