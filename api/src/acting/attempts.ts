import { Refusal } from '../kernel/refusal.ts'

/** So many keys are kept at most, and so many once some were forgotten. */
const MOST = 50_000
const FEWER = 40_000

/**
 * Counts attempts per key (address, account, code) in a leaky bucket; memory is bounded by forgetting full buckets, and only when those
 * are too few the ones that have been left alone for longest.
 */
export class Attempts {
  /** When each bucket is full again, those last that were last taken from. */
  readonly #fullAt = new Map<string, number>()

  /** Takes one attempt of `burst`, refilled at one per `refillSeconds`; refuses when there is none left. */
  take(key: string, burst: number, refillSeconds: number, now = Date.now()): void {
    const each = refillSeconds * 1000
    const empty = now + burst * each
    const noted = this.#fullAt.get(key) ?? 0
    // No bucket is emptier than empty: what says so was noted before the clock was set back. Nobody is refused for that, nor gains more than one.
    const before = noted > empty ? empty - each : Math.max(noted, now)
    const wait = before + each - empty
    this.#fullAt.delete(key)
    this.#fullAt.set(key, wait > 0 ? before : before + each)
    if (this.#fullAt.size > MOST) this.#forget(now)
    if (wait > 0) throw new Refusal('RATE_LIMITED', { seconds: Math.ceil(wait / 1000) })
  }

  /** A success: the key starts afresh. */
  clear(key: string): void {
    this.#fullAt.delete(key)
  }

  #forget(now: number): void {
    for (const isDue of [(at: number) => at <= now, () => true]) {
      for (const [key, at] of this.#fullAt) {
        if (this.#fullAt.size <= FEWER) return
        if (isDue(at)) this.#fullAt.delete(key)
      }
    }
  }
}
