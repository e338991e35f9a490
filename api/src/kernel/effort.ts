import { setImmediate } from 'node:timers/promises'
import { Refusal } from './refusal.ts'

/** How long others may be kept waiting, milliseconds. */
const HOLD_MS = 8
/** As long as the database takes for one statement at most, milliseconds. */
const MOST_MS = 5_000
/** As many fits of a need and an offer as are worked out well within that time. */
const MOST_PAIRS = 1_000_000

/**
 * What one request may have this process work out, beside what it reads. Loops over thousands ask it: whoever else waits gets a turn
 * now and then, and a request that takes too long, or that nobody waits for any more, is given up there.
 */
export class Effort {
  readonly #isGone: () => boolean
  #heldSince = performance.now()
  #pairs = 0
  /** Runs from the first pause on: what is done sooner needs no bound. */
  #endsAt: number | null = null

  constructor(isGone: () => boolean) {
    this.#isGone = isGone
  }

  /** Before so many pairs are looked at. */
  expectPairs(count: number): void {
    this.#pairs += count
    if (this.#pairs > MOST_PAIRS) throw new Refusal('QUERY_TOO_COMPLEX')
  }

  get needsPause(): boolean {
    return performance.now() - this.#heldSince > HOLD_MS
  }

  async pause(): Promise<void> {
    this.#endsAt ??= performance.now() + MOST_MS
    await setImmediate()
    if (performance.now() > this.#endsAt || this.#isGone()) throw new Refusal('QUERY_TOO_COMPLEX')
    this.#heldSince = performance.now()
  }

  /** One event of a subscription has been answered, and the next is another matter. */
  renew(): void {
    this.#pairs = 0
    this.#endsAt = null
  }
}
