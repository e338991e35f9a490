import { localDay } from '../kernel/day.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { isMadeByClaiming } from './claim.ts'
import { planFollowUps } from './follow-up.service.ts'
import { keepCommitments, tellCommitments } from './match.commitments.ts'
import { fulfilledOn } from './match.correct.ts'
import type { Match } from './match.entity.ts'
import type {
  FallThroughMatchInput,
  FulfilMatchInput,
  IntroduceMatchInput,
  RecordNoShowInput,
  RespondToMatchInput,
} from './match.inputs.ts'
import { rememberStep } from './match.undo.service.ts'
import { introduce } from './match.introduce.ts'
import { accept, decline, fallThrough, fulfil, noShow } from './match.ts'
import {
  type MatchSides,
  canFallThroughMatch,
  canFulfilMatch,
  canIntroduceMatch,
  canRecordNoShow,
  canRespondToMatch,
  sideAnswered,
} from './match.policy.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { canSeeNeed, canSeeOffer } from '../resources/resource.policy.ts'
import { withdrawn } from '../resources/resource.facts.ts'
import { lockedFirst } from '../resources/resource.questions.ts'
import { lockSeenNext, recordResource } from '../resources/resource.step.ts'
import { answeredMatch, lockMatch } from './match.step.ts'
import { ResourceState } from '../resources/resource.words.ts'
import { MatchState } from './match.words.ts'
import { agreed, matchChanged, released } from './match.facts.ts'
import { countedFor } from './match.questions.ts'

/** A committee brings a need and an offer together. It reserves nothing: quantities are taken when both have accepted. */
export function introduceMatch(request: Request, input: IntroduceMatchInput): Promise<Done<Match>> {
  return act(request, 'introduceMatch', answeredMatch, input, async (act) => {
    await act.lockFirst(lockedFirst, { ids: [input.needId, input.offerId] }, 'needId')
    const need = await lockSeenNext(act, Need, input.needId, 'needId', canSeeNeed)
    const offer = await lockSeenNext(act, Offer, input.offerId, 'offerId', canSeeOffer)
    act.ask(canIntroduceMatch, need, offer, localDay(act.now))
    return introduce(act, need, offer, input)
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
      await tellCommitments(act, sides.match)
      await act.happened(matchChanged, { match: sides.match, as: 'DECLINED' })
      return sides.match
    }
    const offer = await countedFor(act, sides.need, sides.offer)
    accept({ ...sides, offer }, side, input.reason || null, localDay(act.now))
    if (sides.match.state === MatchState.ACCEPTED) {
      sides.match.acceptedAt = act.now
      await act.happened(agreed, sides)
      await recordAll(act, sides, 'ACCEPTED')
    } else await act.happened(matchChanged, { match: sides.match, as: 'ANSWERED' })
    rememberStep(act, sides.match, { as: 'ANSWERED', side })
    return sides.match
  })
}

/** What was agreed has been given: the commitments that waited for it are fulfilled, and whoever was placed will be asked after. */
export function fulfilMatch(request: Request, input: FulfilMatchInput): Promise<Done<Match>> {
  return act(request, 'fulfilMatch', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canFulfilMatch, sides)
    fulfil(sides.match, input.note || null)
    sides.match.fulfilledAt = fulfilledOn(act, sides.match, input.on)
    const hasKept = await keepCommitments(act, sides.match)
    planFollowUps(act, sides.match, sides.need)
    await act.happened(matchChanged, { match: sides.match, as: 'FULFILLED' })
    if (!hasKept) rememberStep(act, sides.match, { as: 'FULFILLED' })
    return sides.match
  })
}

export function fallThroughMatch(request: Request, input: FallThroughMatchInput): Promise<Done<Match>> {
  return act(request, 'fallThroughMatch', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canFallThroughMatch, sides)
    const hadTaken = sides.match.state === MatchState.ACCEPTED
    fallThrough(sides, input.reason)
    if (hadTaken) await act.happened(released, { ...sides, reason: input.reason })
    await tellCommitments(act, sides.match)
    if (hadTaken) await recordEnded(act, sides, 'FELL_THROUGH')
    else await act.happened(matchChanged, { match: sides.match, as: 'FELL_THROUGH' })
    return sides.match
  })
}

/** Both sides had agreed, but the need's side never came: what the match had taken is free again. */
export function recordNoShow(request: Request, input: RecordNoShowInput): Promise<Done<Match>> {
  return act(request, 'recordNoShow', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canRecordNoShow, sides)
    noShow(sides, input.note || null)
    await act.happened(released, { ...sides, reason: input.note || '未到场' })
    await tellCommitments(act, sides.match)
    await recordEnded(act, sides, 'NO_SHOW')
    return sides.match
  })
}

/** The match moved quantities: the cards of both sides change with it. */
async function recordAll(act: Act, { match, need, offer }: MatchSides, fact: string): Promise<void> {
  recordResource(act, need, 'UPDATED')
  recordResource(act, offer, 'UPDATED')
  await act.happened(matchChanged, { match, as: fact })
}

/** What it had taken is there for others again, but for an offer that was made for this match alone: it goes with it. */
async function recordEnded(act: Act, sides: MatchSides, fact: string): Promise<void> {
  const { match, need, offer } = sides
  if (!isMadeByClaiming(sides) || offer.state === ResourceState.WITHDRAWN) return recordAll(act, sides, fact)
  offer.state = ResourceState.WITHDRAWN
  recordResource(act, need, 'UPDATED')
  await act.happened(withdrawn, { resource: offer })
  await act.happened(matchChanged, { match, as: fact })
}
