import { Field, Int, ObjectType } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { Payload } from '../kernel/payload.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { Permission } from '../acting/permission.ts'
import { Booking } from './booking.entity.ts'

@ObjectType()
export class BookingPayload extends Payload {
  @Field(() => Booking, { nullable: true })
  booking!: Booking | null
}

@ObjectType({ description: 'What the viewer may do with the booking now, from the very policy the mutation asks.' })
export class BookingViewerCan {
  @Field(() => Permission, { description: '`cancelBooking`.' }) cancel!: Permission
  @Field(() => Permission, { description: 'Whether the viewer’s own last step can still be taken back.' }) undo!: Permission
}

@ObjectType({ description: 'Part of a day in which the same number of places is free all the time.' })
export class FreeSpan {
  @Field(() => String, { description: '`HH:mm`, local time.' })
  from!: string

  @Field(() => String, { description: '`HH:mm`, local time; `24:00` is the end of the day.' })
  to!: string

  @Field(() => Int, { description: 'Places that can be booked at all.' })
  capacity!: number

  @Field(() => Int, { description: 'Of these, not booked yet.' })
  free!: number
}

@ObjectType({ description: 'How much of an offer is free on one day.' })
export class DayAvailability {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string

  @Holds(5)
  @Field(() => [FreeSpan], { description: 'The hours offered on this day, those of a night that began the day before among them.' })
  spans!: FreeSpan[]
}
