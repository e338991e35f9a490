import type { Campaign } from '../campaigns/campaign.entity.ts'
import { canRunCampaign } from '../campaigns/campaign.policy.ts'
import { OrganizationKind } from '../organizations/organization.entity.ts'
import { type Concern, type ConcernConditions, isConcerned } from '../acting/concern.ts'
import { committeeCommunities, committeeSeat, nearbySeat, organizationSeat, ownOrganizations } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import type { Need } from '../resources/resource.entity.ts'
import { canSeeNeed } from '../resources/resource.policy.ts'
import { stateOn } from '../resources/resource.ts'
import { ResourceState } from '../resources/resource.words.ts'
import type { CallAnswer, OfferCall } from './call.entity.ts'
import { CallAnswerState } from './call.words.ts'

type Called = Pick<OfferCall, 'communityIds' | 'organizationIds'>

interface Unit {
  id: string
  kind: OrganizationKind
  communityId: string | null
}

/** A call concerns the committees of what it is for, and each unit that was asked. */
export const callConcern = ({ communityIds, organizationIds }: Called): Concern => ({
  communities: communityIds,
  organizations: organizationIds,
  persons: [],
})

/** The concern of a call in SQL, over `c`. */
export const callConditions: ConcernConditions = {
  communities: (list) => `c.communities && ${list}`,
  organizations: (list) => `c.organizations && ${list}`,
  // Nobody is asked in person; what is bound has to be used.
  person: (id) => `${id} is null`,
}

export const canSeeCall = (viewer: Viewer, call: Called): Verdict =>
  isConcerned(viewer, callConcern(call)) ? allow(null) : deny('NOT_FOUND')

/** Who else was asked and what they answered is for the committees: a unit learns nothing of the others. */
export const canSeeAllAnswers = (viewer: Viewer, { communityIds }: Pick<OfferCall, 'communityIds'>): Verdict =>
  isConcerned(viewer, { communities: communityIds, organizations: [], persons: [] }) ? allow(null) : deny('NOT_FOUND')

export function canSeeAnswer(viewer: Viewer, call: Called, answer: Pick<CallAnswer, 'organizationId'>): Verdict {
  if (!canSeeCall(viewer, call).allowed) return deny('NOT_FOUND')
  return ownOrganizations(viewer).includes(answer.organizationId) ? allow(null) : canSeeAllAnswers(viewer, call)
}

/** A committee that sees a need calls for offers to it, be it its own or its neighbours’. */
export function canCallForNeed(viewer: Viewer, need: Need, today: string): Verdict {
  if (!canSeeNeed(viewer, need).allowed) return deny('NOT_FOUND')
  const verdict = allowAs(nearbySeat(viewer, need.communityId), 'COMMITTEE_ONLY')
  return verdict.allowed && stateOn(need, today) !== ResourceState.OPEN ? deny('RESOURCE_CLOSED') : verdict
}

/** The committees that run a campaign call for offers to it. */
export const canCallForCampaign = (viewer: Viewer, campaign: Campaign): Verdict => canRunCampaign(viewer, campaign)

/** What a mutation asks that takes either. */
export const canCallForOffers = (viewer: Viewer, target: { need: Need } | { campaign: Campaign }, today: string): Verdict =>
  'need' in target ? canCallForNeed(viewer, target.need, today) : canCallForCampaign(viewer, target.campaign)

/** Units of one’s own communities and of their neighbours can be asked; it binds them to nothing. */
export function canCallOn(viewer: Viewer, { kind, communityId }: Unit): Verdict {
  const near = [...viewer.neighbours, ...committeeCommunities(viewer)]
  if (communityId === null || !near.includes(communityId)) return deny('NOT_FOUND')
  return kind === OrganizationKind.COMMITTEE ? deny('UNITS_ONLY') : allow(null)
}

/**
 * A unit that was asked answers, or the committee of its community for it. Whether it was asked is told to those alone who may
 * answer for it.
 */
export function canAnswerCall(viewer: Viewer, call: Called, unit: Pick<Unit, 'id' | 'communityId'>): Verdict {
  if (!canSeeCall(viewer, call).allowed) return deny('NOT_FOUND')
  const committee = unit.communityId === null ? null : committeeSeat(viewer, unit.communityId)
  const verdict = allowAs(organizationSeat(viewer, unit.id) ?? committee, 'NOT_ALLOWED')
  return verdict.allowed && !call.organizationIds.includes(unit.id) ? deny('NOT_CALLED') : verdict
}

/** Only what is still open is declined; whoever declined may still offer. */
export function canDeclineCall(viewer: Viewer, call: Called, unit: Pick<Unit, 'id' | 'communityId'>, answer: CallAnswer | null): Verdict {
  const verdict = canAnswerCall(viewer, call, unit)
  return verdict.allowed && answer?.state !== CallAnswerState.PENDING ? deny('ALREADY_ANSWERED') : verdict
}
