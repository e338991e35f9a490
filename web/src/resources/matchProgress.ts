import type { Answer, MatchState } from '../graphql/generated/graphql.ts'

interface Progress {
  state: MatchState
  needAnswer: Answer
  offerAnswer: Answer
}

/** What has to happen next, as the key of a sentence. */
export function nextStep({ state, needAnswer, offerAnswer }: Progress) {
  if (state !== 'INTRODUCED') return state
  if (needAnswer === 'PENDING') return offerAnswer === 'PENDING' ? 'BOTH_PENDING' : 'NEED_PENDING'
  return 'OFFER_PENDING'
}

/** How many both sides can still give and take. */
export function largestQuantity(need: { quantity: number; matched: number }, offer: { quantity: number; matched: number }): number {
  return Math.max(0, Math.min(need.quantity - need.matched, offer.quantity - offer.matched))
}
