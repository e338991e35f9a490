import type { Asked, Given } from '../party.ts'
import type { Criterion } from '../reason.ts'

/** How one kind of needs and offers is compared: what is read from either, once, and what is then looked at. */
export interface KindFit<N, O> {
  need(asked: Asked): N
  offer(given: Given): O
  criteria: readonly Criterion<N, O>[]
}
