import { ArrayType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Card } from '../acting/card.ts'
import { Node, VersionedRow } from '../kernel/row.ts'
import { LocalDate } from '../kernel/scalars.ts'
import { ResourceKind } from '../resources/resource.words.ts'

export enum CampaignState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CampaignState, { name: 'CampaignState', description: '进行中 · 已结束' })

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

  @Field(() => ResourceKind)
  @Property({ type: 'text' })
  kind!: ResourceKind

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string

  @Field(() => CampaignState)
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

  @Field(() => Date)
  @Property({ type: 'datetime' })
  createdAt!: Date

  @Property({ type: 'datetime' })
  updatedAt!: Date
}
