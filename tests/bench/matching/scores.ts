import { type Asked, Fitting, type Given } from '../../support/matching.ts'

const context = { today: '2026-03-01' }

/** Scores of all pairs as both see them, -1 where they can’t be brought together; what all methods start from. */
export function scorerOf(needs: readonly Asked[], offers: readonly Given[]): (need: number, offer: number) => number {
  const fitting = new Fitting(context)
  const asked = needs.map((need) => fitting.prepareNeed(need))
  const given = offers.map((offer) => fitting.prepareOffer(offer))
  return (need, offer) => fitting.score(asked[need]!, given[offer]!)
}

export function matrixOf(needs: readonly Asked[], offers: readonly Given[]): Int16Array {
  const score = scorerOf(needs, offers)
  const matrix = new Int16Array(needs.length * offers.length)
  for (let need = 0; need < needs.length; need++)
    for (let offer = 0; offer < offers.length; offer++) matrix[need * offers.length + offer] = score(need, offer)
  return matrix
}

/** A campaign as bare numbers: by need and offer the score, by offer how many it has room for. */
export interface Market {
  scores: Int16Array
  needs: number
  offers: number
  room: Int32Array
}

export const marketOf = (needs: readonly Asked[], offers: readonly Given[]): Market => ({
  scores: matrixOf(needs, offers),
  needs: needs.length,
  offers: offers.length,
  room: Int32Array.from(offers, ({ quantity }) => quantity),
})

/** What a graduate looks at: the post, its pay, the way there, the first day. */
export const asGraduatesSee = <T extends Asked | Given>(party: T): T => ({
  ...party,
  detail: { ...party.detail, degree: 'NONE', professions: [], professionsRequired: false, skills: [] },
})

/** What an enterprise looks at: degree, profession, skills. */
export const asEnterprisesSee = <T extends Asked | Given>(party: T): T => ({
  ...party,
  place: null,
  detail: { ...party.detail, payMin: null, payMax: null, startOn: null, wishes: [] },
})
