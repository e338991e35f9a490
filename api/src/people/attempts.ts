import { Refusal } from '../kernel/refusal.ts'

interface Bucket {
  left: number
  at: number
}

/** Counts attempts per key (address, account, code) in a leaky bucket; memory is bounded by forgetting full buckets. */
export class Attempts {
  readonly #buckets = new Map<string, Bucket>()

  /** Takes one attempt of `burst`, refilled at one per `refillSeconds`; refuses when there is none left. */
  take(key: string, burst: number, refillSeconds: number, now = Date.now()): void {
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now }
    bucket.left = Math.min(burst, bucket.left + (now - bucket.at) / 1000 / refillSeconds)
    bucket.at = now
    if (bucket.left < 1) throw new Refusal('RATE_LIMITED', { seconds: Math.ceil((1 - bucket.left) * refillSeconds) })
    bucket.left -= 1
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > 50_000) this.#forgetOldest()
  }

  /** A success: the key starts afresh. */
  clear(key: string): void {
    this.#buckets.delete(key)
  }

  #forgetOldest(): void {
    for (const key of this.#buckets.keys()) {
      this.#buckets.delete(key)
      if (this.#buckets.size <= 40_000) return
    }
  }
}
