import { type Criterion, good, weak } from '../reason.ts'

export interface Giving {
  /** Hours each; -1: as it comes. */
  hours: number
}

const FULL = 150
const UNKNOWN = 90

/** Hours of help asked of each, and given by each. */
export const effort: Criterion<Giving, Giving> = {
  points(need, offer) {
    if (need.hours < 0 || offer.hours < 0) return UNKNOWN
    return need.hours <= offer.hours ? FULL : Math.round((FULL * offer.hours) / need.hours)
  },
  statements(need, offer) {
    if (need.hours < 0 || offer.hours < 0) return [weak('EFFORT_UNSAID')]
    const facts = { given: offer.hours, asked: need.hours }
    return [need.hours <= offer.hours ? good('EFFORT_ENOUGH', facts) : weak('EFFORT_PART', facts)]
  },
}
