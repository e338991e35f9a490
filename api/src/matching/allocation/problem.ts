/** Plain data in, plain data out: an allocation can be worked out wherever there is a processor to spare. */
export interface AllocationProblem {
  needs: readonly { id: string; title: string; quantity: number }[]
  /** `quantity` is what is left to give. */
  offers: readonly { id: string; title: string; quantity: number; organizationId: string }[]
  /** Units one organization may be given in all, pinned and fixed ones among them. */
  maxPerOrganization: number | null
  /** A committee decided: these pairs hold, whatever their score. Without a quantity: as much as the need lacks and the offer has. */
  pinned: readonly Pair[]
  /** Never these. */
  forbidden: readonly { needId: string; offerId: string }[]
  /** Already settled outside the quantities above; they count towards `maxPerOrganization`, and aren’t proposed again. */
  fixed: readonly { needId: string; offerId: string; quantity: number; organizationId: string }[]
  /** By their places in `needs` and `offers`: a whole number from 0 to 1000, or -1 where the two can’t be brought together. */
  score(need: number, offer: number): number
  /** What the lots that settle ties are drawn from. */
  seed: string
}

export interface Pair {
  needId: string
  offerId: string
  quantity?: number
}

export type AllocationPhase = 'SCORING' | 'SERVING' | 'FITTING' | 'DRAWING_LOTS'

export interface AllocationProgress {
  phase: AllocationPhase
  /** 0 … 1 of the whole. */
  done: number
  served: number
  score: number
  /** How much the best total may at most be higher, in points; null while nothing is known. */
  gap: number | null
}

export interface AllocationOptions {
  onProgress?(progress: AllocationProgress): void
  /** The best so far, now and then; `isProven` stays false until the end, which is the result itself. */
  onIncumbent?(result: AllocationResult): void
  /** Asked now and then; once it says yes, the best so far is the result. */
  stop?(): boolean
}

export interface AllocatedPair {
  needId: string
  offerId: string
  quantity: number
  score: number
  isPinned: boolean
}

export interface AllocationResult {
  pairs: AllocatedPair[]
  /** Units. No allocation serves more than `servedBound`. */
  served: number
  servedBound: number
  /** Sum of score × quantity; a pinned pair that would not be eligible counts as 0. */
  totalScore: number
  /** No allocation that serves as many has a higher total. */
  bound: number
  /** bound − totalScore: 0 once the optimum is proven. */
  gap: number
  /** As many as possible are served, the total is the highest, and the lots are drawn. */
  isProven: boolean
  /** Passes over all pairs, and steps from one allocation to a better one. */
  rounds: number
  steps: number
  /** Pairs that can be brought together. */
  eligiblePairs: number
  milliseconds: Record<AllocationPhase, number>
  /** `quantity` units are left without: nothing fits, or whatever fits is taken up by others. */
  unserved: { needId: string; quantity: number; why: 'NO_ELIGIBLE' | 'CAPACITY' }[]
}
