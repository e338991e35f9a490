import type { Present } from '../fleet/attendance.ts'
import type { Presence } from '../fleet/presence.ts'

/**
 * How soon those have left who may no longer open the board for another reason than the log tells, milliseconds: a room of thousands must
 * not ask for each all the time.
 */
const RECHECK_MS = 60_000

/** By what somebody stays. */
export interface Stay {
  mayStay(): Promise<boolean>
  /** Calls back when the person's rights may have changed; returns how to stop. */
  listen(wake: () => void): () => void
  /** When they change by the mere passing of time. */
  rightsChangeAt: Date | null
}

/** Who has a board open, whenever that has changed: being subscribed is being present, for as long as one may open it. */
export class PresenceStream implements AsyncIterableIterator<Present[]> {
  readonly #presence: Presence
  readonly #boardId: string
  readonly #mayStay: () => Promise<boolean>
  readonly #unlisten: () => void
  readonly #leave: () => void
  #told: Present[] = []
  #isNews = true
  // Those who came together don't ask together.
  #dueAt = performance.now() + (RECHECK_MS * (1 + Math.random())) / 2
  #ended = false
  #wake: () => void = () => {}

  constructor(presence: Presence, boardId: string, person: Present, { mayStay, listen, rightsChangeAt }: Stay) {
    this.#presence = presence
    this.#boardId = boardId
    this.#mayStay = mayStay
    this.#dueAt = Math.min(this.#dueAt, performance.now() + Math.max(0, (rightsChangeAt?.getTime() ?? Infinity) - Date.now()))
    this.#leave = presence.enter(boardId, person, () => {
      this.#isNews = true
      this.#wake()
    })
    this.#unlisten = listen(() => {
      this.#dueAt = 0
      this.#wake()
    })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Present[]>> {
    for (;;) {
      if (!this.#isNews && !this.#ended && performance.now() < this.#dueAt) await this.#wait()
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
      this.#unlisten()
      this.#leave()
      this.#wake()
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  async #isWelcome(): Promise<boolean> {
    if (performance.now() < this.#dueAt) return true
    this.#dueAt = performance.now() + RECHECK_MS
    // While the database is away nothing is known, and nobody is sent off.
    return this.#mayStay().catch(() => true)
  }

  #wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, this.#dueAt - performance.now()))
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
