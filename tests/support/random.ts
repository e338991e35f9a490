/** The same draws for the same seed: a failure says its seed, and can be drawn again. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Each>(from: readonly Each[]): Each {
    return from[this.below(from.length)]!
  }

  some<Each>(most: number, make: () => Each): Each[] {
    return Array.from({ length: 1 + this.below(most) }, make)
  }
}

/** SEED chooses the draws; without it they are the same each time. */
export const seedOfRun = Number(process.env['SEED'] ?? 20_261_201)
