import type { Flow } from './flow.ts'
import type { Instance } from './instance.ts'
import type { Tree } from './tree.ts'

/** By their places in the instance. */
export interface Units {
  need: number
  offer: number
  quantity: number
}

export const unitsOfFlow = (flow: Flow): Units[] =>
  flow.given.flatMap((given, offer) => [...given].map(([need, quantity]) => ({ need, offer, quantity })))

/** Pairs outside the tree carry nothing. */
export function unitsOfTree({ needs, offers }: Instance, { parent, flow, sink }: Tree): Units[] {
  const units: Units[] = []
  for (let node = 0; node < sink; node++) {
    const [tail, head] = [Math.min(node, parent[node]!), Math.max(node, parent[node]!)]
    if (tail < needs && head < needs + offers && flow[node]! > 0) units.push({ need: tail, offer: head - needs, quantity: flow[node]! })
  }
  return units
}

export const countOf = (units: readonly Units[]): number => units.reduce((sum, { quantity }) => sum + quantity, 0)

/** Counted anew from the pairs alone; throws if they break a rule, which would be a fault in here. */
export function totalOf(instance: Instance, units: readonly Units[]): number {
  const [lacking, room, organizationRoom] = [instance.demand.slice(), instance.capacity.slice(), instance.organizationCapacity.slice()]
  let total = 0
  for (const { need, offer, quantity } of units) {
    const score = instance.scores[need * instance.offers + offer]!
    const organization = instance.organizationOf[offer]!
    lacking[need]! -= quantity
    room[offer]! -= quantity
    if (organization >= 0) organizationRoom[organization]! -= quantity
    const holds = score >= 0 && quantity > 0 && lacking[need]! >= 0 && room[offer]! >= 0 && !(organizationRoom[organization]! < 0)
    if (!holds || !Number.isInteger(quantity))
      throw new Error(`The allocation breaks a rule: ${instance.needIds[need]} – ${instance.offerIds[offer]}`)
    total += score * quantity
  }
  return total
}
