import { Refusal } from '../kernel/refusal.ts'
import { isUndoable } from '../kernel/undo.ts'
import { giveBack } from '../resources/resource.ts'
import { Answer, MatchState } from '../resources/resource.words.ts'
import type { FollowUpOutcome } from './follow-up.words.ts'
import type { Joined, MatchSide } from './match.ts'

/** What one asking after somebody said before it was answered anew. */
export interface FollowUpBefore {
  id: string
  outcome: FollowUpOutcome | null
  note: string | null
  recordedById: string | null
  recordedAt: string | null
}

/** What was done with a match last, as far as nothing hangs on it yet. It is told by its version: any later step makes it void. */
export interface LastStep {
  version: number
  personId: string
  at: string
  done: { as: 'ANSWERED'; side: MatchSide } | { as: 'FULFILLED' } | { as: 'FOLLOWED_UP'; before: FollowUpBefore[] }
}

interface Stepped {
  version: number
  lastStep: LastStep | null
}

/** One's own last step, within a minute. */
export function stepToUndo({ version, lastStep }: Stepped, personId: string, now: Date): LastStep['done'] {
  const isOwn = lastStep !== null && lastStep.version === version && lastStep.personId === personId
  if (!isOwn || !isUndoable(new Date(lastStep.at), now)) throw new Refusal('NOTHING_TO_UNDO')
  return lastStep.done
}

/** One side's yes: with the second, what was taken is given back. */
export function takeBackAnswer({ match, need, offer }: Joined, side: MatchSide): void {
  if (match.state === MatchState.ACCEPTED) {
    giveBack(need, match.quantity)
    giveBack(offer, match.quantity)
    match.state = MatchState.INTRODUCED
  }
  if (side === 'need') Object.assign(match, { needAnswer: Answer.PENDING, needReason: null })
  else Object.assign(match, { offerAnswer: Answer.PENDING, offerReason: null })
}
