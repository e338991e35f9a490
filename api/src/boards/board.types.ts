import { Field, ID, ObjectType, createUnionType, registerEnumType } from 'type-graphql'
import { OfferCall } from '../calls/call.entity.ts'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { Side } from '../communities/community.entity.ts'
import { Issue } from '../issues/issue.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { ChangeCursor } from '../kernel/scalars.ts'
import { Match } from '../matches/match.entity.ts'
import { Need, Offer } from '../resources/resource.entity.ts'

@ObjectType('Change', { description: 'What happened: one line of the change log.' })
export class ChangeType {
  @Field(() => ChangeCursor)
  cursor!: string

  @Field(() => String, { description: 'Entity and fact: `ISSUE_ACCEPTED`.' })
  kind!: string

  @Field(() => Date)
  at!: Date

  @Field(() => ID, { nullable: true, description: 'Who did it; null for residents without an account.' })
  actorId!: string | null
}

@ObjectType()
abstract class BoardEventBase {
  @Field(() => ChangeType)
  change!: ChangeType
}

@ObjectType()
export class IssueChanged extends BoardEventBase {
  @Field(() => Issue, { description: 'As it stands now: at the version of the change or a later one.' })
  issue!: Issue
}

@ObjectType()
export class NeedChanged extends BoardEventBase {
  @Field(() => Need)
  need!: Need
}

@ObjectType()
export class OfferChanged extends BoardEventBase {
  @Field(() => Offer)
  offer!: Offer
}

@ObjectType()
export class MatchChanged extends BoardEventBase {
  @Field(() => Match)
  match!: Match
}

@ObjectType()
export class CampaignChanged extends BoardEventBase {
  @Field(() => Campaign)
  campaign!: Campaign
}

@ObjectType({
  description:
    'A call for offers was made, renewed or answered. It is no card: it tells an organization that it was asked, and a committee what was answered.',
})
export class CallChanged extends BoardEventBase {
  @Field(() => OfferCall)
  call!: OfferCall
}

@ObjectType({ description: 'The card left the board, or may no longer be seen.' })
export class CardRemoved extends BoardEventBase {
  @Field(() => ID)
  id!: string
}

export const BoardEvent = createUnionType({
  name: 'BoardEvent',
  types: () => [IssueChanged, NeedChanged, OfferChanged, MatchChanged, CampaignChanged, CallChanged, CardRemoved] as const,
})
export type BoardEvent = IssueChanged | NeedChanged | OfferChanged | MatchChanged | CampaignChanged | CallChanged | CardRemoved

@ObjectType({
  description:
    'Consecutive changes. Apply them only when `previousCursor` is the cursor you hold; otherwise subscribe again from the one you hold. Without events it is a checkpoint.',
})
export class BoardChanges {
  @Field(() => ChangeCursor)
  previousCursor!: string

  @Field(() => ChangeCursor)
  cursor!: string

  @Holds(20)
  @Field(() => [BoardEvent])
  events!: BoardEvent[]
}

export enum ResyncReason {
  CURSOR_TOO_OLD = 'CURSOR_TOO_OLD',
  OTHER_EPOCH = 'OTHER_EPOCH',
  RIGHTS_CHANGED = 'RIGHTS_CHANGED',
}
registerEnumType(ResyncReason, {
  name: 'ResyncReason',
  description:
    'The log no longer reaches back that far · the database was restored · the viewer may now see or do other things, or the board itself was changed.',
})

@ObjectType({ description: 'The log can’t bring this board up to date: query it anew. Nothing follows on this subscription.' })
export class ResyncRequired {
  @Field(() => ResyncReason)
  reason!: ResyncReason
}

export const BoardMessage = createUnionType({ name: 'BoardMessage', types: () => [BoardChanges, ResyncRequired] as const })
export type BoardMessage = BoardChanges | ResyncRequired

@ObjectType()
export class PresentPerson {
  @Field(() => ID)
  personId!: string

  @Field(() => String)
  name!: string

  @Field(() => Side, { nullable: true, description: 'Side of the community he or she belongs to.' })
  side!: Side | null
}
