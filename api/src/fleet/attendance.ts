/** Somebody who is here, as others may know of it. */
export interface Present {
  personId: string
  name: string
  side: string | null
}

/** Who is in which room, as one process says. */
export type Roll = [room: string, people: Present[]][]

interface Entry {
  person: Present
  /** The processes that have him or her. */
  at: Set<string>
}

/**
 * Who is in which room, by whatever process. What must always hold: a person is in a room as long as at least one process says so, and
 * what a process said goes with the process.
 */
export class Attendance {
  /** Those who came first come first. */
  readonly #rooms = new Map<string, Map<string, Entry>>()
  readonly #said = new Map<string, Map<string, Set<string>>>()

  enter(process: string, room: string, person: Present): void {
    const people = entry(this.#rooms, room, () => new Map<string, Entry>())
    const known = people.get(person.personId)
    if (known) Object.assign(known, { person })
    else people.set(person.personId, { person, at: new Set() })
    people.get(person.personId)!.at.add(process)
    const rooms = entry(this.#said, process, () => new Map<string, Set<string>>())
    entry(rooms, room, () => new Set<string>()).add(person.personId)
  }

  leave(process: string, room: string, personId: string): void {
    const rooms = this.#said.get(process)
    const said = rooms?.get(room)
    if (!said?.delete(personId)) return
    if (said.size === 0) rooms!.delete(room)
    if (rooms!.size === 0) this.#said.delete(process)
    const people = this.#rooms.get(room)!
    const { at } = people.get(personId)!
    at.delete(process)
    if (at.size === 0) people.delete(personId)
    if (people.size === 0) this.#rooms.delete(room)
  }

  /** Takes all a process says in place of what it said before; answers the rooms it spoke of. */
  replace(process: string, roll: Roll): Set<string> {
    const before = this.rollOf(process)
    const now = new Map(roll.map(([room, people]) => [room, new Set(people.map(({ personId }) => personId))]))
    for (const [room, people] of roll) for (const person of people) this.enter(process, room, person)
    for (const [room, people] of before)
      for (const { personId } of people) if (!now.get(room)?.has(personId)) this.leave(process, room, personId)
    return new Set([...before, ...roll].map(([room]) => room))
  }

  /** Whether anybody is anywhere, as this process says. */
  hasAnybody(process: string): boolean {
    return this.#said.has(process)
  }

  rollOf(process: string): Roll {
    return [...(this.#said.get(process) ?? [])].map(([room, ids]) => {
      const people = this.#rooms.get(room)!
      return [room, [...ids].map((id) => people.get(id)!.person)]
    })
  }

  /** Those who have been in a room longest. */
  first(room: string, most: number): Present[] {
    const first: Present[] = []
    for (const { person } of this.#rooms.get(room)?.values() ?? []) if (first.push(person) === most) break
    return first
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
