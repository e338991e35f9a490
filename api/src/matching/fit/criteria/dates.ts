import { type Criterion, good, missing, weak } from '../reason.ts'

/** A stretch of days, both ends included; an end that is not said is open. */
export interface Dated {
  first: number
  last: number
}

const share = (need: Dated, offer: Dated): number => {
  const length = need.last - need.first + 1
  const days = Math.min(need.last, offer.last) - Math.max(need.first, offer.first) + 1
  return length === Infinity ? 1 : days / length
}
const isOpen = ({ first, last }: Dated) => first === -Infinity && last === Infinity
const apart = (need: Dated, offer: Dated) => need.last < offer.first || offer.last < need.first

export const dated = (first: number, last: number): Dated => ({ first: first < 0 ? -Infinity : first, last: last < 0 ? Infinity : last })

/** The share of the days asked for on which the offer stands; without a day in common it is out of the question. */
export function dates(full: number): Criterion<Dated, Dated> {
  const neutral = Math.round(full * 0.6)
  return {
    points(need, offer) {
      if (apart(need, offer)) return -1
      return isOpen(need) || isOpen(offer) ? neutral : Math.round(full * share(need, offer))
    },
    statements(need, offer) {
      if (apart(need, offer)) return [missing('DATES_APART')]
      if (isOpen(need) || isOpen(offer)) return [weak('DATES_UNSAID')]
      const covered = share(need, offer)
      return [covered >= 1 ? good('DATES_FIT') : weak('DATES_PART', { percent: Math.floor(covered * 100) })]
    },
  }
}
