import type { EntityName } from '@mikro-orm/core'
import type { Database } from '../database/open.ts'
import type { Hints } from '../fleet/hints.ts'
import type { Node } from '../kernel/row.ts'

/** How late a word that got lost is noticed, milliseconds. */
const LOOK_MS = 2_000

type Listener = (row: Node) => void
type Entity = EntityName<Node>

interface Followed {
  entity: Entity
  listeners: Set<Listener>
}

/**
 * Rows that somebody here follows while they are worked on, in whichever process: who works says that a row has gone on, and it is read once
 * for all who follow it.
 */
export class Progress {
  readonly #database: Database
  readonly #hints: Hints
  readonly #followed = new Map<string, Followed>()
  readonly #due = new Set<string>()
  #reading = false
  #timer: NodeJS.Timeout | undefined

  /** To be made before the hints start. */
  constructor(database: Database, hints: Hints) {
    this.#database = database
    this.#hints = hints
    hints.on('progress', { hear: (id) => this.#look([id]), back: () => this.#look(this.#followed.keys()) })
  }

  /** This row has gone on, and that is committed. */
  tell(id: string): void {
    this.#look([id])
    void this.#hints.say('progress', id)
  }

  /** Calls `listen` with the row as it is now, and each time it may have gone on. Returns how to end that. */
  follow(entity: Entity, id: string, listen: Listener): () => void {
    const followed = this.#followed.get(id) ?? { entity, listeners: new Set() }
    followed.listeners.add(listen)
    this.#followed.set(id, followed)
    this.#timer ??= setInterval(() => this.#look(this.#followed.keys()), LOOK_MS)
    this.#look([id])
    return () => {
      followed.listeners.delete(listen)
      if (followed.listeners.size === 0 && this.#followed.get(id) === followed) this.#followed.delete(id)
      if (this.#followed.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  #look(ids: Iterable<string>): void {
    for (const id of ids) if (this.#followed.has(id)) this.#due.add(id)
    if (this.#due.size > 0 && !this.#reading) void this.#read()
  }

  async #read(): Promise<void> {
    this.#reading = true
    try {
      while (this.#due.size > 0) {
        const ids = [...this.#due]
        this.#due.clear()
        for (const [entity, own] of Map.groupBy(ids, (id) => this.#followed.get(id)?.entity)) {
          if (!entity) continue
          const rows = await this.#database.fork().find(entity, { id: { $in: own } })
          for (const row of rows) for (const listen of this.#followed.get(row.id)?.listeners ?? []) listen(row)
        }
      }
    } catch {
      // The database is away: the next look finds it back.
    } finally {
      this.#reading = false
    }
  }
}
