import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node, Row, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { CallAnswerState } from './call.words.ts'

@ObjectType({
  implements: Node,
  description:
    '发动: a committee asks organizations for offers, for one need or for a campaign. Of each there is one call, which may be renewed.',
})
@Entity()
export class OfferCall extends VersionedRow {
  static readonly lockRank = 45

  /** Of the committee that called, or called again last. */
  @Property({ type: 'uuid' })
  communityId!: string

  /** What it is for: one of the two. */
  @Property({ type: 'uuid', nullable: true })
  needId: string | null = null

  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null

  /** Whose committees see it whole: those that called, and those of what it is for. */
  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'communities' })
  communityIds: string[] = []

  @Field(() => String, { description: 'What the organizations read.' })
  @Property({ type: 'text' })
  text!: string

  @Field(() => LocalDate, { nullable: true, description: 'Last day to answer; offers are welcome after it, too. Null: no hurry.' })
  @Property({ type: 'date', nullable: true })
  answerBy: string | null = null

  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'organizations' })
  organizationIds: string[] = []

  @Property({ type: 'uuid' })
  calledById!: string

  @Property({ type: 'uuid', nullable: true })
  calledAsId: string | null = null

  @Field(() => Date, { description: 'When it was made, or renewed last.' })
  @Property({ type: 'datetime' })
  calledAt!: Date

  @Property({ type: 'datetime' })
  updatedAt!: Date
}

@ObjectType({ description: 'What one organization answered to a call.' })
@Entity()
export class CallAnswer extends Row {
  static readonly lockRank = 70

  @Property({ type: 'uuid' })
  callId!: string

  @Property({ type: 'uuid' })
  organizationId!: string

  @Field(() => CallAnswerState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: CallAnswerState

  @Field(() => String, { nullable: true, description: 'Why it declined.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null

  @Property({ type: 'uuid', nullable: true })
  answeredById: string | null = null

  @Field(() => Date, { nullable: true, description: 'When it answered; null: not yet.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null
}
