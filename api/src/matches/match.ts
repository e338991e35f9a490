import { Refusal } from '../kernel/refusal.ts'
import { type Counted, expectLeft, giveBack, take } from '../resources/resource.ts'
import { Answer, MatchState, matchStateNames } from './match.words.ts'

const { INTRODUCED, ACCEPTED, FULFILLED, NO_SHOW, FELL_THROUGH, DECLINED } = MatchState

export type MatchAction = 'respond' | 'fulfil' | 'noShow' | 'fallThrough' | 'followUp' | 'correct' | 'revealContact'
export type MatchSide = 'need' | 'offer'

/**
 * The whole life of a match, one row per action. It is introduced by a committee; when both sides have accepted it takes its
 * quantity from the need and the offer, and gives it back when it falls through or nobody came. One side's no ends it. Whom the
 * need is for is told to the other side only while both are agreed.
 */
// prettier-ignore
export const matchTransitions: Readonly<Record<MatchAction, { from: readonly MatchState[]; to: readonly MatchState[] }>> = {
  respond:       { from: [INTRODUCED],           to: [INTRODUCED, ACCEPTED, DECLINED] },
  fulfil:        { from: [ACCEPTED],             to: [FULFILLED] },
  noShow:        { from: [ACCEPTED],             to: [NO_SHOW] },
  fallThrough:   { from: [INTRODUCED, ACCEPTED], to: [FELL_THROUGH] },
  followUp:      { from: [FULFILLED],            to: [FULFILLED] },
  correct:       { from: [FULFILLED],            to: [FULFILLED, ACCEPTED] },
  revealContact: { from: [ACCEPTED, FULFILLED],  to: [ACCEPTED, FULFILLED] },
}

export const openMatchStates: readonly MatchState[] = [INTRODUCED, ACCEPTED]
/** Both sides have said yes, and it holds. */
export const agreedMatchStates: readonly MatchState[] = matchTransitions.revealContact.from

export interface Joined {
  match: {
    state: MatchState
    quantity: number
    needAnswer: Answer
    needReason: string | null
    offerAnswer: Answer
    offerReason: string | null
    closingNote: string | null
  }
  need: Counted
  offer: Counted
}

export const canDoWithMatch = (action: MatchAction, state: MatchState): boolean => matchTransitions[action].from.includes(state)

export function expectMatchState(action: MatchAction, state: MatchState): void {
  if (!canDoWithMatch(action, state)) throw new Refusal('WRONG_STAGE', { stage: matchStateNames[state] })
}

/** One side accepts. With the other's yes the quantities are taken; what is no longer left can't be accepted. */
export function accept({ match, need, offer }: Joined, side: MatchSide, reason: string | null, today: string): void {
  expectUnanswered(match, side)
  expectLeft(need, match.quantity, today)
  expectLeft(offer, match.quantity, today)
  setAnswer(match, side, Answer.ACCEPTED, reason)
  if (match.needAnswer !== Answer.ACCEPTED || match.offerAnswer !== Answer.ACCEPTED) return
  take(need, match.quantity, today)
  take(offer, match.quantity, today)
  match.state = ACCEPTED
}

/** One side declines, and says why. */
export function decline(match: Joined['match'], side: MatchSide, reason: string | null): void {
  expectUnanswered(match, side)
  if (!reason?.trim()) throw new Refusal('REQUIRED', {}, 'reason')
  setAnswer(match, side, Answer.DECLINED, reason)
  match.state = DECLINED
}

export function fulfil(match: Joined['match'], note: string | null): void {
  expectMatchState('fulfil', match.state)
  match.state = FULFILLED
  match.closingNote = note
}

export function fallThrough(sides: Joined, reason: string): void {
  expectMatchState('fallThrough', sides.match.state)
  end(sides, FELL_THROUGH, reason)
}

/** It was agreed, but the need's side never came. */
export function noShow(sides: Joined, note: string | null): void {
  expectMatchState('noShow', sides.match.state)
  end(sides, NO_SHOW, note)
}

/** What it had taken is there for others again. */
function end({ match, need, offer }: Joined, state: MatchState, note: string | null): void {
  if (match.state === ACCEPTED) {
    giveBack(need, match.quantity)
    giveBack(offer, match.quantity)
  }
  match.state = state
  match.closingNote = note
}

export const answerOf = (match: Joined['match'], side: MatchSide): Answer => (side === 'need' ? match.needAnswer : match.offerAnswer)

function expectUnanswered(match: Joined['match'], side: MatchSide): void {
  expectMatchState('respond', match.state)
  if (answerOf(match, side) !== Answer.PENDING) throw new Refusal('ALREADY_ANSWERED')
}

function setAnswer(match: Joined['match'], side: MatchSide, answer: Answer, reason: string | null): void {
  if (side === 'need') {
    match.needAnswer = answer
    match.needReason = reason
  } else {
    match.offerAnswer = answer
    match.offerReason = reason
  }
}
