import { Refusal } from '../kernel/refusal.ts'
import { ResourceState } from './resource.words.ts'

const { DRAFT, OPEN, MET, EXPIRED, WITHDRAWN } = ResourceState

/** What counting needs of a need or an offer. */
export interface Counted {
  /** As stored: DRAFT, OPEN, MET or WITHDRAWN. That a day has passed is told by the clock, see `stateOn`. */
  state: ResourceState
  quantity: number
  /** Taken by accepted and fulfilled matches; never above `quantity`. */
  matched: number
  /** Last day on which it stands; null: until further notice. */
  until: string | null
}

/** The state on a day: what is still open after its last day has expired. */
export const stateOn = (resource: Counted, today: string): ResourceState =>
  resource.state === OPEN && resource.until !== null && resource.until < today ? EXPIRED : resource.state

export const left = (resource: Counted): number => resource.quantity - resource.matched

/** Throws unless it is open today and has at least `quantity` left. */
export function expectLeft(resource: Counted, quantity: number, today: string): void {
  const state = stateOn(resource, today)
  if (state === DRAFT || state === EXPIRED || state === WITHDRAWN) throw new Refusal('RESOURCE_CLOSED')
  if (left(resource) < quantity) throw new Refusal('NOT_ENOUGH_LEFT', { left: left(resource) })
}

/** Sets `quantity` aside for a match that both sides accepted; with nothing left it is met. */
export function take(resource: Counted, quantity: number, today: string): void {
  expectLeft(resource, quantity, today)
  resource.matched += quantity
  settle(resource)
}

/** Gives back what a match had taken that fell through: what was met is open again. */
export function giveBack(resource: Counted, quantity: number): void {
  resource.matched -= quantity
  settle(resource)
}

/** Changes how much there is; what is matched already stays matched. */
export function resize(resource: Counted, quantity: number): void {
  if (quantity < resource.matched) throw new Refusal('BELOW_MATCHED', { matched: resource.matched }, 'quantity')
  resource.quantity = quantity
  settle(resource)
}

/** What was withdrawn stays so, whatever its matches still do; a draft stays one until it is published. */
function settle(resource: Counted): void {
  if (resource.state !== WITHDRAWN && resource.state !== DRAFT) resource.state = left(resource) === 0 ? MET : OPEN
}
