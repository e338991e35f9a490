import { bestPlaces } from './best-places.ts'
import type { Market } from './scores.ts'

/** What a unit of each counts for, in points. */
export interface Prices {
  needs: Int32Array
  /** Not below 0. */
  offers: Int32Array
  /** Of going without. */
  without: number
}

/**
 * A look at all pairs: the best of those that would pay at these prices, and what no allocation with `without` needs left without
 * can exceed. Whatever the prices are and wherever they come from, that bound holds (weak duality, in whole numbers).
 */
export function price({ scores, needs, offers, room }: Market, prices: Prices, without: number, mostOfNeed: number) {
  const paying: number[] = []
  let bound = without * prices.without
  for (let offer = 0; offer < offers; offer++) bound += room[offer]! * prices.offers[offer]!
  for (let need = 0; need < needs; need++) {
    const row = need * offers
    const own = prices.needs[need]!
    const gain = (offer: number) => scores[row + offer]! - prices.offers[offer]! - own
    const best = bestPlaces(offers, mostOfNeed, need, (offer) => (scores[row + offer]! < 0 ? -1 : gain(offer) - 1))
    for (const offer of best) paying.push(row + offer)
    bound += Math.max(own, -prices.without, best.length > 0 ? own + gain(best[0]!) : own)
  }
  return { paying, bound }
}
