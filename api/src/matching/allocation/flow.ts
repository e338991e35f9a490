import type { Instance } from './instance.ts'

/** Who is given how much by whom, so far. */
export class Flow {
  /** By offer: units by need. */
  readonly given: Map<number, number>[]
  readonly offerUsed: Float64Array
  readonly organizationUsed: Float64Array
  readonly lacking: Float64Array
  served = 0
  readonly #instance: Instance

  constructor(instance: Instance) {
    this.#instance = instance
    this.given = Array.from({ length: instance.offers }, () => new Map<number, number>())
    this.offerUsed = new Float64Array(instance.offers)
    this.organizationUsed = new Float64Array(instance.organizations)
    this.lacking = instance.demand.slice()
  }

  /** What an offer can still give, within its organization’s limit. */
  room(offer: number): number {
    const organization = this.#instance.organizationOf[offer]!
    const own = this.#instance.capacity[offer]! - this.offerUsed[offer]!
    return organization < 0 ? own : Math.min(own, this.#instance.organizationCapacity[organization]! - this.organizationUsed[organization]!)
  }

  /** A negative quantity takes back. */
  give(need: number, offer: number, quantity: number): void {
    const units = (this.given[offer]!.get(need) ?? 0) + quantity
    if (units === 0) this.given[offer]!.delete(need)
    else this.given[offer]!.set(need, units)
    const organization = this.#instance.organizationOf[offer]!
    this.offerUsed[offer]! += quantity
    if (organization >= 0) this.organizationUsed[organization]! += quantity
    this.lacking[need]! -= quantity
    this.served += quantity
  }
}
