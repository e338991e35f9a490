import { Refusal } from '../../kernel/refusal.ts'
import { Turnstile } from '../../people/turnstile.ts'
import { type Allowance, Bucket } from './bucket.ts'
import { type Figures, MUCH_TIME } from './figures.ts'

/** How many of those at work go first, whoever they are. */
export interface First {
  count: number
}

/** What one of those who ask uses: now, and lately. */
export class Budget {
  readonly figures: Figures
  /** Those that are open. */
  readonly sockets = new Set<object>()
  readonly atWork: Turnstile
  readonly dear: Turnstile
  /** To the database. */
  readonly ways: Turnstile
  readonly #cost: Bucket
  readonly #time: Bucket
  readonly #opened: Bucket
  readonly #first: First
  /** Of those who go first, its own. */
  #ownFirst = 0
  /** Used here since it was last told to the other processes. */
  #untold = { cost: 0, time: 0 }
  /** Places taken or waited for. */
  #held = 0

  constructor(figures: Figures, opening: Allowance, first: First) {
    this.#first = first
    this.#opened = new Bucket(opening)
    this.figures = figures
    this.atWork = new Turnstile(figures.atWork, figures.line)
    this.dear = new Turnstile(figures.dearAtWork, figures.line)
    this.ways = new Turnstile(figures.ways, Infinity)
    this.#cost = new Bucket(figures.cost)
    this.#time = new Bucket(figures.time)
  }

  /** Refuses where more was used than came in. */
  expectRoom(now = Date.now()): void {
    const wait = Math.max(this.#cost.waitAt(now), this.#time.waitAt(now))
    if (wait > 0) throw new Refusal('RATE_LIMITED', { seconds: Math.ceil(wait) })
  }

  charge(cost: number, time: number): void {
    this.add(cost, time)
    this.#untold.cost += cost
    this.#untold.time += time
  }

  takeUntold(): { cost: number; time: number } {
    const untold = this.#untold
    this.#untold = { cost: 0, time: 0 }
    return untold
  }

  /** Used anywhere. */
  add(cost: number, time: number, now = Date.now()): void {
    this.#cost.add(cost, now)
    this.#time.add(time, now)
  }

  /** How much of what it may have at once is used up, the fuller of both. */
  fullness(now = Date.now()): number {
    const { cost, time } = this.figures
    return Math.max(this.#cost.levelAt(now) / cost.atOnce, this.#time.levelAt(now) / time.atOnce)
  }

  usedMuch(now = Date.now()): boolean {
    return this.#time.levelAt(now) > MUCH_TIME
  }

  goFirst(change: 1 | -1): void {
    this.#ownFirst += change
    this.#first.count += change
  }

  /** Of the others. */
  isAnybodyFirst(): boolean {
    return this.#first.count > this.#ownFirst
  }

  hold(): void {
    this.#held += 1
  }

  release(): void {
    this.#held -= 1
  }

  /** Whether one more socket may be opened; it counts as opened then. */
  mayOpen(now = Date.now()): boolean {
    if (this.sockets.size >= this.figures.sockets || this.#opened.waitAt(now) > 0) return false
    this.#opened.add(1, now)
    return true
  }

  /** Nothing would be lost if it began anew. */
  isIdle(now: number): boolean {
    return this.#held === 0 && this.sockets.size === 0 && this.fullness(now) === 0 && this.#opened.levelAt(now) === 0
  }
}
