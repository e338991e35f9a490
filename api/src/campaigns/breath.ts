import { setImmediate } from 'node:timers/promises'

/** How long others may be kept waiting, milliseconds. */
const HOLD_MS = 8

/** For loops over thousands: lets whoever else waits have a turn now and then. */
export class Breath {
  #since = performance.now()
  #steps = 0

  get isDue(): boolean {
    return ++this.#steps % 32 === 0 && performance.now() - this.#since > HOLD_MS
  }

  async take(): Promise<void> {
    await setImmediate()
    this.#since = performance.now()
  }
}
