import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Community } from '../communities/community.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { permission } from '../acting/permission.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { FollowUp } from '../matches/follow-up.entity.ts'
import { Match } from '../matches/match.entity.ts'
import { Need, Offer, Resource } from '../resources/resource.entity.ts'
import { NeedConnection, OfferConnection } from '../resources/resource.types.ts'
import { MatchConnection } from '../matches/match.types.ts'
import { MatchState } from '../matches/match.words.ts'
import { Allocation } from './allocation.entity.ts'
import { latestAllocation } from './allocation.list.ts'
import { countsOf } from './campaign.counts.ts'
import { Campaign } from './campaign.entity.ts'
import { CampaignMembersArguments } from './campaign.inputs.ts'
import { followUpsDueOf, matchesOf, membersOf } from './campaign.list.ts'
import { canReopenCampaign, canRunCampaign, canSeeCampaign } from './campaign.policy.ts'
import { CampaignCounts, CampaignViewerCan } from './campaign.types.ts'
import { PairRule } from './rule.entity.ts'
import type { Soon } from '../kernel/soon.ts'

@Resolver(() => Campaign)
export class CampaignFields {
  @FieldResolver(() => Community, { description: 'The community whose committee runs it.' })
  community(@Root() campaign: Campaign, @Ctx() { loaders }: Request): Soon<Community> {
    return loaders.get(Community, campaign.communityId)
  }

  @Holds(5)
  @FieldResolver(() => [Community], { description: 'Those whose committees work on it together, that of `community` among them.' })
  communities(@Root() campaign: Campaign, @Ctx() { loaders }: Request): Soon<Community[]> {
    return loaders.getAll(Community, campaign.communityIds)
  }

  @FieldResolver(() => Person, { description: 'Who created it.' })
  createdBy(@Root() campaign: Campaign, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, campaign.createdById)
  }

  @FieldResolver(() => CampaignCounts, { description: 'How much is in it, and how far it got.' })
  counts(@Root() campaign: Campaign, @Ctx() request: Request): Promise<CampaignCounts> {
    return countsOf(request, campaign.id)
  }

  @Holds(20)
  @FieldResolver(() => [PairRule], { description: 'What was decided about pairs, in the order it was first decided.' })
  rules(@Root() campaign: Campaign, @Ctx() { loaders }: Request): Soon<PairRule[]> {
    return loaders.listBy(PairRule, 'campaignId', campaign.id)
  }

  @FieldResolver(() => Allocation, {
    nullable: true,
    description: 'The newest that wasn’t discarded; one that failed doesn’t hide what was proposed before it.',
  })
  allocation(@Root() campaign: Campaign, @Ctx() request: Request): Promise<Allocation | null> {
    return latestAllocation(request, campaign.id)
  }

  @FieldResolver(() => NeedConnection, { description: 'Those that take part, newest first.' })
  needs(
    @Root() campaign: Campaign,
    @Args(() => CampaignMembersArguments) { filter, ...page }: CampaignMembersArguments,
    @Ctx() request: Request,
  ): Promise<NeedConnection> {
    return membersOf(request, campaign, Need, 'need', filter ?? {}, page)
  }

  @FieldResolver(() => OfferConnection, { description: 'Those that take part, newest first.' })
  offers(
    @Root() campaign: Campaign,
    @Args(() => CampaignMembersArguments) { filter, ...page }: CampaignMembersArguments,
    @Ctx() request: Request,
  ): Promise<OfferConnection> {
    return membersOf(request, campaign, Offer, 'offer', filter ?? {}, page)
  }

  @FieldResolver(() => MatchConnection, { description: 'What came of it, newest first.' })
  matches(
    @Root() campaign: Campaign,
    @Ctx() request: Request,
    @Arg('states', () => [MatchState], { nullable: true, description: 'Only those in one of these states.' }) states?: MatchState[] | null,
    @Arg('first', () => Int, { nullable: true, description: 'At most 100; 50 when nothing is said.' }) first?: number | null,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<MatchConnection> {
    return matchesOf(request, campaign, states, { first: first ?? null, after: after ?? null })
  }

  @Holds(100)
  @FieldResolver(() => [FollowUp], { description: 'Those still to be asked whose day has come, the longest due first; at most 100.' })
  followUpsDue(@Root() campaign: Campaign, @Ctx() request: Request): Promise<FollowUp[]> {
    return followUpsDueOf(request, campaign.id)
  }

  @FieldResolver(() => CampaignViewerCan, { description: 'What the viewer may do with it now.' })
  viewerCan(@Root() campaign: Campaign, @Ctx() request: Request): CampaignViewerCan {
    const viewer = signedIn(request)
    const run = permission(canRunCampaign(viewer, campaign), request.language)
    const reopen = permission(canReopenCampaign(viewer, campaign), request.language)
    return { edit: run, addResources: run, propose: run, decidePairs: run, confirm: run, close: run, reopen }
  }
}

async function visibleCampaign(request: Request, campaignId: string | null): Promise<Campaign | null> {
  const campaign = await request.loaders.find(Campaign, campaignId)
  return campaign && canSeeCampaign(signedIn(request), campaign).allowed ? campaign : null
}

const TAKES_PART = 'The campaign it takes part in; null as well for those who don’t see the campaign, such as enterprises.'

@Resolver(() => Resource)
export class CampaignOfResource {
  @FieldResolver(() => Campaign, { nullable: true, description: TAKES_PART })
  campaign(@Root() resource: Resource, @Ctx() request: Request): Promise<Campaign | null> {
    return visibleCampaign(request, resource.campaignId)
  }
}

@Resolver(() => Match)
export class CampaignOfMatch {
  @FieldResolver(() => Campaign, {
    nullable: true,
    description: 'The campaign it came of; null as well for those who don’t see the campaign, such as enterprises.',
  })
  campaign(@Root() match: Match, @Ctx() request: Request): Promise<Campaign | null> {
    return visibleCampaign(request, match.campaignId)
  }
}
