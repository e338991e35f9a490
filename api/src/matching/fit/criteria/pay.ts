import { type Criterion, good, missing, weak } from '../reason.ts'

export interface Expecting {
  /** Yuan a month; -1: not said. */
  expected: number
}
export interface Paying {
  /** Yuan a month, from and up to; -1: not said. */
  least: number
  most: number
}

const FULL = 100
const UNKNOWN = 60

export const pay: Criterion<Expecting, Paying> = {
  points({ expected }, { least, most }) {
    if (expected < 0 || (least < 0 && most < 0)) return UNKNOWN
    if (expected <= least || expected <= most) return FULL
    // Above what is paid at most nothing is left once a quarter is lacking; with no upper end given half stays open.
    const reach = most < 0 ? least : most
    return Math.max(0, Math.round((most < 0 ? 80 : 60) * (1 - (4 * (expected - reach)) / Math.max(reach, 1))))
  },
  statements({ expected }, { least, most }) {
    if (least < 0 && most < 0) return [weak('PAY_OPEN')]
    if (expected < 0) return [weak('PAY_UNSAID')]
    if (expected <= least) return [good('PAY_REACHED', { expected, least })]
    if (expected <= most) return [good('PAY_IN_RANGE', { expected })]
    return most < 0 ? [weak('PAY_FROM', { expected, least })] : [missing('PAY_ABOVE', { expected, most })]
  },
}
