import type { PresentPerson } from './board.types.ts'

/** Arrivals and departures within this time are told together, milliseconds. */
const COALESCE_MS = 150

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

/** Who has a board open: being subscribed is being present. */
export class PresenceStream implements AsyncIterableIterator<PresentPerson[]> {
  readonly #boardId: string
  readonly #room: Room
  #isNews = true
  #ended = false
  #wake: () => void = () => {}

  constructor(boardId: string, person: PresentPerson) {
    this.#boardId = boardId
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
    if (!this.#isNews && !this.#ended) await new Promise<void>((resolve) => (this.#wake = resolve))
    this.#isNews = false
    if (this.#ended) return { done: true, value: undefined }
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

  readonly #onChange = (): void => {
    this.#isNews = true
    this.#wake()
  }
}
