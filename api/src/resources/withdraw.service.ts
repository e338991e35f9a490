import { LockMode } from '@mikro-orm/core'
import { askedForWithdrawal, reopenAnswer } from '../calls/call.answer.ts'
import { isId } from '../kernel/id.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { lockIssuesOf, tellCommitments } from '../matches/match.commitments.ts'
import { Match } from '../matches/match.entity.ts'
import { Need, Offer } from './resource.entity.ts'
import type { WithdrawResourceInput } from './resource.inputs.ts'
import { canSeeNeed, canSeeOffer, canWithdrawResource } from './resource.policy.ts'
import { answeredNeed, answeredOffer, lockSeen, recordMatch, recordResource } from './resource.step.ts'
import { MatchState, ResourceState } from './resource.words.ts'

export function withdrawOffer(request: Request, input: WithdrawResourceInput): Promise<Done<Offer>> {
  return act(request, 'withdrawOffer', answeredOffer, input, async (act) => {
    await lockIssuesOfWaiting(act, 'offerId', input.id)
    const asked = await askedForWithdrawal(act, input.id)
    const offer = await withdraw(act, await lockSeen(act, Offer, input.id, 'id', canSeeOffer), 'offerId', '资源已撤回')
    if (asked) await reopenAnswer(act, asked, offer)
    return offer
  })
}

export function withdrawNeed(request: Request, input: WithdrawResourceInput): Promise<Done<Need>> {
  return act(request, 'withdrawNeed', answeredNeed, input, async (act) => {
    await lockIssuesOfWaiting(act, 'needId', input.id)
    const need = await lockSeen(act, Need, input.id, 'id', canSeeNeed)
    return withdraw(act, need, 'needId', '需求已撤回')
  })
}

type Side = 'needId' | 'offerId'

/** What both sides have accepted is kept; introductions still waiting for an answer end with it. */
async function withdraw<Row extends Need | Offer>(act: Act, resource: Row, side: Side, note: string): Promise<Row> {
  act.ask(canWithdrawResource, resource)
  resource.state = ResourceState.WITHDRAWN
  recordResource(act, resource, 'WITHDRAWN')
  const waiting = await act.em.find(
    Match,
    { [side]: resource.id, state: MatchState.INTRODUCED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  )
  for (const match of waiting) {
    match.state = MatchState.FELL_THROUGH
    match.closingNote = note
    await tellCommitments(act, match)
    recordMatch(act, match, 'FELL_THROUGH')
  }
  return resource
}

/** Issues come before what is withdrawn, in the order of locks. */
async function lockIssuesOfWaiting(act: Act, side: Side, id: string): Promise<void> {
  if (!isId(id)) return
  const waiting = await act.em.find(Match, { [side]: id, state: MatchState.INTRODUCED })
  await lockIssuesOf(
    act,
    waiting.map((match) => match.id),
  )
}
