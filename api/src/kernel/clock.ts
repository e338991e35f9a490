/** So long a reading is carried on; an older one is taken again. Milliseconds. */
const FRESH_MS = 10_000

/** The database's clock, as it was read and as this process counts on from there: what time it is costs no way to the database. */
export class Clock {
  readonly #at: number
  readonly #readAt = performance.now()

  /** `at`: what it showed just now. */
  constructor(at: Date) {
    this.#at = at.getTime()
  }

  get isFresh(): boolean {
    return performance.now() - this.#readAt < FRESH_MS
  }

  now(): Date {
    return new Date(Math.floor(this.#at + performance.now() - this.#readAt))
  }
}
