/** Milliseconds this thread has worked so far. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/**
 * Shares the processor's time out among all that is at work, by their weights: who waits for the database beside something dear pays
 * next to nothing of it. It takes a few additions, however many are at work.
 */
export class Processor {
  readonly #worked: () => number
  #at: number
  #weights = 0
  /** What one unit of weight has been charged since the beginning, milliseconds. */
  #charged = 0

  constructor(clock: () => number = worked) {
    this.#worked = clock
    this.#at = clock()
  }

  /** Begins to charge; what comes of it ends that, once, and tells the milliseconds. */
  begin(weight: number): () => number {
    this.#advance()
    this.#weights += weight
    const before = this.#charged
    let total: number | null = null
    return () => {
      if (total !== null) return 0
      this.#advance()
      this.#weights -= weight
      total = (this.#charged - before) * weight
      return total
    }
  }

  #advance(): void {
    const now = this.#worked()
    if (this.#weights > 0) this.#charged += (now - this.#at) / this.#weights
    this.#at = now
  }
}
