import { answering, on } from '../acting/facts.ts'
import { locksOf } from '../campaigns/campaign.step.ts'
import { isId } from '../kernel/id.ts'
import { claimed } from '../matches/match.facts.ts'
import { Offer } from '../resources/resource.entity.ts'
import { posted, posting, withdrawn } from '../resources/resource.facts.ts'
import { lockedFirst } from '../resources/resource.questions.ts'
import { answerByOffering, askedBy, askedOf, expectCalled, joinedByAnswering, reopenAnswer } from './call.answer.ts'
import { OfferCall } from './call.entity.ts'

/** A campaign that called for offers hears of the answers. */
export const locksCampaign = answering(lockedFirst, async (act, { ids, becoming, callId }) => {
  if (!becoming || (ids.length === 0 && !callId)) return []
  const called = await act.em.execute<{ id: string | null }[]>(
    `select c.campaign_id as id from offer_call c
     where c.subdistrict_id = ? and (c.id = ? or c.id in (select call_id from offer where id = any(?::uuid[])))`,
    [act.subdistrictId, callId && isId(callId) ? callId : null, `{${ids.filter(isId).join(',')}}`],
  )
  return locksOf(called.map(({ id }) => id))
})

/** An offer posted for a call is by a unit that was asked, and joins the campaign that called. */
export const takesOffer = on(posting, async (act, { resource, callId }) => {
  if (!callId || !(resource instanceof Offer)) return
  const asked = await askedBy(act, callId)
  expectCalled(asked, resource.organizationId, resource.kind)
  resource.callId = asked.call.id
  resource.campaignId ??= joinedByAnswering(act, asked, resource.kind, resource.communityId)
})

export const isAnswered = on(posted, async (act, { resource }) => {
  if (resource instanceof Offer && resource.callId) await answerByOffering(act, await askedBy(act, resource.callId), resource)
})

/** Claiming a wish answers the call that asked the unit for it. */
export const isAnsweredByClaiming = on(claimed, async (act, { need, offer }) => {
  const call = await act.em.findOne(OfferCall, { needId: need.id })
  if (!call?.organizationIds.includes(offer.organizationId!)) return
  offer.callId = call.id
  await answerByOffering(act, await askedOf(act, call), offer)
})

/** Also where it is withdrawn by somebody who doesn’t see the call. */
export const opensAgain = on(withdrawn, async (act, { resource }) => {
  if (!(resource instanceof Offer) || !resource.callId) return
  await reopenAnswer(act, await askedOf(act, await act.find(OfferCall, resource.callId, 'id')), resource)
})
