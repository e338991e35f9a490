import { type Interval, intersect, minutes } from '../../windows.ts'
import { type Criterion, good, missing, weak } from '../reason.ts'

export interface Scheduled {
  /** Null: not said. */
  intervals: readonly Interval[] | null
}

const FULL = 500
const UNKNOWN = 300

const hoursIn = (intervals: readonly Interval[]): number => Math.round(minutes(intervals) / 6) / 10

/** Minutes of the week that are asked for and given; with none in common it is out of the question. */
export const hours: Criterion<Scheduled, Scheduled> = {
  points(need, offer) {
    if (!need.intervals || !offer.intervals) return UNKNOWN
    const shared = minutes(intersect(need.intervals, offer.intervals))
    return shared === 0 ? -1 : Math.round((FULL * shared) / minutes(need.intervals))
  },
  statements(need, offer) {
    if (!need.intervals || !offer.intervals) return [weak('HOURS_UNSAID')]
    const shared = intersect(need.intervals, offer.intervals)
    const wanted = hoursIn(need.intervals)
    if (shared.length === 0) return [missing('HOURS_APART')]
    return minutes(shared) === minutes(need.intervals)
      ? [good('HOURS_FIT', { hours: wanted })]
      : [weak('HOURS_PART', { hours: hoursIn(shared), wanted })]
  },
}
