import { type Criterion, good, weak } from '../reason.ts'

export interface Starting {
  /** Days since 1970; -1: not said. */
  start: number
}

const FULL = 30
const UNKNOWN = 18

export const dayNumber = (day: string | null): number => (day === null ? -1 : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000))

export const start: Criterion<Starting, Starting> = {
  points(need, offer) {
    if (need.start < 0 || offer.start < 0) return UNKNOWN
    return Math.max(0, FULL - Math.ceil(Math.max(0, need.start - offer.start) / 3))
  },
  statements(need, offer) {
    if (need.start < 0 || offer.start < 0) return [weak('START_UNSAID')]
    const days = need.start - offer.start
    return [days <= 0 ? good('START_IN_TIME') : weak('START_LATE', { days })]
  },
}
