import { stepToUndo } from '../kernel/undo.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { recordResource } from '../resources/resource.step.ts'
import { answeredMatch, lockMatch } from './match.step.ts'
import { MatchState } from './match.words.ts'
import { FollowUp } from './follow-up.entity.ts'
import type { Match } from './match.entity.ts'
import type { UndoMatchStepInput } from './match.inputs.ts'
import { type MatchSides, canUndoMatchStep } from './match.policy.ts'
import { type FollowUpBefore, type MatchStep, takeBackAnswer } from './match.undo.ts'
import { matchChanged, released } from './match.facts.ts'

/** After the step was recorded: it is told by the version it led to. */
export function rememberStep(act: Act, match: Match, done: MatchStep): void {
  match.lastStep = { version: match.version, personId: act.viewer.personId, at: act.now.toISOString(), done }
}

/** Takes one's own last step on a match back, within a minute: a yes, that it came about, what came of asking after somebody. */
export function undoMatchStep(request: Request, input: UndoMatchStepInput): Promise<Done<Match>> {
  return act(request, 'undoMatchStep', answeredMatch, input, async (act) => {
    const sides = await lockMatch(act, input.matchId)
    act.ask(canUndoMatchStep, sides)
    expectVersion(sides.match, input.expectedVersion, { match: sides.match })
    const done = stepToUndo(sides.match, act.viewer.personId, act.now)
    if (done.as === 'ANSWERED') await undoAnswer(act, sides, done.side)
    else if (done.as === 'FULFILLED') await undoFulfilled(act, sides.match)
    else await putBack(act, sides.match, done.before)
    await act.happened(matchChanged, { match: sides.match, as: 'UNDONE' })
    return sides.match
  })
}

async function undoAnswer(act: Act, sides: MatchSides, side: 'need' | 'offer'): Promise<void> {
  const hadTaken = sides.match.state === MatchState.ACCEPTED
  takeBackAnswer(sides, side)
  if (!hadTaken) return
  sides.match.acceptedAt = null
  await act.happened(released, { ...sides, reason: '撤销' })
  recordResource(act, sides.need, 'UPDATED')
  recordResource(act, sides.offer, 'UPDATED')
}

/** Agreed still, but not come about: nobody is asked after. */
export async function undoFulfilled(act: Act, match: Match): Promise<void> {
  match.state = MatchState.ACCEPTED
  match.fulfilledAt = null
  match.closingNote = null
  for (const planned of await act.em.find(FollowUp, { matchId: match.id })) act.em.remove(planned)
}

async function putBack(act: Act, match: Match, before: readonly FollowUpBefore[]): Promise<void> {
  const followUps = await act.em.find(FollowUp, { matchId: match.id })
  for (const { id, outcome, note, recordedById, recordedAt } of before) {
    const followUp = followUps.find((each) => each.id === id)
    if (followUp) Object.assign(followUp, { outcome, note, recordedById, recordedAt: recordedAt && new Date(recordedAt) })
  }
}
