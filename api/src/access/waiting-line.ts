import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../kernel/refusal.ts'

/** What each in a line costs those after it, milliseconds, and how many a line takes. */
const STEP_MS = 2_000
const LONGEST = 15

interface Line {
  length: number
  last: Promise<void>
}

/** Slows down what would otherwise have to be refused: one after the other, in the order they came. */
export class WaitingLine {
  readonly #lines = new Map<string, Line>()

  /** Waits for its turn in the line of this name; turned away where that has grown too long. */
  async wait(name: string): Promise<void> {
    const line = this.#lines.get(name) ?? { length: 0, last: Promise.resolve() }
    if (line.length >= LONGEST) throw new Refusal('RATE_LIMITED', { seconds: (LONGEST * STEP_MS) / 1_000 })
    this.#lines.set(name, line)
    line.length += 1
    line.last = line.last.then(() => sleep(STEP_MS))
    await line.last
    line.length -= 1
    if (line.length === 0) this.#lines.delete(name)
  }
}
