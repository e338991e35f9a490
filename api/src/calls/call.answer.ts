import { LockMode } from '@mikro-orm/core'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { canJoinCampaign } from '../campaigns/campaign.policy.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { type ResourceKind, ResourceState } from '../resources/resource.words.ts'
import { CallAnswer, OfferCall } from './call.entity.ts'
import { canSeeCall } from './call.policy.ts'
import { type Asked, recordAnswer } from './call.step.ts'
import { CallAnswerState } from './call.words.ts'

/** A call with what it is for; its campaign is locked, where that is to hear of it. */
export const askedOf = async (act: Act, call: OfferCall): Promise<Asked> => ({
  call,
  need: call.needId ? await act.find(Need, call.needId, 'callId') : null,
  campaign: call.campaignId ? await act.find(Campaign, call.campaignId, 'callId') : null,
})

/** The same of a call somebody names, who has to see it. */
export async function askedBy(act: Act, callId: string): Promise<Asked> {
  const call = await act.find(OfferCall, callId, 'callId')
  if (!canSeeCall(act.viewer, call).allowed) throw new Refusal('NOT_FOUND', {}, 'callId')
  return askedOf(act, call)
}

/** The campaign an offer joins by answering: that of the call, if it is of its kind and still takes offers of this community. */
export function joinedByAnswering(act: Act, { campaign }: Asked, kind: ResourceKind, communityId: string): string | null {
  const joins = campaign !== null && campaign.kind === kind && canJoinCampaign(act.viewer, campaign, { communityId }).allowed
  return joins ? campaign.id : null
}

/** Before an offer is posted for a call: its unit was asked, and it is what the need asks for. */
export function expectCalled({ call, need }: Asked, organizationId: string | null, kind: ResourceKind): void {
  if (organizationId === null || !call.organizationIds.includes(organizationId)) throw new Refusal('NOT_CALLED', {}, 'organizationId')
  if (need && need.kind !== kind) throw new Refusal('KIND_MISMATCH', {}, 'callId')
}

/** An offer posted for a call is its unit’s answer, also after its day. */
export async function answerByOffering(act: Act, asked: Asked, offer: Offer): Promise<void> {
  const answer = await lockAnswer(act, asked.call.id, offer.organizationId!)
  answer.state = CallAnswerState.OFFERED
  answer.reason = null
  answer.answeredById = act.viewer.personId
  answer.answeredAt = act.now
  recordAnswer(act, asked, answer.organizationId)
}

/** With the last offer of a unit withdrawn its answer is open again, unless something came of one. */
export async function reopenAnswer(act: Act, asked: Asked, { callId, organizationId }: Offer): Promise<void> {
  const answer = await lockAnswer(act, asked.call.id, organizationId!)
  if (answer.state !== CallAnswerState.OFFERED) return
  await act.em.flush()
  const standing = [{ state: { $in: [ResourceState.OPEN, ResourceState.MET] } }, { matched: { $gt: 0 } }]
  if ((await act.em.count(Offer, { callId, organizationId, $or: standing })) > 0) return
  Object.assign(answer, { state: CallAnswerState.PENDING, answeredById: null, answeredAt: null })
  recordAnswer(act, asked, answer.organizationId)
}

/** Each unit that was asked has its answer, pending at first. */
export function lockAnswer(act: Act, callId: string, organizationId: string): Promise<CallAnswer> {
  act.locking(CallAnswer)
  return act.em.findOneOrFail(CallAnswer, { callId, organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
}
