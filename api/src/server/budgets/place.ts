import type { Budget } from './budget.ts'
import { DEAR, LONG, WAITING_COUNTS } from './figures.ts'
import { Pace } from './pace.ts'
import type { Processor } from './processor.ts'
import type { Turnstile } from '../../people/turnstile.ts'

/** What an operation weighs at least: reading who asks is a part of it. */
const LEAST_WEIGHT = 20

/** One operation at work, at the expense of who asks. */
export class Place {
  /** At which its long lists are worked out; null where none is long. */
  pace: Pace | null = null
  readonly #budget: Budget
  readonly #processor: Processor
  readonly #leave: () => void
  #leaveDear = (): void => {}
  #rest: () => number
  #cost = 0
  #time = 0
  #since = performance.now()
  #isResting = false
  /** Whether others let it go first. */
  #goesFirst = false
  #hasLeft = false

  /** `leave` gives back the place taken of those at work. */
  constructor(budget: Budget, processor: Processor, leave: () => void) {
    this.#budget = budget
    this.#processor = processor
    this.#leave = leave
    this.#rest = processor.begin(LEAST_WEIGHT)
    this.#goFirst(!budget.usedMuch())
  }

  /** To the database. */
  get ways(): Turnstile {
    return this.#budget.ways
  }

  /** Says what it will cost; waits where something dear of the same account is at work, and where it is long, for others. */
  async expect(cost: number): Promise<void> {
    this.#cost = cost
    this.#stop()
    if (cost > DEAR) await this.#waitForDear()
    if (cost > LONG) await this.#slowDown(cost > DEAR)
    // Who gave up meanwhile holds nothing any more.
    if (this.#hasLeft) return this.#leaveDear()
    this.#since = performance.now()
    this.#rest = this.#processor.begin(Math.max(cost, LEAST_WEIGHT))
    this.#isResting = false
    this.#goFirst(cost <= LONG && !this.#budget.usedMuch())
  }

  /** The answer is worked out, and only has to be taken. */
  rest(): void {
    this.#stop()
    this.#leaveDear()
    this.#budget.charge(this.#cost, this.#time)
    this.#cost = 0
    this.#time = 0
  }

  leave(): void {
    if (this.#hasLeft) return
    this.#hasLeft = true
    this.rest()
    this.#budget.release()
    this.#leave()
  }

  async #waitForDear(): Promise<void> {
    this.#leaveDear = await this.#budget.dear.enter()
    // Those before in the line may have used up what there was.
    this.#budget.expectRoom()
  }

  async #slowDown(isDear: boolean): Promise<void> {
    this.pace = new Pace(() => (isDear || this.#budget.usedMuch()) && this.#budget.isAnybodyFirst())
    await this.pace.turn()
  }

  #goFirst(does: boolean): void {
    if (does === this.#goesFirst) return
    this.#goesFirst = does
    this.#budget.goFirst(does ? 1 : -1)
  }

  #stop(): void {
    if (this.#isResting) return
    this.#isResting = true
    this.#goFirst(false)
    this.#time += Math.max(this.#rest(), (performance.now() - this.#since) * WAITING_COUNTS)
  }
}
