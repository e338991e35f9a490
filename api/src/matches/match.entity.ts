import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Card } from '../acting/card.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import type { LastStep } from '../kernel/undo.ts'
import type { MatchStep } from './match.undo.ts'
import { Answer, MatchState } from './match.words.ts'

@ObjectType({ implements: [Node, Card], description: '对接: a need and an offer brought together.' })
@Entity()
export class Match extends VersionedRow {
  static readonly lockRank = 50

  @Field(() => Int, { description: 'Readable number, unique in the sub-district.' })
  @Property({ type: 'integer' })
  number!: number

  @Property({ type: 'uuid' })
  needId!: string

  @Property({ type: 'uuid' })
  offerId!: string

  /** The campaign it came of. */
  @Property({ type: 'uuid', nullable: true })
  campaignId: string | null = null

  @Field(() => MatchState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: MatchState

  @Field(() => Int, { description: 'How much of the offer is meant for the need.' })
  @Property({ type: 'integer' })
  quantity!: number

  @Field(() => String, { nullable: true, description: 'What the committee said when it introduced the two.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null

  @Field(() => Answer, { description: 'What the requester answered.' })
  @Property({ type: 'text' })
  needAnswer: Answer = Answer.PENDING

  @Field(() => String, { nullable: true, description: 'Why the requester declined.' })
  @Property({ type: 'text', nullable: true })
  needReason: string | null = null

  @Field(() => Answer, { description: 'What the provider answered.' })
  @Property({ type: 'text' })
  offerAnswer: Answer = Answer.PENDING

  @Field(() => String, { nullable: true, description: 'Why the provider declined.' })
  @Property({ type: 'text', nullable: true })
  offerReason: string | null = null

  @Property({ type: 'uuid' })
  introducedById!: string

  @Property({ type: 'uuid', nullable: true })
  introducedAsId: string | null = null

  @Field(() => Date, { description: 'When the two were introduced.' })
  @Property({ type: 'datetime' })
  introducedAt!: Date

  @Property({ type: 'datetime' })
  updatedAt!: Date

  @Field(() => Date, { nullable: true, description: 'When the second side said yes.' })
  @Property({ type: 'datetime', nullable: true })
  acceptedAt: Date | null = null

  @Field(() => Date, { nullable: true, description: 'Of a day that was told later: its noon.' })
  @Property({ type: 'datetime', nullable: true })
  fulfilledAt: Date | null = null

  @Field(() => String, { nullable: true, description: 'How it was fulfilled, why it fell through, or why that was corrected.' })
  @Property({ type: 'text', nullable: true })
  closingNote: string | null = null

  @Property({ type: 'json', nullable: true })
  lastStep: LastStep<MatchStep> | null = null

  /** Whom it concerns: both sides', as they were when it was introduced (neither side of a resource ever changes). */
  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'communities' })
  communityIds!: string[]

  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'organizations' })
  organizationIds!: string[]

  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'persons' })
  personIds!: string[]
}
