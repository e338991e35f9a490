import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { canSeeCampaign } from '../campaigns/campaign.policy.ts'
import { Community } from '../communities/community.entity.ts'
import { localDay } from '../kernel/day.ts'
import { Holds } from '../kernel/holds.ts'
import type { Soon } from '../kernel/soon.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Permission, permission } from '../acting/permission.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { ownOrganizations } from '../acting/rights.ts'
import { type Verdict, deny } from '../acting/verdict.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { canSeeNeed, canSeeOffer } from '../resources/resource.policy.ts'
import { ResourceViewerCan } from '../resources/resource.types.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { CallAnswer, OfferCall } from './call.entity.ts'
import {
  canAnswerCall,
  canCallForCampaign,
  canCallForNeed,
  canDeclineCall,
  canSeeAllAnswers,
  canSeeAnswer,
  canSeeCall,
} from './call.policy.ts'
import { CallCounts, CallViewerCan } from './call.types.ts'
import { CallAnswerState } from './call.words.ts'

const targetOf = async ({ loaders }: Request, call: OfferCall): Promise<Need | Campaign> =>
  call.needId ? loaders.get(Need, call.needId) : loaders.get(Campaign, call.campaignId!)

@Resolver(() => OfferCall)
export class CallFields {
  @FieldResolver(() => Need, { nullable: true, description: 'The need it is for.' })
  async need(@Root() call: OfferCall, @Ctx() request: Request): Promise<Need | null> {
    const need = await request.loaders.find(Need, call.needId)
    return need && canSeeNeed(signedIn(request), need).allowed ? need : null
  }

  @FieldResolver(() => Campaign, {
    nullable: true,
    description: 'The campaign it is for; null as well for enterprises and the like, which don’t see campaigns.',
  })
  async campaign(@Root() call: OfferCall, @Ctx() request: Request): Promise<Campaign | null> {
    const campaign = await request.loaders.find(Campaign, call.campaignId)
    return campaign && canSeeCampaign(signedIn(request), campaign).allowed ? campaign : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the campaign it is for, for all that were asked.' })
  async campaignName(@Root() call: OfferCall, @Ctx() { loaders }: Request): Promise<string | null> {
    return (await loaders.find(Campaign, call.campaignId))?.name ?? null
  }

  @FieldResolver(() => ResourceKind, { description: 'What is asked for.' })
  async kind(@Root() call: OfferCall, @Ctx() request: Request): Promise<ResourceKind> {
    return (await targetOf(request, call)).kind
  }

  @FieldResolver(() => String, { description: 'Title of the need, or name of the campaign.' })
  async title(@Root() call: OfferCall, @Ctx() request: Request): Promise<string> {
    const target = await targetOf(request, call)
    return target instanceof Need ? target.title : target.name
  }

  @FieldResolver(() => Community, { description: 'Whose committee called, or called again last.' })
  community(@Root() call: OfferCall, @Ctx() { loaders }: Request): Soon<Community> {
    return loaders.get(Community, call.communityId)
  }

  @FieldResolver(() => Person, { description: 'Who called.' })
  calledBy(@Root() call: OfferCall, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, call.calledById)
  }

  @FieldResolver(() => Boolean, { description: 'Its last day to answer has passed; a late offer is still taken.' })
  isOver(@Root() { answerBy }: OfferCall): boolean {
    return answerBy !== null && answerBy < localDay(new Date())
  }

  @Holds(20)
  @FieldResolver(() => [CallAnswer], { description: 'One for each organization that was asked; an organization sees its own alone.' })
  async answers(@Root() call: OfferCall, @Ctx() request: Request): Promise<CallAnswer[]> {
    const answers = await request.loaders.listBy(CallAnswer, 'callId', call.id)
    return answers.filter((answer) => canSeeAnswer(signedIn(request), call, answer).allowed)
  }

  @FieldResolver(() => CallCounts, { nullable: true, description: 'For committees; null for the organizations that were asked.' })
  async counts(@Root() call: OfferCall, @Ctx() request: Request): Promise<CallCounts | null> {
    if (!canSeeAllAnswers(signedIn(request), call).allowed) return null
    const answers = await request.loaders.listBy(CallAnswer, 'callId', call.id)
    const count = (state: CallAnswerState): number => answers.filter((answer) => answer.state === state).length
    const { OFFERED, DECLINED, PENDING } = CallAnswerState
    return { called: answers.length, offered: count(OFFERED), declined: count(DECLINED), pending: count(PENDING) }
  }

