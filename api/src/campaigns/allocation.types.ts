import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Allocation } from './allocation.entity.ts'
import { UnservedReason } from './allocation.words.ts'
import { Candidate } from './fit.types.ts'

@ObjectType({ description: 'A need and an offer that an allocation brings together.' })
export class AllocationPair {
  needId!: string

  offerId!: string

  campaignId!: string

  score!: number

  @Field(() => Int, { description: 'How much of the offer the need gets.' })
  quantity!: number

  @Field(() => Boolean, { description: '指定: the committees decided it.' })
  isPinned!: boolean
}

@ObjectType()
export class AllocationPairEdge {
  @Field(() => String) cursor!: string
  @Field(() => AllocationPair) node!: AllocationPair
}

@ObjectType()
export class AllocationPairConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => [AllocationPairEdge]) edges!: AllocationPairEdge[]
  @Field(() => [AllocationPair]) nodes!: AllocationPair[]

  count!: () => Promise<number>
}

@ObjectType({ description: 'A need, or a part of it, that an allocation leaves without.' })
export class Unserved {
  needId!: string

  campaignId!: string

  @Field(() => Int, { description: 'How much of it.' })
  quantity!: number

  @Field(() => UnservedReason, { description: 'Why it goes without.' })
  why!: UnservedReason

  @Field(() => Candidate, {
    nullable: true,
    description: 'Where an eligible offer is full, the best of these; otherwise the one that lacks least, and its reasons tell what.',
  })
  nearest!: Candidate | null
}

@ObjectType()
export class UnservedEdge {
  @Field(() => String) cursor!: string
  @Field(() => Unserved) node!: Unserved
}

@ObjectType()
export class UnservedConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => [UnservedEdge]) edges!: UnservedEdge[]
  @Field(() => [Unserved]) nodes!: Unserved[]
}

@ObjectType()
export class AllocationPayload extends Payload {
  @Field(() => Allocation, { nullable: true })
  allocation!: Allocation | null
}

@ObjectType()
export class ConfirmAllocationPayload extends AllocationPayload {
  @Field(() => Int, { nullable: true, description: 'How many pairs were introduced.' })
  introduced!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many were not, as they are no longer possible: withdrawn, taken or introduced otherwise meanwhile.',
  })
  skipped!: number | null
}
