import type { Instance, Order } from './instance.ts'
import type { AllocatedPair, AllocationPhase, AllocationProblem, AllocationResult } from './problem.ts'
import { type Units, countOf, totalOf } from './units.ts'

/** How far the work has come. */
export interface Standing {
  units: readonly Units[]
  servedBound: number
  bound: number
  /** Nothing gains any more, and the lots are drawn. */
  isFinal: boolean
  rounds: number
  steps: number
  milliseconds: Record<AllocationPhase, number>
}

/** In the problem’s own terms, with what was pinned. */
export class Report {
  readonly #problem: AllocationProblem
  readonly #order: Order
  readonly #instance: Instance
  readonly #pinned: AllocatedPair[]

  constructor(problem: AllocationProblem, order: Order, instance: Instance) {
    const needAt = new Map(problem.needs.map(({ id }, at) => [id, at]))
    const offerAt = new Map(problem.offers.map(({ id }, at) => [id, at]))
    this.#problem = problem
    this.#order = order
    this.#instance = instance
    this.#pinned = instance.pinned.map((pair) => {
      const score = Math.max(0, problem.score(needAt.get(pair.needId)!, offerAt.get(pair.offerId)!))
      return { ...pair, score, isPinned: true }
    })
  }

  /** What it comes to, pinned pairs among it. */
  figures({ units, servedBound, bound }: Standing) {
    const pinned = this.#pinned.reduce((sum, { quantity }) => sum + quantity, 0)
    const pinnedScore = this.#pinned.reduce((sum, { score, quantity }) => sum + score * quantity, 0)
    const totalScore = totalOf(this.#instance, units) + pinnedScore
    return {
      served: countOf(units) + pinned,
      servedBound: servedBound + pinned,
      totalScore,
      bound: bound + pinnedScore,
      gap: bound + pinnedScore - totalScore,
    }
  }

  of(standing: Standing): AllocationResult {
    const { units, isFinal, rounds, steps, milliseconds } = standing
    const figures = this.figures(standing)
    return {
      pairs: this.#pairs(units),
      ...figures,
      isProven: isFinal && figures.gap === 0 && figures.served === figures.servedBound,
      rounds,
      steps,
      eligiblePairs: this.#instance.eligiblePairs,
      milliseconds: { ...milliseconds },
      unserved: this.#unserved(units),
    }
  }

  #pairs(units: readonly Units[]): AllocatedPair[] {
    const { needIds, offerIds, scores, offers } = this.#instance
    const found = units.map(({ need, offer, quantity }) => ({
      needId: needIds[need]!,
      offerId: offerIds[offer]!,
      quantity,
      score: scores[need * offers + offer]!,
      isPinned: false,
    }))
    return [...this.#pinned, ...found].toSorted((a, b) => compare(a.needId, b.needId) || compare(a.offerId, b.offerId))
  }

  #unserved(units: readonly Units[]): AllocationResult['unserved'] {
    const { demand, needIds } = this.#instance
    const lacking = demand.slice()
    for (const { need, quantity } of units) lacking[need]! -= quantity
    return needIds.flatMap((needId, need) =>
      lacking[need]! > 0
        ? [{ needId, quantity: lacking[need]!, why: this.#fitsAnything(need) ? ('CAPACITY' as const) : ('NO_ELIGIBLE' as const) }]
        : [],
    )
  }

  /** Also what others have used up beforehand would have fitted; what is forbidden wouldn’t. */
  #fitsAnything(need: number): boolean {
    const { needIds, offerIds, barred } = this.#instance
    const notWith = barred.get(needIds[need]!)
    return this.#order.offers.some((at, offer) => !notWith?.has(offerIds[offer]!) && this.#problem.score(this.#order.needs[need]!, at) >= 0)
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
