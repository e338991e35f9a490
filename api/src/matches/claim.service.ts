import { answerByOffering } from '../calls/call.answer.ts'
import { OfferCall } from '../calls/call.entity.ts'
import type { Asked } from '../calls/call.step.ts'
import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import type { Match } from './match.entity.ts'
import { newMatch } from './match.introduce.ts'
import type { ClaimWishInput } from './match.inputs.ts'
import { left, take } from '../resources/resource.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { canClaimWish, canSeeNeed } from '../resources/resource.policy.ts'
import { answeredMatch, lockSeen, nextNumber, recordMatch, recordResource } from '../resources/resource.step.ts'
import { Answer, MatchState, ResourceState } from '../resources/resource.words.ts'

/**
 * A unit grants a wish: its offer and the match both have accepted come into being in one step. Under the wish's lock the first
 * one wins.
 */
export function claimWish(request: Request, input: ClaimWishInput): Promise<Done<Match>> {
  return act(request, 'claimWish', answeredMatch, input, async (act) => {
    const need = await lockSeen(act, Need, input.needId, 'needId', canSeeNeed)
    if (input.organizationId) await act.find(Organization, input.organizationId, 'organizationId')
    act.ask(canClaimWish, need, input.organizationId ?? null, localDay(act.now))
    const offer = await granting(act, need, input.note || null)
    const asked = await askedOf(act, need, offer.organizationId!)
    offer.callId = asked?.call.id ?? null
    const match = await newMatch(act, need, offer, { quantity: offer.quantity })
    Object.assign(match, { state: MatchState.ACCEPTED, needAnswer: Answer.ACCEPTED, offerAnswer: Answer.ACCEPTED, acceptedAt: act.now })
    for (const side of [need, offer]) take(side, match.quantity, localDay(act.now))
    recordResource(act, need, 'UPDATED')
    recordResource(act, offer, 'POSTED')
    recordMatch(act, match, 'ACCEPTED')
    if (asked) await answerByOffering(act, asked, offer)
    return match
  })
}

/** The call that asked this unit for it, which claiming answers; null where it was not asked. */
async function askedOf(act: Act, need: Need, organizationId: string): Promise<Asked | null> {
  const call = await act.em.findOne(OfferCall, { needId: need.id })
  return call?.organizationIds.includes(organizationId) ? { call, need, campaign: null } : null
}

/** The offer of just what is left of the wish, in the name of the unit that claims it. */
async function granting(act: Act, need: Need, note: string | null): Promise<Offer> {
  const offer = new Offer()
  Object.assign(offer, {
    id: newId(),
    subdistrictId: act.subdistrictId,
    number: await nextNumber(act, 'offer_number'),
    communityId: act.as!.communityId ?? need.communityId,
    organizationId: act.as!.organizationId,
    postedById: act.viewer.personId,
    kind: need.kind,
    title: need.title,
    text: note ?? need.title,
    quantity: left(need),
    unit: need.unit,
    campaignId: need.campaignId,
    state: ResourceState.OPEN,
    postedAt: act.now,
    updatedAt: act.now,
    version: 0,
  })
  act.em.persist(offer)
  // Its row has to be there before the match that points to it.
  await act.em.flush()
  return offer
}
