import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Row } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { FollowUpOutcome } from './follow-up.words.ts'

@ObjectType({ description: '跟踪回访: whether somebody who was placed is still there after so many months.' })
@Entity()
export class FollowUp extends Row {
  @Property({ type: 'uuid' })
  matchId!: string

  @Field(() => Int, { description: '1 or 3, after the match was fulfilled.' })
  @Property({ type: 'integer' })
  months!: number

  @Field(() => LocalDate, { description: 'The day by which it is to be done.' })
  @Property({ type: 'date' })
  dueOn!: string

  @Field(() => FollowUpOutcome, { nullable: true, description: 'Null: not asked yet.' })
  @Property({ type: 'text', nullable: true })
  outcome: FollowUpOutcome | null = null

  @Property({ type: 'text', nullable: true })
  note: string | null = null

  @Property({ type: 'uuid', nullable: true })
  recordedById: string | null = null

  @Field(() => Date, { nullable: true, description: 'When the answer was recorded; null: not yet.' })
  @Property({ type: 'datetime', nullable: true })
  recordedAt: Date | null = null
}
