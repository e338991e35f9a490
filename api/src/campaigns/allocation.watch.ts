import type { Database } from '../database/open.ts'
import { Allocation } from './allocation.entity.ts'

/** How often the rows that somebody follows are looked at, milliseconds. */
const LOOK_MS = 250

type Listener = (allocation: Allocation) => void

/** Allocations that somebody here follows, read together: whichever process computes them, their rows tell how far they are. */
class AllocationWatch {
  readonly #database: Database
  readonly #listeners = new Map<string, Set<Listener>>()
  #timer: NodeJS.Timeout | undefined
  #isLooking = false

  constructor(database: Database) {
    this.#database = database
  }

  /** Calls `listen` with the row at each look. Returns how to end that. */
  follow(id: string, listen: Listener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set()
    this.#listeners.set(id, listeners.add(listen))
    this.#timer ??= setInterval(() => void this.#look(), LOOK_MS)
    void this.#look()
    return () => {
      listeners.delete(listen)
      if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id)
      if (this.#listeners.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    try {
      const rows = await this.#database.fork().find(Allocation, { id: { $in: [...this.#listeners.keys()] } })
      for (const row of rows) for (const listen of this.#listeners.get(row.id) ?? []) listen(row)
    } catch {
      // The database is away: the next look finds it back.
    } finally {
      this.#isLooking = false
    }
  }
}

const watches = new WeakMap<Database, AllocationWatch>()

export function watchOf(database: Database): AllocationWatch {
  const watch = watches.get(database) ?? new AllocationWatch(database)
  watches.set(database, watch)
  return watch
}
