import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../kernel/page.types.ts'
import { Payload } from '../kernel/payload.ts'
import { Permission } from '../acting/permission.ts'
import { Campaign } from './campaign.entity.ts'

@ObjectType()
export class CampaignPayload extends Payload {
  @Field(() => Campaign, { nullable: true })
  campaign!: Campaign | null
}

@ObjectType()
export class CampaignEdge {
  @Field(() => String) cursor!: string
  @Field(() => Campaign) node!: Campaign
}

/** Counts only when somebody asks. */
@ObjectType()
export class CampaignConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo
  @Field(() => [CampaignEdge]) edges!: CampaignEdge[]
  @Field(() => [Campaign]) nodes!: Campaign[]

  count!: () => Promise<number>
}

@ObjectType({ description: 'Where a campaign stands. What is withdrawn or still a draft isn’t counted.' })
export class CampaignCounts {
  @Field(() => Int, { description: 'With offers in it.' }) organizations!: number
  @Field(() => Int, { description: 'Offers that take part.' }) offers!: number
  @Field(() => Int, { description: 'Sum of the offers’ quantities.' }) posts!: number
  @Field(() => Int, { description: 'Needs that take part.' }) needs!: number
  @Field(() => Int, { description: 'Sum of the needs’ quantities.' }) people!: number
  @Field(() => Int, { description: 'Matches that wait for an answer.' }) introduced!: number
  @Field(() => Int, { description: 'Matches both sides accepted, not fulfilled yet.' }) accepted!: number
  @Field(() => Int, { description: 'Matches fulfilled.' }) placed!: number
  @Field(() => Int, { description: 'Followed up after a month, and still there.' }) stillThere1!: number
  @Field(() => Int, { description: 'Followed up after three months, and still there.' }) stillThere3!: number
  @Field(() => Int, { description: 'Matches whose requester never came.' }) noShow!: number
  @Field(() => Int, { description: 'Matches that were declined.' }) declined!: number
  @Field(() => Int, { description: 'Matches that fell through.' }) fellThrough!: number
  @Field(() => Int, { description: 'Needs with something left and nothing running.' }) unmatched!: number
}

@ObjectType({
  description: 'What the viewer may do with the campaign now, from the very policies the mutations ask.',
})
export class CampaignViewerCan {
  @Field(() => Permission, { description: '`editCampaign`.' }) edit!: Permission
  @Field(() => Permission, { description: '`addToCampaign`.' }) addResources!: Permission
  @Field(() => Permission, { description: '`proposeAllocation`.' }) propose!: Permission
  @Field(() => Permission, { description: '`decidePair`.' }) decidePairs!: Permission
  @Field(() => Permission, { description: '`confirmAllocation`.' }) confirm!: Permission
  @Field(() => Permission, { description: '`closeCampaign`.' }) close!: Permission
  @Field(() => Permission, { description: '`reopenCampaign`.' }) reopen!: Permission
}
