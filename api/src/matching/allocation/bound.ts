import type { Instance } from './instance.ts'
import type { Simplex } from './simplex.ts'

/**
 * No allocation that serves `served` units has a higher total: weak duality, from whatever prices the worths in the tree
 * come to, which needs no trust in how they were found. Once the steps have ended it is the total itself.
 */
export function boundOf(instance: Instance, { tree, serving }: Simplex, served: number): number {
  const { needs, offers, organizations, demand, capacity, organizationCapacity } = instance
  const organizationPrice = Float64Array.from({ length: organizations }, (_, at) => Math.max(0, -tree.worth[tree.firstOrganization + at]!))
  const price = new Float64Array(offers)
  let dual = 0
  for (let at = 0; at < organizations; at++) dual += organizationCapacity[at]! * organizationPrice[at]!
  for (let offer = 0; offer < offers; offer++) {
    const organization = instance.organizationOf[offer]!
    const above = organization < 0 ? 0 : organizationPrice[organization]!
    price[offer] = Math.max(above, -tree.worth[needs + offer]!)
    dual += capacity[offer]! * (price[offer]! - above)
  }
  let wished = 0
  for (let need = 0; need < needs; need++) {
    const best = bestOf(instance, need, price, serving)
    dual += demand[need]! * best.profit
    wished += demand[need]! * best.score
  }
  return Math.min(dual - serving * served, wished, 1000 * served)
}

/** What a need would take at these prices, and what it would take if all were free. */
function bestOf({ scores, offers }: Instance, need: number, price: Float64Array, serving: number): { profit: number; score: number } {
  let [profit, best] = [0, 0]
  for (let offer = 0, at = need * offers; offer < offers; offer++, at++) {
    const score = scores[at]!
    if (score < 0) continue
    if (score > best) best = score
    const left = serving + score - price[offer]!
    if (left > profit) profit = left
  }
  return { profit, score: best }
}
