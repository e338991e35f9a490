/** Draws that look like chance and come out the same every time (mulberry32). */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to below 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1))
  }

  /** True in `percent` of 100 cases. */
  isLucky(percent: number): boolean {
    return this.#next() * 100 < percent
  }

  one<Thing>(things: readonly Thing[]): Thing {
    return things[this.whole(0, things.length - 1)]!
  }

  /** So many different ones, in the order they stand. */
  some<Thing>(things: readonly Thing[], count: number): Thing[] {
    const left = [...things]
    while (left.length > count) left.splice(this.whole(0, left.length - 1), 1)
    return left
  }
}
