import { KIN, SAME } from '../likeness.ts'
import { type Criterion, good, missing, weak } from '../reason.ts'
import type { Relation } from '../vocabulary.ts'

export interface Learnt {
  professions: Int32Array
  professionNames: readonly string[]
}
export interface Accepting extends Learnt {
  professionsRequired: boolean
}

const FULL = 250
const NEAR = 180
const OPEN = 160
const UNKNOWN = 120

export const profession = (kinship: Relation): Criterion<Learnt, Accepting> => ({
  points(need, offer) {
    if (offer.professions.length === 0) return OPEN
    if (need.professions.length === 0) return UNKNOWN
    const grade = kinship.best(need.professions, offer.professions)
    if (grade === SAME) return FULL
    if (offer.professionsRequired) return -1
    return grade === KIN ? NEAR : 0
  },
  statements(need, offer, points) {
    const facts = { own: need.professionNames, accepted: offer.professionNames }
    if (points === -1) return [missing('PROFESSION_REQUIRED', facts)]
    if (offer.professions.length === 0) return [good('PROFESSION_OPEN')]
    if (need.professions.length === 0) return [weak('PROFESSION_UNSAID', { accepted: facts.accepted })]
    if (points === 0) return [missing('PROFESSION_OTHER', facts)]
    const own = need.professionNames.filter(
      (_, index) => kinship.best(need.professions.subarray(index, index + 1), offer.professions) === (points === FULL ? SAME : KIN),
    )
    return [points === FULL ? good('PROFESSION_FITS', { own }) : good('PROFESSION_KIN', { ...facts, own })]
  },
})
