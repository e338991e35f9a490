import type { Present } from '../fleet/attendance.ts'
import type { Presence } from '../fleet/presence.ts'

/** How soon those who may no longer open the board have left it, milliseconds: a room of thousands must not ask for each all the time. */
const RECHECK_MS = 60_000

/** Who has a board open, whenever that has changed: being subscribed is being present, for as long as one may open it. */
export class PresenceStream implements AsyncIterableIterator<Present[]> {
  readonly #presence: Presence
  readonly #boardId: string
  readonly #mayStay: () => Promise<boolean>
  readonly #leave: () => void
  #told: Present[] = []
  #isNews = true
  // Those who came together don't ask together.
  #checkedAt = performance.now() - (Math.random() * RECHECK_MS) / 2
  #ended = false
  #wake: () => void = () => {}

  constructor(presence: Presence, boardId: string, person: Present, mayStay: () => Promise<boolean>) {
    this.#presence = presence
    this.#boardId = boardId
    this.#mayStay = mayStay
    this.#leave = presence.enter(boardId, person, () => {
      this.#isNews = true
      this.#wake()
    })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Present[]>> {
    for (;;) {
      if (!this.#isNews && !this.#ended) await this.#wait()
      if (this.#ended || !(await this.#isWelcome())) return this.return()
      const people = this.#isNews ? this.#presence.list(this.#boardId) : this.#told
      this.#isNews = false
      if (people === this.#told) continue
      this.#told = people
      return { done: false, value: people }
    }
  }

  return(): Promise<IteratorResult<Present[]>> {
    if (!this.#ended) {
      this.#ended = true
      this.#leave()
      this.#wake()
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  async #isWelcome(): Promise<boolean> {
    if (performance.now() - this.#checkedAt < RECHECK_MS) return true
    this.#checkedAt = performance.now()
    // While the database is away nothing is known, and nobody is sent off.
    return this.#mayStay().catch(() => true)
  }

  #wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, this.#checkedAt + RECHECK_MS - performance.now()))
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
