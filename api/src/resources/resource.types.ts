import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Permission } from '../acting/permission.ts'
import { Need, Offer } from './resource.entity.ts'

@ObjectType()
export class OfferPayload extends Payload {
  @Field(() => Offer, { nullable: true })
  offer!: Offer | null
}

@ObjectType()
export class NeedPayload extends Payload {
  @Field(() => Need, { nullable: true })
  need!: Need | null
}

@ObjectType({
  description: 'What the viewer may do with the need or offer now, from the very policies the mutations ask.',
})
export class ResourceViewerCan {
  @Field(() => Permission, { description: '`editOffer` or `editNeed`.' }) edit!: Permission
  @Field(() => Permission, { description: '`publishOffer` or `publishNeed`.' }) publish!: Permission
  @Field(() => Permission, { description: '`withdrawOffer` or `withdrawNeed`.' }) withdraw!: Permission
  @Field(() => Permission, { description: '`introduceMatch`.' }) introduce!: Permission

  @Field(() => Permission, { description: 'Of a need: `claimWish`, in the name of an organization the viewer speaks for.' })
  claim!: Permission

  @Field(() => Permission, { description: 'Of a need: `revealNeedContact`.' })
  revealContact!: Permission

  /** Whose rights these are about: rooms further up tell of theirs. */
  resource!: Need | Offer
}

@ObjectType()
export class NeedEdge {
  @Field(() => String) cursor!: string
  @Field(() => Need) node!: Need
}

@ObjectType()
export class OfferEdge {
  @Field(() => String) cursor!: string
  @Field(() => Offer) node!: Offer
}

/** Counts only when somebody asks. */
@ObjectType()
export abstract class Counting {
  @Field(() => PageInfo) pageInfo!: PageInfo

  count!: () => Promise<number>
}

@ObjectType()
export class NeedConnection extends Counting {
  @Field(() => [NeedEdge]) edges!: NeedEdge[]
  @Field(() => [Need]) nodes!: Need[]
}

@ObjectType()
export class OfferConnection extends Counting {
  @Field(() => [OfferEdge]) edges!: OfferEdge[]
  @Field(() => [Offer]) nodes!: Offer[]
}
