import { LockMode } from '@mikro-orm/core'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { canSeeCampaign } from '../campaigns/campaign.policy.ts'
import { locksOf, recordCampaign } from '../campaigns/campaign.step.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Answered, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Need } from '../resources/resource.entity.ts'
import { canSeeNeed } from '../resources/resource.policy.ts'
import { lockSeen, recordResource } from '../resources/resource.step.ts'
import { askedBy, lockAnswer } from './call.answer.ts'
import { CallAnswer, OfferCall } from './call.entity.ts'
import type { CallForOffersInput, DeclineCallInput } from './call.inputs.ts'
import { canCallForOffers, canCallOn, canDeclineCall, canSeeCall } from './call.policy.ts'
import { recordAnswer, recordCall } from './call.step.ts'
import { CallAnswerState } from './call.words.ts'

const answeredCall: Answered<OfferCall> = { entity: OfferCall, canSee: canSeeCall }

type Target = { need: Need } | { campaign: Campaign }

/** Asks units for offers; asked again for the same, it is the same call with new words, a new day and more units. */
export function callForOffers(request: Request, input: CallForOffersInput): Promise<Done<OfferCall>> {
  return act(request, 'callForOffers', answeredCall, input, async (act) => {
    const target = await lockTarget(act, input)
    act.ask(canCallForOffers, target, localDay(act.now))
    if (input.answerBy && input.answerBy < localDay(act.now)) throw new Refusal('MUST_BE_FUTURE', {}, 'answerBy')
    const units = await unitsOf(act, input.organizationIds, target)
    const earlier = await callOf(act, target)
    const call = earlier ?? newCall(act, target)
    const added = units.filter((id) => !call.organizationIds.includes(id))
    renew(act, call, input, added, target)
    // Its row has to be there before those that point to it.
    await act.em.flush()
    for (const organizationId of added) act.em.persist(pending(act, call, organizationId))
    recordCall(act, call, earlier ? 'RENEWED' : 'MADE')
    if ('need' in target) {
      target.need.calledIds = [...new Set([...target.need.calledIds, ...added])]
      recordResource(act, target.need, 'CALLED')
    } else recordCampaign(act, target.campaign.id, 'CALLED')
    return call
  })
}

/** A unit that has nothing to offer says so, and why. */
export function declineCall(request: Request, input: DeclineCallInput): Promise<Done<OfferCall>> {
  return act(request, 'declineCall', answeredCall, input, async (act) => {
    const asked = await askedBy(act, input.callId)
    await act.lockAll(locksOf([asked.call.campaignId]), 'campaignId')
    const unit = await act.find(Organization, input.organizationId, 'organizationId')
    const isAsked = asked.call.organizationIds.includes(unit.id)
    const answer = isAsked ? await lockAnswer(act, asked.call.id, unit.id) : null
    act.ask(canDeclineCall, asked.call, unit, answer)
    Object.assign(answer!, {
      state: CallAnswerState.DECLINED,
      reason: input.reason,
      answeredById: act.viewer.personId,
      answeredAt: act.now,
    })
    recordAnswer(act, asked, unit.id)
    return asked.call
  })
}

async function lockTarget(act: Act, { needId, campaignId }: CallForOffersInput): Promise<Target> {
  if (Boolean(needId) === Boolean(campaignId)) throw new Refusal('CALL_TARGET', {}, 'needId')
  if (needId) return { need: await lockSeen(act, Need, needId, 'needId', canSeeNeed) }
  const campaign = await act.lock(Campaign, campaignId!, 'campaignId')
  if (!canSeeCampaign(act.viewer, campaign).allowed) throw new Refusal('NOT_FOUND', {}, 'campaignId')
  return { campaign }
}

/** The ids of the units to be asked, each once; the one that is in need is not asked to help itself. */
async function unitsOf(act: Act, ids: readonly string[], target: Target): Promise<string[]> {
  const known = await act.em.find(Organization, { id: { $in: [...ids] }, subdistrictId: act.subdistrictId })
  const byId = new Map(known.map((unit) => [unit.id, unit]))
  for (const id of ids) {
    const unit = byId.get(id)
    const verdict = unit && canCallOn(act.viewer, unit)
    if (!verdict || (!verdict.allowed && verdict.code === 'NOT_FOUND')) throw new Refusal('NOT_FOUND', {}, 'organizationIds')
    const isOwn = 'need' in target && target.need.organizationId === id
    if (!verdict.allowed || isOwn) throw new Refusal('UNITS_ONLY', { name: unit.name }, 'organizationIds')
  }
  return [...byId.keys()]
}

/** Under the lock on what it is for, nobody else begins a second one. */
function callOf(act: Act, target: Target): Promise<OfferCall | null> {
  act.locking(OfferCall)
  return act.em.findOne(OfferCall, 'need' in target ? { needId: target.need.id } : { campaignId: target.campaign.id }, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })
}

function newCall(act: Act, target: Target): OfferCall {
  const call = Object.assign(new OfferCall(), {
    id: newId(),
    subdistrictId: act.subdistrictId,
    needId: 'need' in target ? target.need.id : null,
    campaignId: 'need' in target ? null : target.campaign.id,
    version: 0,
  })
  act.em.persist(call)
  return call
}

function renew(act: Act, call: OfferCall, input: CallForOffersInput, added: readonly string[], target: Target): void {
  const concerned = 'need' in target ? [target.need.communityId] : target.campaign.communityIds
  const communityId = act.as?.communityId ?? concerned[0]!
  Object.assign(call, {
    communityId,
    communityIds: [...new Set([...call.communityIds, communityId, ...concerned])],
    organizationIds: [...call.organizationIds, ...added],
    text: input.text,
    answerBy: input.answerBy ?? null,
    calledById: act.viewer.personId,
    calledAsId: act.as?.appointmentId ?? null,
    calledAt: act.now,
    updatedAt: act.now,
  })
}

const pending = (act: Act, call: OfferCall, organizationId: string): CallAnswer =>
  Object.assign(new CallAnswer(), {
    id: newId(),
    subdistrictId: act.subdistrictId,
    callId: call.id,
    organizationId,
    state: CallAnswerState.PENDING,
  })
