import type { AllocationProblemNote } from './allocation.problem.ts'
import type { AllocationPhase } from './allocation.words.ts'

/** What the thread that computes is started with. */
export interface Assignment {
  databaseUrl: string
  allocationId: string
  /** One number, which both sides see: 1 asks to end with what there is. */
  stop: SharedArrayBuffer
}

/**
 * An allocation in numbers, so that ten thousand pairs pass between threads without being copied: needs and offers by their place in
 * the lists that were sent first.
 */
export interface Found {
  needs: Int32Array
  offers: Int32Array
  quantities: Int32Array
  scores: Int16Array
  pinned: Uint8Array
  unserved: Int32Array
  unservedQuantities: Int32Array
  /** 1: nothing eligible; 0: what is eligible is full. */
  nothingEligible: Uint8Array
  served: number
  score: number
  bound: number
  isProven: boolean
}

export interface Progress {
  phase: `${AllocationPhase}`
  progress: number
  served: number | null
  score: number | null
  bound: number | null
}

/** What it says while it is at it. */
export type Message =
  | { kind: 'read'; needIds: string[]; offerIds: string[] }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'found'; found: Found; isFinal: boolean }
  | { kind: 'refused'; problem: AllocationProblemNote }
