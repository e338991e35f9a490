import { addMonths } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { FollowUpOutcome } from './follow-up.words.ts'

/** So many months after somebody was placed, it is asked whether he or she is still there. */
export const followUpMonths = [1, 3] as const

export interface Asked {
  months: number
  dueOn: string
  outcome: FollowUpOutcome | null
}

/** When those placed on a day are asked after; from the 31st, on the last day of a shorter month. */
export const followUpDays = (placedOn: string): { months: number; dueOn: string }[] =>
  followUpMonths.map((months) => ({ months, dueOn: addMonths(placedOn, months) }))

/** Its day has come, and nobody has asked yet. */
export const isDue = ({ outcome, dueOn }: Asked, today: string): boolean => outcome === null && dueOn <= today

/** Whoever couldn't be reached may still be. */
const isOpen = (outcome: FollowUpOutcome | null): boolean => outcome === null || outcome === FollowUpOutcome.UNREACHABLE

/**
 * Says what came of asking after so many months. Only a leaving is known before the day; with it all later asking has its answer.
 * Returns those that were answered.
 */
export function follow<Row extends Asked>(all: readonly Row[], months: number, outcome: FollowUpOutcome, today: string): Row[] {
  const asked = all.find((each) => each.months === months)
  if (!asked) throw new Refusal('NOT_FOUND', {}, 'months')
  if (!isOpen(asked.outcome)) throw new Refusal('ALREADY_FOLLOWED_UP', {}, 'months')
  const hasLeft = outcome === FollowUpOutcome.LEFT
  if (!hasLeft && today < asked.dueOn) throw new Refusal('FOLLOW_UP_EARLY', { day: asked.dueOn }, 'months')
  const answered = hasLeft ? all.filter((each) => each.months >= months && isOpen(each.outcome)) : [asked]
  for (const each of answered) each.outcome = outcome
  return answered
}