  @FieldResolver(() => CallViewerCan, { description: 'What the viewer may do with it now.' })
  async viewerCan(@Root() call: OfferCall, @Ctx() request: Request): Promise<CallViewerCan> {
    const viewer = signedIn(request)
    const [target, answers, units] = await Promise.all([
      targetOf(request, call),
      request.loaders.listBy(CallAnswer, 'callId', call.id),
      request.loaders.getAll(Organization, ownOrganizations(viewer)),
    ])
    const own = units.filter(({ id }) => call.organizationIds.includes(id))
    const declining = own.map((unit) => canDeclineCall(viewer, call, unit, answers.find((each) => each.organizationId === unit.id) ?? null))
    const extend = target instanceof Need ? canCallForNeed(viewer, target, localDay(new Date())) : canCallForCampaign(viewer, target)
    const say = (verdict: Verdict) => permission(verdict, request.language)
    return {
      answer: say(firstAllowed(own.map((unit) => canAnswerCall(viewer, call, unit)))),
      decline: say(firstAllowed(declining)),
      extend: say(canSeeAllAnswers(viewer, call).allowed ? extend : deny('COMMITTEE_ONLY')),
    }
  }
}

const firstAllowed = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.find(({ allowed }) => allowed) ?? verdicts[0] ?? deny('NOT_ALLOWED')

@Resolver(() => CallAnswer)
export class CallAnswerFields {
  @FieldResolver(() => Organization, { description: 'The organization.' })
  organization(@Root() answer: CallAnswer, @Ctx() { loaders }: Request): Soon<Organization> {
    return loaders.get(Organization, answer.organizationId)
  }

  @Holds(5)
  @FieldResolver(() => [Offer], {
    description: 'What the organization posted in answer, as far as the viewer may see it, in order of posting.',
  })
  async offers(@Root() answer: CallAnswer, @Ctx() request: Request): Promise<Offer[]> {
    const offers = await request.loaders.listBy(Offer, 'callId', answer.callId)
    return offers.filter((offer) => offer.organizationId === answer.organizationId && canSeeOffer(signedIn(request), offer).allowed)
  }

  @FieldResolver(() => Offer, { nullable: true, description: 'The newest of `offers`.' })
  async offer(@Root() answer: CallAnswer, @Ctx() request: Request): Promise<Offer | null> {
    return (await this.offers(answer, request)).at(-1) ?? null
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answered for it.' })
  answeredBy(@Root() answer: CallAnswer, @Ctx() { loaders }: Request): Soon<Person | null> {
    return loaders.find(Person, answer.answeredById)
  }
}

async function visible(request: Request, call: OfferCall | null | undefined): Promise<OfferCall | null> {
  return call && canSeeCall(signedIn(request), call).allowed ? call : null
}

@Resolver(() => Need)
export class CallOfNeed {
  @FieldResolver(() => OfferCall, {
    nullable: true,
    description: 'The call for offers to it; for committees, and for the organizations that were asked.',
  })
  async call(@Root() need: Need, @Ctx() request: Request): Promise<OfferCall | null> {
    return visible(request, (await request.loaders.listBy(OfferCall, 'needId', need.id))[0])
  }
}

@Resolver(() => Offer)
export class CallOfOffer {
  @FieldResolver(() => OfferCall, { nullable: true, description: 'The call it answers.' })
  async call(@Root() offer: Offer, @Ctx() request: Request): Promise<OfferCall | null> {
    return visible(request, await request.loaders.find(OfferCall, offer.callId))
  }
}

@Resolver(() => Campaign)
export class CallOfCampaign {
  @FieldResolver(() => OfferCall, { nullable: true, description: 'The call for offers to it.' })
  async call(@Root() campaign: Campaign, @Ctx() request: Request): Promise<OfferCall | null> {
    return visible(request, (await request.loaders.listBy(OfferCall, 'campaignId', campaign.id))[0])
  }
}

@Resolver(() => ResourceViewerCan)
export class CallOfResourceViewerCan {
  @FieldResolver(() => Permission, { description: 'Of a need: `callForOffers`, in one capacity or another.' })
  call(@Root() { resource }: ResourceViewerCan, @Ctx() request: Request): Permission {
    const today = localDay(new Date())
    const verdict = resource instanceof Need ? canCallForNeed(signedIn(request), resource, today) : deny('NOT_ALLOWED')
    return permission(verdict, request.language)
  }
}
