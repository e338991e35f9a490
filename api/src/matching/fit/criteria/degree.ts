import { type Degree, degrees } from '../../detail.ts'
import { type Criterion, good, missing, weak } from '../reason.ts'

export interface Schooled {
  /** Rank among the degrees; -1: not said. */
  degree: number
}

const FULL = 200
const ABOVE = 170
const UNKNOWN = 120

const names: Record<Degree, { zh: string; en: string }> = {
  NONE: { zh: '不限', en: 'none' },
  VOCATIONAL: { zh: '中专', en: 'vocational school' },
  COLLEGE: { zh: '大专', en: 'college' },
  BACHELOR: { zh: '本科', en: 'bachelor' },
  MASTER: { zh: '硕士', en: 'master' },
}
const nameOf = (rank: number) => names[degrees[rank]!]
const heldName = (rank: number) => (rank === 0 ? { zh: '无', en: 'none' } : nameOf(rank))

export const rankOf = (degree: Degree): number => degrees.indexOf(degree)

/** The least asked for must be held; two steps above it a post wastes what was learnt. */
export const degree: Criterion<Schooled, Schooled> = {
  points(need, offer) {
    if (offer.degree <= 0) return FULL
    if (need.degree < 0) return UNKNOWN
    if (need.degree < offer.degree) return -1
    return need.degree >= offer.degree + 2 ? ABOVE : FULL
  },
  statements(need, offer, points) {
    if (offer.degree <= 0) return [good('DEGREE_OPEN')]
    const facts = { held: heldName(need.degree), asked: nameOf(offer.degree) }
    if (points === -1) return [missing('DEGREE_SHORT', facts)]
    if (points === UNKNOWN) return [weak('DEGREE_UNSAID', { asked: facts.asked })]
    return [good(points === FULL ? 'DEGREE_MET' : 'DEGREE_ABOVE', facts)]
  },
}
