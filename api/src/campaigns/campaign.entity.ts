import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Card } from '../acting/card.ts'
import { publishEnum } from '../kernel/enumeration.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ResourceKind } from '../resources/resource.words.ts'

export enum CampaignState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
publishEnum(CampaignState, 'CampaignState', 'Whether a campaign is under way.', {
  OPEN: '进行中: under way.',
  CLOSED: '已结束: over; nothing is introduced in it any more.',
})

@ObjectType({
  implements: [Node, Card],
  description: '对接活动: many needs and many offers of one kind, brought together by committees of both sides.',
})
@Entity()
export class Campaign extends VersionedRow {
  static readonly lockRank = 20

  @Field(() => Int, { description: 'Readable number, unique in the sub-district.' })
  @Property({ type: 'integer' })
  number!: number

  /** The community whose committee runs it. */
  @Property({ type: 'uuid' })
  communityId!: string

  /** Those whose committees work on it together, that of `communityId` among them. */
  @Property({ type: ArrayType, columnType: 'uuid[]', fieldName: 'communities' })
  communityIds!: string[]

  @Field(() => ResourceKind, { description: 'The kind of its needs and offers.' })
  @Property({ type: 'text' })
  kind!: ResourceKind

  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name!: string

  @Field(() => String, { description: 'What it is about, in full.' })
  @Property({ type: 'text' })
  text!: string

  @Field(() => CampaignState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: CampaignState

  @Field(() => LocalDate, { nullable: true, description: 'Day by which it is to be done; null: until further notice.' })
  @Property({ type: 'date', nullable: true })
  until: string | null = null

  @Field(() => Int, {
    nullable: true,
    description: 'Most introductions an allocation gives one organization; null: as many as it has room for.',
  })
  @Property({ type: 'integer', nullable: true })
  maxPerOrganization: number | null = null

  @Field(() => String, { description: 'What the lots that settle ties are drawn from: with it anyone can draw them again.' })
  @Property({ type: 'text' })
  seed!: string

  @Property({ type: 'uuid' })
  createdById!: string

  @Field(() => Date, { description: 'When it was created.' })
  @Property({ type: 'datetime' })
  createdAt!: Date

  @Property({ type: 'datetime' })
  updatedAt!: Date
}
