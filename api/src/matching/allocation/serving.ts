import { Flow } from './flow.ts'
import type { Instance } from './instance.ts'

/**
 * As many units served as at all possible: each need takes the best that is still there, then whoever went without is
 * served by moving others over (augmenting paths), sweep by sweep. A sweep in which nobody can be served has reached a set of
 * offers no path leads out of: the minimum cut, which proves that no allocation serves more.
 */
export function serveAsMany(instance: Instance): Flow {
  const flow = new Flow(instance)
  takeTheBestLeft(instance, flow)
  const search = new Search(instance, flow)
  while (search.sweep()) continue
  return flow
}

function takeTheBestLeft({ needs, offers, scores }: Instance, flow: Flow): void {
  for (let need = 0; need < needs; need++)
    while (flow.lacking[need]! > 0) {
      let [best, bestScore] = [-1, -1]
      for (let offer = 0, at = need * offers; offer < offers; offer++, at++)
        if (scores[at]! > bestScore && flow.room(offer) > 0) [best, bestScore] = [offer, scores[at]!]
      if (best < 0) break
      flow.give(need, best, Math.min(flow.lacking[need]!, flow.room(best)))
    }
}

class Search {
  readonly #instance: Instance
  readonly #flow: Flow
  readonly #offersOf: number[][]
  /** Offers this sweep hasn’t reached, at the front. */
  readonly #unreached: Int32Array
  #unreachedCount = 0
  /** By offer, the need that would move to it; by organization, the offer it was reached from. */
  readonly #mover: Int32Array
  readonly #entrance: Int32Array
  /** By need, the offer it would leave, and whether it does so to make room in that offer’s organization. */
  readonly #leaves: Int32Array
  readonly #forOrganization: Uint8Array

  constructor(instance: Instance, flow: Flow) {
    this.#instance = instance
    this.#flow = flow
    this.#offersOf = Array.from({ length: instance.organizations }, () => [])
    instance.organizationOf.forEach((organization, offer) => organization >= 0 && this.#offersOf[organization]!.push(offer))
    this.#unreached = Int32Array.from(instance.capacity.keys())
    this.#mover = new Int32Array(instance.offers)
    this.#entrance = new Int32Array(instance.organizations)
    this.#leaves = new Int32Array(instance.needs)
    this.#forOrganization = new Uint8Array(instance.needs)
  }

  /** Whether anybody was served. What one search has reached the others of the sweep leave alone. */
  sweep(): boolean {
    this.#unreachedCount = this.#unreached.length
    this.#leaves.fill(-1)
    this.#entrance.fill(-1)
    const before = this.#flow.served
    for (let need = 0; need < this.#instance.needs; need++) while (this.#flow.lacking[need]! > 0 && this.#serve(need)) continue
    return this.#flow.served > before
  }

  #serve(need: number): boolean {
    const queue = [need]
    for (let at = 0; at < queue.length && this.#unreachedCount > 0; at++) {
      const offer = this.#reach(queue[at]!, queue, need)
      if (offer < 0) continue
      this.#move(offer, need)
      return true
    }
    return false
  }

  /** From a need to all offers it could move to; answers one that has room, or queues those who would have to make some. */
  #reach(need: number, queue: number[], from: number): number {
    const { scores, offers, organizationOf } = this.#instance
    const { offerUsed } = this.#flow
    for (let at = 0; at < this.#unreachedCount;) {
      const offer = this.#unreached[at]!
      if (scores[need * offers + offer]! < 0) {
        at++
        continue
      }
      this.#unreached[at] = this.#unreached[--this.#unreachedCount]!
      this.#unreached[this.#unreachedCount] = offer
      this.#mover[offer] = need
      if (this.#flow.room(offer) > 0) return offer
      const organization = organizationOf[offer]!
      if (offerUsed[offer] === this.#instance.capacity[offer]) this.#queueThoseAt(offer, 0, queue, from)
      else if (this.#entrance[organization]! < 0) {
        this.#entrance[organization] = offer
        for (const sibling of this.#offersOf[organization]!) this.#queueThoseAt(sibling, 1, queue, from)
      }
    }
    return -1
  }

  #queueThoseAt(offer: number, forOrganization: 0 | 1, queue: number[], from: number): void {
    for (const need of this.#flow.given[offer]!.keys()) {
      if (need === from || this.#leaves[need]! >= 0) continue
      this.#leaves[need] = offer
      this.#forOrganization[need] = forOrganization
      queue.push(need)
    }
  }

  /** Back along the path: each moves over into the room the one after it leaves. */
  #move(last: number, from: number): void {
    const path: [need: number, offer: number][] = []
    let quantity = this.#flow.room(last)
    for (let offer = last; ;) {
      const need = this.#mover[offer]!
      path.push([need, offer])
      if (need === from) break
      const left = this.#leaves[need]!
      quantity = Math.min(quantity, this.#flow.given[left]!.get(need)!)
      offer = this.#forOrganization[need] ? this.#entrance[this.#instance.organizationOf[left]!]! : left
      // Room in the organization is of use only as far as the offer it is made for has room of its own.
      if (this.#forOrganization[need]) quantity = Math.min(quantity, this.#instance.capacity[offer]! - this.#flow.offerUsed[offer]!)
    }
    quantity = Math.min(quantity, this.#flow.lacking[from]!)
    for (const [need, offer] of path) {
      if (need !== from) this.#flow.give(need, this.#leaves[need]!, -quantity)
      this.#flow.give(need, offer, quantity)
    }
  }
}
