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
import { lockSeen, nextNumber, recordResource } from '../resources/resource.step.ts'
import { answeredMatch } from './match.step.ts'
import { ResourceState } from '../resources/resource.words.ts'
import { Answer, MatchState } from './match.words.ts'
import { claimed, matchChanged } from './match.facts.ts'
import { posted } from '../resources/resource.facts.ts'

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
    const match = await newMatch(act, need, offer, { quantity: offer.quantity })
    Object.assign(match, { state: MatchState.ACCEPTED, needAnswer: Answer.ACCEPTED, offerAnswer: Answer.ACCEPTED, acceptedAt: act.now })
    for (const side of [need, offer]) take(side, match.quantity, localDay(act.now))
    recordResource(act, need, 'UPDATED')
    await act.happened(posted, { resource: offer })
    await act.happened(matchChanged, { match, as: 'ACCEPTED' })
    await act.happened(claimed, { match, need, offer })
    return match
  })
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
