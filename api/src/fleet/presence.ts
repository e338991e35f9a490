import { setImmediate as othersFirst } from 'node:timers/promises'
import { Attendance, type Present } from './attendance.ts'
import type { Hints } from './hints.ts'
import { PresenceExchange } from './presence.exchange.ts'

/** So many are listed of a room: more would make a storm of arrivals cost their square. */
const MOST_LISTED = 50
/** Changes within this time are told together; the more there are to tell, the longer, milliseconds. */
const GATHER_MS = 150
const GATHER_MS_EACH = 2
/** So many are told in one go; then others have their turn. */
const AT_ONCE = 200

/** A room somebody here looks at. */
interface Room {
  /** By person, how often he or she is here: several windows are one person. */
  here: Map<string, number>
  watchers: Set<() => void>
  /** The list as it was asked for last, and as all were told. The same list is the same object. */
  listed: Present[]
  told: Present[]
  toldAt: number
  timer: NodeJS.Timeout | undefined
}

/** Who has which board open, on all processes. */
export class Presence {
  readonly #attendance = new Attendance()
  readonly #exchange: PresenceExchange
  readonly #rooms = new Map<string, Room>()

  constructor(hints: Hints) {
    this.#exchange = new PresenceExchange(hints, this.#attendance, (room) => this.#changed(room))
  }

  start(): void {
    this.#exchange.start()
  }

  /** Says goodbye; the hints wait for it when they stop. */
  stop(): void {
    for (const room of this.#rooms.values()) clearTimeout(room.timer)
    this.#exchange.stop()
  }

  /** Being in is being present. `onChange` tells that somebody may have come or gone; returns how to leave. */
  enter(name: string, person: Present, onChange: () => void): () => void {
    const room = this.#rooms.get(name) ?? { here: new Map(), watchers: new Set(), listed: [], told: [], toldAt: 0, timer: undefined }
    this.#rooms.set(name, room)
    room.watchers.add(onChange)
    const times = room.here.get(person.personId) ?? 0
    room.here.set(person.personId, times + 1)
    this.#attendance.enter(this.#exchange.me, name, person)
    if (times === 0) this.#exchange.came(name, person)
    this.#changed(name)
    return () => this.#leave(name, room, person.personId, onChange)
  }

  /** At most 50, those who have been in longest; while nothing has changed, the same object. To be asked by those who are in. */
  list(name: string): Present[] {
    const room = this.#rooms.get(name)!
    const listed = this.#attendance.first(name, MOST_LISTED)
    if (!isSame(listed, room.listed)) room.listed = listed
    return room.listed
  }

  #leave(name: string, room: Room, personId: string, onChange: () => void): void {
    room.watchers.delete(onChange)
    const times = room.here.get(personId)! - 1
    if (times > 0) room.here.set(personId, times)
    else {
      room.here.delete(personId)
      this.#attendance.leave(this.#exchange.me, name, personId)
      this.#exchange.went(name, personId)
    }
    if (room.watchers.size === 0) {
      clearTimeout(room.timer)
      this.#rooms.delete(name)
    } else this.#changed(name)
  }

  #changed(name: string): void {
    const room = this.#rooms.get(name)
    if (!room) return
    const rest = room.toldAt + GATHER_MS_EACH * room.watchers.size - performance.now()
    room.timer ??= setTimeout(() => void this.#tell(name, room), Math.max(GATHER_MS, rest))
  }

  async #tell(name: string, room: Room): Promise<void> {
    room.timer = undefined
    const list = this.list(name)
    if (list === room.told) return
    room.told = list
    room.toldAt = performance.now()
    let told = 0
    for (const wake of room.watchers) {
      wake()
      if (++told % AT_ONCE === 0) await othersFirst()
    }
  }
}

function isSame(some: Present[], others: Present[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ personId, name, side }, index) => {
      const other = others[index]!
      return personId === other.personId && name === other.name && side === other.side
    })
  )
}
