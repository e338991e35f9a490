import type { Database } from '../database/open.ts'
import type { Change } from './change.ts'
import { logState, readChanges } from './log.ts'
import type { Wakeups } from './wakeups.ts'

/** How long a lost wake-up may go unnoticed. */
const POLL_MS = 1_000
const PAGE = 500
/** Recent changes kept in memory, so that live boards don't each read them from the database. */
const RECENT = 2_000

interface Watched {
  epoch: string
  /** Grows when the database was restored to an earlier state under this process. */
  life: number
  /** Newest position known; everything up to it is committed. */
  head: number
  /** The last changes up to `head`, dense. */
  recent: Change[]
  waiting: Set<() => void>
  users: number
}

/**
 * Reads the log as it grows, once per process, for the sub-districts somebody here watches.
 * What must always hold: positions are dense, so a hole means that something is deeply wrong and nobody may be served.
 */
export class Tail {
  readonly #database: Database
  readonly #wakeups: Wakeups
  readonly #log: (line: string) => void
  readonly #watched = new Map<string, Watched>()
  /** Sub-districts to be looked at. */
  readonly #due = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #reading = false

  constructor(database: Database, wakeups: Wakeups, log: (line: string) => void) {
    this.#database = database
    this.#wakeups = wakeups
    this.#log = log
  }

  start(): void {
    this.#wakeups.start((subdistrictId) => this.#look(subdistrictId))
    this.#timer = setInterval(() => this.#look(null), POLL_MS)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /**
   * Begins to watch a sub-district for somebody who has read the log of this epoch; ends when as many `unwatch` as `watch` were called.
   * Who has read what was restored since this process looked last waits until it has looked again: what is in memory is of another life.
   */
  async watch(subdistrictId: string, epoch: string): Promise<void> {
    const known = this.#watched.get(subdistrictId)
    if (known) {
      known.users++
      if (known.epoch === epoch) return
      const { promise, resolve } = Promise.withResolvers<void>()
      known.waiting.add(resolve)
      const timer = setTimeout(resolve, 2 * POLL_MS)
      this.#look(subdistrictId)
      await promise
      clearTimeout(timer)
      known.waiting.delete(resolve)
      return
    }
    const state = await logState(this.#database.reads, subdistrictId)
    const raced = this.#watched.get(subdistrictId)
    if (raced) raced.users++
    else this.#watched.set(subdistrictId, { ...state, life: 0, recent: [], waiting: new Set(), users: 1 })
    // What was committed meanwhile woke nobody here.
    this.#look(subdistrictId)
  }

  unwatch(subdistrictId: string): void {
    const watched = this.#watched.get(subdistrictId)
    if (watched && --watched.users === 0) this.#watched.delete(subdistrictId)
  }

  lifeOf(subdistrictId: string): number {
    return this.#watched.get(subdistrictId)!.life
  }

  epochOf(subdistrictId: string): string {
    return this.#watched.get(subdistrictId)!.epoch
  }

  /** Up to a page of changes after `pos`: from memory when they are recent, from the database otherwise; none when at the head. */
  async after(subdistrictId: string, pos: number): Promise<Change[]> {
    const watched = this.#watched.get(subdistrictId)!
    if (watched.head <= pos) return []
    const oldest = watched.recent[0]?.pos
    if (oldest !== undefined && pos + 1 >= oldest) return watched.recent.slice(pos + 1 - oldest, pos + 1 - oldest + PAGE)
    return assertDense(await readChanges(this.#database.reads, subdistrictId, pos, PAGE), pos)
  }

  /** Calls `wake` once, as soon as there is something after `pos`. Returns how to give up waiting. */
  onAdvance(subdistrictId: string, pos: number, wake: () => void): () => void {
    const watched = this.#watched.get(subdistrictId)!
    if (watched.head > pos) {
      queueMicrotask(wake)
      return () => {}
    }
    watched.waiting.add(wake)
    return () => watched.waiting.delete(wake)
  }

  /** At one sub-district, or at all that are watched. */
  #look(subdistrictId: string | null): void {
    for (const id of subdistrictId === null ? this.#watched.keys() : [subdistrictId]) if (this.#watched.has(id)) this.#due.add(id)
    if (!this.#reading && this.#due.size > 0) void this.#read()
  }

  async #read(): Promise<void> {
    this.#reading = true
    // What becomes due on the way is looked at as well.
    for (const subdistrictId of this.#due) {
      this.#due.delete(subdistrictId)
      try {
        const watched = this.#watched.get(subdistrictId)
        if (watched) await this.#advance(subdistrictId, watched)
      } catch (error) {
        // The database is away: the poll tries again, boards resume from where they are.
        this.#log(`tail: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    this.#reading = false
  }

  async #advance(subdistrictId: string, watched: Watched): Promise<void> {
    const { epoch, head } = await logState(this.#database.reads, subdistrictId)
    if (epoch !== watched.epoch || head < watched.head) {
      Object.assign(watched, { epoch, head, recent: [], life: watched.life + 1 })
      wakeAll(watched)
    }
    if (head === watched.head) return
    const changes = assertDense(await readChanges(this.#database.reads, subdistrictId, watched.head, PAGE), watched.head)
    if (changes.length === 0) return
    if (changes.length === PAGE) this.#due.add(subdistrictId)
    watched.head = changes.at(-1)!.pos
    watched.recent = watched.recent.concat(changes).slice(-RECENT)
    wakeAll(watched)
  }
}

function wakeAll(watched: Watched): void {
  const waiting = [...watched.waiting]
  watched.waiting.clear()
  for (const wake of waiting) wake()
}

function assertDense(changes: Change[], after: number): Change[] {
  changes.forEach((change, index) => {
    if (change.pos !== after + 1 + index) throw new Error(`the change log has a hole: ${after + 1 + index} is missing before ${change.pos}`)
  })
  return changes
}
