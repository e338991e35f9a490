import { LockMode } from '@mikro-orm/core'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { canJoinCampaign } from '../campaigns/campaign.policy.ts'
import { lockCampaigns } from '../campaigns/campaign.step.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { type ResourceKind, ResourceState } from '../resources/resource.words.ts'
import { CallAnswer, OfferCall } from './call.entity.ts'
import { canSeeCall } from './call.policy.ts'
import { type Asked, recordAnswer } from './call.step.ts'
import { CallAnswerState } from './call.words.ts'

/** The call an offer is to answer, with its campaign locked, and another the offer is to join: before anything in them is. */
export async function askedBy(act: Act, callId: string, joining: string | null = null): Promise<Asked> {
  const call = await act.find(OfferCall, callId, 'callId')
  if (!canSeeCall(act.viewer, call).allowed) throw new Refusal('NOT_FOUND', {}, 'callId')
  return withTarget(act, call, joining)
}

async function withTarget(act: Act, call: OfferCall, joining: string | null): Promise<Asked> {
  await lockCampaigns(act, [call.campaignId, joining], 'campaignId')
  return {
    call,
    need: call.needId ? await act.find(Need, call.needId, 'callId') : null,
    campaign: call.campaignId ? await act.find(Campaign, call.campaignId, 'callId') : null,
  }
}

/** The same for an offer kept as a draft; null where it answers no call. */
export async function askedForDraft(act: Act, offerId: string): Promise<Asked | null> {
  const [call, joining] = await callOf(act, offerId)
  return call === null ? null : askedBy(act, call, joining)
}

/** The same for an offer to be withdrawn, also by whoever doesn’t see the call. */
export async function askedForWithdrawal(act: Act, offerId: string): Promise<Asked | null> {
  const [call, joining] = await callOf(act, offerId)
  return call === null ? null : withTarget(act, await act.find(OfferCall, call, 'id'), joining)
}

/** The call an offer answers, and the campaign it takes part in. */
async function callOf(act: Act, offerId: string): Promise<[call: string | null, campaign: string | null]> {
  if (!isId(offerId)) return [null, null]
  const [row] = await act.em.execute<{ call: string | null; campaign: string | null }[]>(
    'select call_id as call, campaign_id as campaign from offer where id = ? and subdistrict_id = ?',
    [offerId, act.subdistrictId],
  )
  return [row?.call ?? null, row?.campaign ?? null]
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

/** An offer posted for a call is its unit's answer, also after its day; a draft is one once it is published. */
export async function answerByOffering(act: Act, asked: Asked, offer: Offer): Promise<void> {
  if (offer.state === ResourceState.DRAFT) return
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
  return act.em.findOneOrFail(CallAnswer, { callId, organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
}
