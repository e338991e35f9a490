import { isConcerned } from '../acting/concern.ts'
import { committeeSeat } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import { type MatchAction, type MatchSide, answerOf, canDoWithMatch } from './match.ts'
import type { Match } from './match.entity.ts'
import { matchConcern } from './match.concern.ts'
import type { Need, Offer, Resource } from '../resources/resource.entity.ts'
import { canIntroduceTo, speaksFor } from '../resources/resource.policy.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { Answer, matchStateNames } from './match.words.ts'

/** A match with both of its sides. */
export interface MatchSides {
  match: Match
  need: Need
  offer: Offer
}

type Question = (viewer: Viewer, sides: MatchSides) => Verdict

export const canSeeMatch = (viewer: Viewer, match: Match): Verdict =>
  isConcerned(viewer, matchConcern(match)) ? allow(null) : deny('NOT_FOUND')

const ofVisible =
  (question: Question): Question =>
  (viewer, sides) =>
    canSeeMatch(viewer, sides.match).allowed ? question(viewer, sides) : deny('NOT_FOUND')

const inState = (action: MatchAction, question: Question): Question =>
  ofVisible((viewer, sides) => {
    const verdict = question(viewer, sides)
    const { state } = sides.match
    return verdict.allowed && !canDoWithMatch(action, state) ? deny('WRONG_STAGE', { stage: matchStateNames[state] }) : verdict
  })

const eitherCommittee = (viewer: Viewer, need: Resource, offer: Resource): Capacity | null =>
  committeeSeat(viewer, need.communityId) ?? committeeSeat(viewer, offer.communityId)

const firstAllowed = (first: Verdict, second: Verdict): Verdict =>
  first.allowed || (!second.allowed && second.code === 'NOT_ALLOWED') ? first : second

/** A committee of either side introduces the two: the other side’s unit is asked, not bound, for answers are free. */
export function canIntroduceMatch(viewer: Viewer, need: Need, offer: Offer, today: string): Verdict {
  for (const side of [need, offer]) {
    const verdict = canIntroduceTo(viewer, side, today)
    if (!verdict.allowed) return verdict
  }
  return allowAs(eitherCommittee(viewer, need, offer), 'COMMITTEE_ONLY')
}

const canAnswerFor = (side: MatchSide): Question =>
  inState('respond', (viewer, sides) => {
    const verdict = speaksFor(viewer, sides[side])
    return verdict.allowed && answerOf(sides.match, side) !== Answer.PENDING ? deny('ALREADY_ANSWERED') : verdict
  })

export const canAnswerForNeed = canAnswerFor('need')
export const canAnswerForOffer = canAnswerFor('offer')

export const canRespondToMatch: Question = (viewer, sides) =>
  firstAllowed(canAnswerForNeed(viewer, sides), canAnswerForOffer(viewer, sides))

/** The side an answer is for: the viewer’s own; for whoever speaks for both, the need first. */
export const sideAnswered = (viewer: Viewer, sides: MatchSides): MatchSide => (canAnswerForNeed(viewer, sides).allowed ? 'need' : 'offer')

/** The requester, or a committee of either. */
const byNeedOrCommittee: Question = (viewer, { need, offer }) =>
  firstAllowed(speaksFor(viewer, need), allowAs(eitherCommittee(viewer, need, offer), 'NOT_ALLOWED'))

export const canFulfilMatch = inState('fulfil', byNeedOrCommittee)

/** Who waited says that nobody came, or a committee of either side. */
export const canRecordNoShow = inState('noShow', (viewer, { need, offer }) =>
  firstAllowed(speaksFor(viewer, offer), allowAs(eitherCommittee(viewer, need, offer), 'NOT_ALLOWED')),
)

/** By those who say that it came about. */
export const canCorrectMatch = inState('correct', byNeedOrCommittee)

/** Whoever was placed in a post is asked after by those who brought it about, not by the one who gave it. */
export const canFollowUpMatch = inState('followUp', (viewer, sides) => {
  const verdict = byNeedOrCommittee(viewer, sides)
  return verdict.allowed && sides.need.kind !== ResourceKind.JOB ? deny('NO_FOLLOW_UP') : verdict
})

/** What is written down at it may be about somebody's life: not for the employer. */
export const canReadFollowUpNote = ofVisible(byNeedOrCommittee)

/** Whom the need is for is told to the provider once both have accepted, and no longer than that holds. */
export const canRevealMatchContact = inState('revealContact', (viewer, { need, offer }) => {
  const verdict = speaksFor(viewer, offer)
  return verdict.allowed && need.contactCipher === null ? deny('NO_CONTACT') : verdict
})

/** Whoever speaks for a side of it, or sits on the committee of one. */
const byEither: Question = (viewer, { need, offer }) =>
  firstAllowed(
    firstAllowed(speaksFor(viewer, need), speaksFor(viewer, offer)),
    allowAs(eitherCommittee(viewer, need, offer), 'NOT_ALLOWED'),
  )

export const canFallThroughMatch = inState('fallThrough', byEither)

/** For those who take steps on it; whether the last one can be taken back is for the match to say. */
export const canUndoMatchStep = ofVisible(byEither)
