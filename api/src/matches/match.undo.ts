import { giveBack } from '../resources/resource.ts'
import { Answer, MatchState } from './match.words.ts'
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

/** What can be taken back of a match. */
export type MatchStep = { as: 'ANSWERED'; side: MatchSide } | { as: 'FULFILLED' } | { as: 'FOLLOWED_UP'; before: FollowUpBefore[] }

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
