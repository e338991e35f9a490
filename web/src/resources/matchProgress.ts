import type { Answer, MatchState, ResourceKind } from '../graphql/generated/graphql.ts'

interface Progress {
  state: MatchState
  needAnswer: Answer
  offerAnswer: Answer
  need: { kind: ResourceKind }
}

/** What has to happen next, as the key of a sentence; whoever offers is told what it is for that side, once it has said yes. */
export function nextStep({ state, needAnswer, offerAnswer, need }: Progress, isOurOffer = false) {
  if (state === 'ACCEPTED' && isOurOffer) return need.kind === 'JOB' ? 'OUR_POST_TAKEN' : 'OUR_OFFER_TAKEN'
  if (state !== 'INTRODUCED') return state
  if (needAnswer === 'PENDING') return offerAnswer === 'PENDING' ? 'BOTH_PENDING' : isOurOffer ? 'OUR_OFFER_GIVEN' : 'NEED_PENDING'
  return 'OFFER_PENDING'
}

/** How many both sides can still give and take. */
export function largestQuantity(need: { quantity: number; matched: number }, offer: { quantity: number; matched: number }): number {
  return Math.max(0, Math.min(need.quantity - need.matched, offer.quantity - offer.matched))
}
