import { KIN, SAME } from '../likeness.ts'
import { type Criterion, good, weak } from '../reason.ts'
import type { Relation } from '../vocabulary.ts'

export interface Wishing {
  wishes: Int32Array
  wishNames: readonly string[]
}
export interface Post {
  /** Its title and skills, as one word of the vocabulary; a list of one. */
  post: Int32Array
}

const FULL = 150
const NEAR = 100
const UNKNOWN = 90

export const wish = (granting: Relation): Criterion<Wishing, Post> => ({
  points(need, offer) {
    if (need.wishes.length === 0) return UNKNOWN
    const grade = granting.best(need.wishes, offer.post)
    if (grade === SAME) return FULL
    return grade === KIN ? NEAR : 0
  },
  statements(need, offer, points) {
    if (need.wishes.length === 0) return [weak('WISH_UNSAID')]
    const ofGrade = (grade: number) =>
      need.wishNames.filter((_, index) => granting.best(need.wishes.subarray(index, index + 1), offer.post) === grade)
    if (points === FULL) return [good('WISH_MET', { wishes: ofGrade(SAME) })]
    return points === NEAR ? [good('WISH_NEAR', { wishes: ofGrade(KIN) })] : [weak('WISH_OTHER', { wishes: need.wishNames })]
  },
})
