/** What may be used of something: so much at once, and then as much as comes in again. */
export interface Allowance {
  atOnce: number
  perSecond: number
}

/** How much was used lately. It leaks; where it stands higher than its brim, whoever fills it has to wait. */
export class Bucket {
  readonly #allowance: Allowance
  #level = 0
  #at = 0

  constructor(allowance: Allowance) {
    this.#allowance = allowance
  }

  levelAt(now: number): number {
    // The clock was set back: it goes on leaking from here.
    if (now < this.#at) this.#at = now
    return Math.max(0, this.#level - ((now - this.#at) / 1_000) * this.#allowance.perSecond)
  }

  /** What was used can't be taken back: it may go over the brim. */
  add(amount: number, now: number): void {
    this.#level = this.levelAt(now) + amount
    this.#at = now
  }

  /** Seconds until it no longer stands over its brim; 0 where it doesn't. */
  waitAt(now: number): number {
    return Math.max(0, this.levelAt(now) - this.#allowance.atOnce) / this.#allowance.perSecond
  }
}
