import type { PresentPerson } from './board.types.ts'

/** Arrivals and departures within this time are told together, milliseconds. */
const COALESCE_MS = 150
/** How soon those who may no longer open the board have left it, milliseconds: a storm of arrivals must not ask for each. */
const RECHECK_MS = 15_000

interface Room {
  present: Map<object, PresentPerson>
  watchers: Set<() => void>
  timer: NodeJS.Timeout | undefined
}

const rooms = new Map<string, Room>()

function changed(room: Room): void {
  room.timer ??= setTimeout(() => {
    room.timer = undefined
    for (const wake of room.watchers) wake()
  }, COALESCE_MS)
}

/** Who has a board open: being subscribed is being present, for as long as one may open it. */
export class PresenceStream implements AsyncIterableIterator<PresentPerson[]> {
  readonly #boardId: string
  readonly #room: Room
  readonly #mayStay: () => Promise<boolean>
  #isNews = true
  #checkedAt = Date.now()
  #ended = false
  #wake: () => void = () => {}

  constructor(boardId: string, person: PresentPerson, mayStay: () => Promise<boolean>) {
    this.#boardId = boardId
    this.#mayStay = mayStay
    this.#room = rooms.get(boardId) ?? { present: new Map(), watchers: new Set(), timer: undefined }
    rooms.set(boardId, this.#room)
    this.#room.present.set(this, person)
    this.#room.watchers.add(this.#onChange)
    changed(this.#room)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<PresentPerson[]>> {
    do {
      if (!this.#isNews && !this.#ended) await this.#wait()
      if (this.#ended || !(await this.#isWelcome())) return this.return()
    } while (!this.#isNews)
    this.#isNews = false
    const people = new Map([...this.#room.present.values()].map((person) => [person.personId, person]))
    return { done: false, value: [...people.values()] }
  }

  return(): Promise<IteratorResult<PresentPerson[]>> {
    if (!this.#ended) {
      this.#ended = true
      this.#room.present.delete(this)
      this.#room.watchers.delete(this.#onChange)
      if (this.#room.present.size === 0) rooms.delete(this.#boardId)
      changed(this.#room)
      this.#wake()
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  async #isWelcome(): Promise<boolean> {
    if (Date.now() - this.#checkedAt < RECHECK_MS) return true
    this.#checkedAt = Date.now()
    // While the database is away nothing is known, and nobody is sent off.
    return this.#mayStay().catch(() => true)
  }

  #wait(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, RECHECK_MS)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  readonly #onChange = (): void => {
    this.#isNews = true
    this.#wake()
  }
}
