import { Refusal } from '../kernel/refusal.ts'

/** Lets a number of tasks through at once; the others wait in order, and beyond `longestQueue` they are turned away. */
export class Turnstile {
  #free: number
  readonly #longestQueue: number
  readonly #waiting: (() => void)[] = []

  constructor(width: number, longestQueue: number) {
    this.#free = width
    this.#longestQueue = longestQueue
  }

  async pass<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1
    else await this.#wait()
    try {
      return await task()
    } finally {
      this.#handOn()
    }
  }

  /** Takes a place, which is given back by calling what comes of it. */
  async enter(): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1
    else await this.#wait()
    let hasLeft = false
    return () => {
      if (!hasLeft) this.#handOn()
      hasLeft = true
    }
  }

  /** The place is handed on, not given back: nobody can slip in between. */
  #handOn(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#free += 1
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.#longestQueue) throw new Refusal('RATE_LIMITED', { seconds: 5 })
    return new Promise((admit) => this.#waiting.push(admit))
  }
}
