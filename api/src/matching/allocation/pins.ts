import { Refusal } from '../../kernel/refusal.ts'
import type { AllocationProblem } from './problem.ts'

export interface PinnedPair {
  needId: string
  offerId: string
  quantity: number
}

interface Remaining {
  need: Map<string, number>
  offer: Map<string, number>
  /** Of organizations; empty where there is no most. */
  organization: Map<string, number>
  pinned: PinnedPair[]
}

/** What is left once the pinned pairs have theirs. Refuses pins that can’t all hold, naming the first that has no room. */
export function applyPins(problem: AllocationProblem): Remaining {
  const needs = new Map(problem.needs.map((need) => [need.id, need]))
  const offers = new Map(problem.offers.map((offer) => [offer.id, offer]))
  const remaining: Remaining = {
    need: new Map(problem.needs.map(({ id, quantity }) => [id, quantity])),
    offer: new Map(problem.offers.map(({ id, quantity }) => [id, quantity])),
    organization: organizationsLeft(problem),
    pinned: [],
  }
  const forbidden = new Set(problem.forbidden.map(({ needId, offerId }) => `${needId} ${offerId}`))
  for (const pin of problem.pinned.toSorted((a, b) => (a.needId + a.offerId < b.needId + b.offerId ? -1 : 1))) {
    const [need, offer] = [needs.get(pin.needId), offers.get(pin.offerId)]
    if (!need || !offer) throw new Refusal('PIN_NOT_OPEN', { need: need?.title ?? pin.needId, offer: offer?.title ?? pin.offerId })
    const facts = { need: need.title, offer: offer.title }
    if (forbidden.has(`${need.id} ${offer.id}`)) throw new Refusal('PIN_FORBIDDEN', facts)
    const [lacking, left] = [remaining.need.get(need.id)!, remaining.offer.get(offer.id)!]
    const room = remaining.organization.get(offer.organizationId) ?? Infinity
    const quantity = pin.quantity ?? Math.min(lacking, left, room)
    if (lacking === 0 || quantity > lacking) throw new Refusal('PIN_NEED_FULL', facts)
    if (left === 0 || quantity > left) throw new Refusal('PIN_OFFER_FULL', facts)
    if (room === 0 || quantity > room) throw new Refusal('PIN_ORGANIZATION_FULL', { ...facts, most: problem.maxPerOrganization! })
    remaining.need.set(need.id, lacking - quantity)
    remaining.offer.set(offer.id, left - quantity)
    if (problem.maxPerOrganization !== null) remaining.organization.set(offer.organizationId, room - quantity)
    remaining.pinned.push({ needId: need.id, offerId: offer.id, quantity })
  }
  return remaining
}

function organizationsLeft({ maxPerOrganization, offers, fixed }: AllocationProblem): Map<string, number> {
  if (maxPerOrganization === null) return new Map()
  const left = new Map(offers.map(({ organizationId }) => [organizationId, maxPerOrganization]))
  for (const { organizationId, quantity } of fixed) {
    const before = left.get(organizationId)
    if (before !== undefined) left.set(organizationId, Math.max(0, before - quantity))
  }
  return left
}
