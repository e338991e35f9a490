import { BigIntType } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Node, VersionedRow } from '../kernel/row.ts'
import type { AllocationProblemNote } from './allocation.problem.ts'
import { AllocationPhase, AllocationState } from './allocation.words.ts'

@ObjectType({
  implements: Node,
  description: '分配方案: the needs and offers of a campaign brought together as well as can be, for the committees to confirm.',
})
@Entity()
export class Allocation extends VersionedRow {
  static readonly lockRank = 25

  @Property({ type: 'uuid' })
  campaignId!: string

  @Field(() => AllocationState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: AllocationState

  @Field(() => AllocationPhase, { description: 'How far the computing is.' })
  @Property({ type: 'text' })
  phase!: AllocationPhase

  @Field(() => Float, { description: 'From 0 to 1.' })
  @Property({ type: 'double' })
  progress: number = 0

  @Property({ type: 'boolean' })
  stopRequested: boolean = false

  @Field(() => Boolean, { description: 'Somebody stopped it: the best that had been found by then.' })
  @Property({ type: 'boolean' })
  wasStopped: boolean = false

  @Field(() => Date, { description: 'When it was asked for.' })
  @Property({ type: 'datetime' })
  startedAt!: Date

  @Field(() => Date, { nullable: true, description: 'When the computing ended; null while it is under way.' })
  @Property({ type: 'datetime', nullable: true })
  finishedAt: Date | null = null

  @Property({ type: 'uuid' })
  askedById!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Needs that were to find a place: those with nothing running. Null until they are read.',
  })
  @Property({ type: 'integer', nullable: true })
  needs: number | null = null

  @Field(() => Int, { nullable: true, description: 'Offers with room.' })
  @Property({ type: 'integer', nullable: true })
  offers: number | null = null

  @Field(() => Int, { nullable: true, description: 'How much of the needs, in their units, found a place.' })
  @Property({ type: 'integer', nullable: true })
  served: number | null = null

  @Field(() => Float, { nullable: true, description: 'Sum over the pairs of fit, 0 to 1000, times quantity.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  score: number | null = null

  @Field(() => Float, { nullable: true, description: 'No allocation that serves as many has a higher score; null while nothing is known.' })
  @Property({ type: new BigIntType('number'), nullable: true })
  bound: number | null = null

  @Field(() => Boolean, {
    description: 'As many as possible are served, no such allocation has a higher score, and ties were settled by lot.',
  })
  @Property({ type: 'boolean' })
  isProven: boolean = false

  @Property({ type: 'json', nullable: true })
  problem: AllocationProblemNote | null = null

  @Field(() => Int, { nullable: true, description: 'How many pairs were introduced as it was confirmed; null before.' })
  @Property({ type: 'integer', nullable: true })
  introduced: number | null = null

  @Property({ type: 'integer', nullable: true })
  skipped: number | null = null
}
