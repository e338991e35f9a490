import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import type { LastStep } from '../kernel/undo.ts'
import type { WeeklyWindow } from '../matching/detail.ts'
import { WeeklyWindowType } from '../resources/detail.types.ts'
import { BookingState } from './booking.words.ts'

@ObjectType({
  implements: Node,
  description: '预订: so many places of a VENUE or PARKING offer, in certain hours of the week, from a first to a last day.',
})
@Entity()
export class Booking extends VersionedRow {
  static readonly lockRank = 60

  @Property({ type: 'uuid' })
  offerId!: string

  /** The match it came of; null: booked directly. */
  @Property({ type: 'uuid', nullable: true })
  matchId: string | null = null

  @Property({ type: 'uuid' })
  communityId!: string

  @Property({ type: 'uuid', nullable: true })
  organizationId: string | null = null

  /** Whose it is where it came of a resident’s own need. */
  @Property({ type: 'uuid', nullable: true })
  residentId: string | null = null

  @Field(() => String, { description: 'What it is needed for.' })
  @Property({ type: 'text' })
  purpose!: string

  @Field(() => Int, { description: 'Places taken, at any minute of the windows.' })
  @Property({ type: 'integer' })
  quantity!: number

  @Holds(7)
  @Field(() => [WeeklyWindowType], { description: 'The times of the week.' })
  @Property({ type: 'json' })
  windows!: WeeklyWindow[]

  @Field(() => LocalDate, { description: 'First day on which a window begins.' })
  @Property({ type: 'date' })
  startsOn!: string

  @Field(() => LocalDate, { description: 'Last day on which a window begins; a night runs on into the next.' })
  @Property({ type: 'date' })
  endsOn!: string

  @Field(() => BookingState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: BookingState

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null

  @Property({ type: 'uuid' })
  bookedById!: string

  @Property({ type: 'uuid', nullable: true })
  bookedAsId: string | null = null

  @Field(() => Date, { description: 'When it was booked.' })
  @Property({ type: 'datetime' })
  bookedAt!: Date

  /** Not of one that a match made or ended: that is taken back with the match’s own step. */
  @Property({ type: 'json', nullable: true })
  lastStep: LastStep<BookingState> | null = null

  @Property({ type: 'datetime' })
  updatedAt!: Date
}
