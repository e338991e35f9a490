import { localDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Answered, type Done, act } from '../people/act.ts'
import type { Request } from '../people/request.ts'
import { Match } from './match.entity.ts'
import type { FallThroughMatchInput, FulfilMatchInput, IntroduceMatchInput, RespondToMatchInput } from './match.inputs.ts'
import { accept, decline, fallThrough, fulfil, openMatchStates } from './match.ts'
import {
  type MatchSides,
  canFallThroughMatch,
  canFulfilMatch,
  canIntroduceMatch,
  canRespondToMatch,
  canSeeMatch,
  sideAnswered,
} from './match.policy.ts'
import { expectLeft } from './resource.ts'
import { joinConcerns } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'
import { canSeeNeed, canSeeOffer } from './resource.policy.ts'
import { lockCampaignsOf, lockMatch, lockSeen, nextNumber, recordMatch, recordResource } from './resource.step.ts'
import { MatchState } from './resource.words.ts'

const answeredMatch: Answered<Match> = { entity: Match, canSee: canSeeMatch }

/** A committee brings a need and an offer together. It reserves nothing: quantities are taken when both have accepted. */
export function introduceMatch(request: Request, input: IntroduceMatchInput): Promise<Done<Match>> {
  return act(request, 'introduceMatch', answeredMatch, input, async (act) => {
    await lockCampaignsOf(act, [input.needId, input.offerId], 'needId')
    const need = await lockSeen(act, Need, input.needId, 'needId', canSeeNeed)
    const offer = await lockSeen(act, Offer, input.offerId, 'offerId', canSeeOffer)
    const today = localDay(act.now)
    act.ask(canIntroduceMatch, need, offer, today)
    if (need.kind !== offer.kind) throw new Refusal('KIND_MISMATCH', {}, 'offerId')
    for (const side of [need, offer]) expectLeft(side, input.quantity, today)
    const running = await act.em.count(Match, { needId: need.id, offerId: offer.id, state: { $in: [...openMatchStates] } })
    if (running > 0) throw new Refusal('ALREADY_INTRODUCED')
    const match = await newMatch(act, need, offer, input)
    recordMatch(act, match, 'INTRODUCED')
    return match
  })
}

/** One side accepts or declines; with the second yes it is agreed. */
export function respondToMatch(request: Request, input: RespondToMatchInput): Promise<Done<Match>> {
  return act(request, 'respondToMatch', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canRespondToMatch, sides)
    const side = sideAnswered(act.viewer, sides)
    if (!input.accept) {
      decline(sides.match, side, input.reason ?? null)
      recordMatch(act, sides.match, 'DECLINED')
      return sides.match
    }
    accept(sides, side, input.reason || null, localDay(act.now))
    if (sides.match.state === MatchState.ACCEPTED) recordAll(act, sides, 'ACCEPTED')
    else recordMatch(act, sides.match, 'ANSWERED')
    return sides.match
  })
}

export function fulfilMatch(request: Request, input: FulfilMatchInput): Promise<Done<Match>> {
  return act(request, 'fulfilMatch', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canFulfilMatch, sides)
    fulfil(sides.match, input.note || null)
    recordMatch(act, sides.match, 'FULFILLED')
    return sides.match
  })
}

export function fallThroughMatch(request: Request, input: FallThroughMatchInput): Promise<Done<Match>> {
  return act(request, 'fallThroughMatch', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canFallThroughMatch, sides)
    const hadTaken = sides.match.state === MatchState.ACCEPTED
    fallThrough(sides, input.reason)
    if (hadTaken) recordAll(act, sides, 'FELL_THROUGH')
    else recordMatch(act, sides.match, 'FELL_THROUGH')
    return sides.match
  })
}

async function newMatch(act: Act, need: Need, offer: Offer, input: IntroduceMatchInput): Promise<Match> {
  const concern = joinConcerns(need, offer)
  const match = new Match()
  Object.assign(match, {
    id: newId(),
    subdistrictId: act.subdistrictId,
    number: await nextNumber(act, 'match_number'),
    needId: need.id,
    offerId: offer.id,
    campaignId: need.campaignId === offer.campaignId ? need.campaignId : null,
    state: MatchState.INTRODUCED,
    quantity: input.quantity,
    note: input.note || null,
    introducedById: act.viewer.personId,
    introducedAsId: act.as?.appointmentId ?? null,
    introducedAt: act.now,
    communityIds: concern.communities,
    organizationIds: concern.organizations,
    personIds: concern.persons,
    version: 0,
  })
  act.em.persist(match)
  return match
}

/** The match moved quantities: the cards of both sides change with it. */
function recordAll(act: Act, { match, need, offer }: MatchSides, fact: string): void {
  recordResource(act, need, 'UPDATED')
  recordResource(act, offer, 'UPDATED')
  recordMatch(act, match, fact)
}
