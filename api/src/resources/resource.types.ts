import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Permission } from '../acting/permission.ts'
import { Match } from '../matches/match.entity.ts'
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

@ObjectType()
export class MatchPayload extends Payload {
  @Field(() => Match, { nullable: true })
  match!: Match | null
}

@ObjectType({
  description: 'What the viewer may do with the need or offer now, from the very policies the mutations ask.',
})
export class ResourceViewerCan {
  @Field(() => Permission) edit!: Permission
  @Field(() => Permission) publish!: Permission
  @Field(() => Permission) withdraw!: Permission
  @Field(() => Permission) introduce!: Permission

  @Field(() => Permission, { description: 'Of a need: `claimWish`, in the name of an organization the viewer speaks for.' })
  claim!: Permission

  @Field(() => Permission, { description: 'Of a need: `revealNeedContact`.' })
  revealContact!: Permission

  @Field(() => Permission, { description: 'Of a need: `callForOffers`, in one capacity or another.' })
  call!: Permission

  @Field(() => Permission, { description: 'Of an offer of VENUE or PARKING with its hours: `bookOffer`, in one capacity or another.' })
  book!: Permission
}

@ObjectType({ description: 'What the viewer may do with the match now, from the very policies the mutations ask.' })
export class MatchViewerCan {
  @Field(() => Permission) answerForNeed!: Permission
  @Field(() => Permission) answerForOffer!: Permission
  @Field(() => Permission) fulfil!: Permission
  @Field(() => Permission) noShow!: Permission
  @Field(() => Permission) fallThrough!: Permission

  @Field(() => Permission, { description: '`revealMatchContact`.' })
  revealContact!: Permission

  @Field(() => Permission, { description: '`recordFollowUp`.' })
  followUp!: Permission

  @Field(() => Permission, { description: '`correctMatch`.' })
  correct!: Permission
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

@ObjectType()
export class MatchEdge {
  @Field(() => String) cursor!: string
  @Field(() => Match) node!: Match
}

/** Counts only when somebody asks. */
@ObjectType()
abstract class Counting {
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

@ObjectType()
export class MatchConnection extends Counting {
  @Field(() => [MatchEdge]) edges!: MatchEdge[]
  @Field(() => [Match]) nodes!: Match[]
}
