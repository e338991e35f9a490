import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../kernel/payload.ts'
import { Permission } from '../acting/permission.ts'
import { Counting } from '../resources/resource.types.ts'
import { Match } from './match.entity.ts'

@ObjectType()
export class MatchPayload extends Payload {
  @Field(() => Match, { nullable: true })
  match!: Match | null
}

@ObjectType({ description: 'What the viewer may do with the match now, from the very policies the mutations ask.' })
export class MatchViewerCan {
  @Field(() => Permission, { description: '`respondToMatch` for the need.' }) answerForNeed!: Permission
  @Field(() => Permission, { description: '`respondToMatch` for the offer.' }) answerForOffer!: Permission
  @Field(() => Permission, { description: '`fulfilMatch`.' }) fulfil!: Permission
  @Field(() => Permission, { description: '`recordNoShow`.' }) noShow!: Permission
  @Field(() => Permission, { description: '`fallThroughMatch`.' }) fallThrough!: Permission

  @Field(() => Permission, { description: '`revealMatchContact`.' })
  revealContact!: Permission

  @Field(() => Permission, { description: '`recordFollowUp`.' })
  followUp!: Permission

  @Field(() => Permission, { description: '`correctMatch`.' })
  correct!: Permission
}

@ObjectType()
export class MatchEdge {
  @Field(() => String) cursor!: string
  @Field(() => Match) node!: Match
}

@ObjectType()
export class MatchConnection extends Counting {
  @Field(() => [MatchEdge]) edges!: MatchEdge[]
  @Field(() => [Match]) nodes!: Match[]
}
