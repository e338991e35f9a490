import { type PinnedPair, applyPins } from './pins.ts'
import type { AllocationProblem } from './problem.ts'

/** Stands in the matrix where two can’t be brought together. */
export const NEVER = -1

/**
 * The problem as numbers, needs and offers in the order of their ids: the order they came in can’t matter then. What is
 * pinned is taken off beforehand.
 */
export interface Instance {
  needs: number
  offers: number
  /** Only where there is a most per organization. */
  organizations: number
  needIds: string[]
  offerIds: string[]
  demand: Float64Array
  capacity: Float64Array
  /** -1: no limit but the offer’s own. */
  organizationOf: Int32Array
  organizationCapacity: Float64Array
  /** Row by row, a need each. */
  scores: Int16Array
  eligiblePairs: number
  pinned: readonly PinnedPair[]
  /** By need, the offers it must not be given: forbidden, settled or pinned. */
  barred: ReadonlyMap<string, ReadonlySet<string>>
}

/** Where the problem’s needs and offers stand in the order of their ids. */
export interface Order {
  needs: number[]
  offers: number[]
}

export const orderOf = ({ needs, offers }: AllocationProblem): Order => ({ needs: byId(needs), offers: byId(offers) })

export function instanceOf(problem: AllocationProblem, order: Order, onRow: (done: number) => void): Instance {
  const { needs, offers } = problem
  const remaining = applyPins(problem)
  const organizationIds =
    problem.maxPerOrganization === null ? [] : [...new Set(offers.map(({ organizationId }) => organizationId))].toSorted()
  const organizationAt = new Map(organizationIds.map((id, at) => [id, at]))
  const instance: Instance = {
    needs: needs.length,
    offers: offers.length,
    organizations: organizationIds.length,
    needIds: order.needs.map((at) => needs[at]!.id),
    offerIds: order.offers.map((at) => offers[at]!.id),
    demand: Float64Array.from(order.needs, (at) => remaining.need.get(needs[at]!.id)!),
    capacity: Float64Array.from(order.offers, (at) => remaining.offer.get(offers[at]!.id)!),
    organizationOf: Int32Array.from(order.offers, (at) => organizationAt.get(offers[at]!.organizationId) ?? -1),
    organizationCapacity: Float64Array.from(organizationIds, (id) => remaining.organization.get(id)!),
    scores: new Int16Array(needs.length * offers.length),
    eligiblePairs: 0,
    pinned: remaining.pinned,
    barred: barredPairs(problem),
  }
  fill(instance, problem, order, onRow)
  return instance
}

function fill(instance: Instance, problem: AllocationProblem, order: Order, onRow: (done: number) => void): void {
  const { scores, offers, barred } = instance
  const open = order.offers.map((_, j) => {
    const organization = instance.organizationOf[j]!
    return instance.capacity[j]! > 0 && (organization < 0 || instance.organizationCapacity[organization]! > 0)
  })
  for (const [i, need] of order.needs.entries()) {
    const wants = instance.demand[i]! > 0
    const notWith = barred.get(instance.needIds[i]!)
    for (let j = 0; j < offers; j++) {
      const score = wants && open[j] && !notWith?.has(instance.offerIds[j]!) ? problem.score(need, order.offers[j]!) : NEVER
      scores[i * offers + j] = score
      if (score >= 0) instance.eligiblePairs++
    }
    onRow((i + 1) / instance.needs)
  }
}

function barredPairs({ forbidden, fixed, pinned }: AllocationProblem): Map<string, Set<string>> {
  const barred = new Map<string, Set<string>>()
  for (const { needId, offerId } of [...forbidden, ...fixed, ...pinned]) barred.set(needId, (barred.get(needId) ?? new Set()).add(offerId))
  return barred
}

const byId = (rows: readonly { id: string }[]): number[] => rows.map((_, at) => at).toSorted((a, b) => (rows[a]!.id < rows[b]!.id ? -1 : 1))
