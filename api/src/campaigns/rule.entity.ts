import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Row } from '../kernel/row.ts'
import { Rule } from './allocation.words.ts'

@ObjectType({
  description: '指定 or 排除: what the committees decided about a need and an offer of their campaign.',
})
@Entity({ tableName: 'campaign_rule' })
export class PairRule extends Row {
  @Property({ type: 'uuid' })
  campaignId!: string

  @Property({ type: 'uuid' })
  needId!: string

  @Property({ type: 'uuid' })
  offerId!: string

  @Field(() => Rule, { description: 'What was decided.' })
  @Property({ type: 'text' })
  rule!: Rule

  @Field(() => String, { nullable: true, description: 'Why.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null

  @Property({ type: 'uuid' })
  decidedById!: string

  @Field(() => Date, { description: 'When it was decided.' })
  @Property({ type: 'datetime' })
  decidedAt!: Date
}
