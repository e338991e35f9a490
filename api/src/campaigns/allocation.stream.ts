import { Loaders } from '../database/loaders.ts'
import { type Request, signedIn } from '../acting/request.ts'
import type { Allocation } from './allocation.entity.ts'
import { watchOf } from './allocation.watch.ts'
import { AllocationState } from './allocation.words.ts'

/** How soon those who may no longer see it get no more of it, milliseconds. */
const RECHECK_MS = 5_000

/** An allocation’s row each time it has changed, the first time at once, until it is no longer running; whoever is slow gets the newest. */
export class AllocationStream implements AsyncIterableIterator<Allocation> {
  readonly #request: Request
  readonly #maySee: () => Promise<boolean>
  readonly #unfollow: () => void
  #checkedAt = Date.now()
  #news: Allocation | null = null
  #told: string | null = null
  #ended = false
  #wake: () => void = () => {}

  constructor(request: Request, id: string, maySee: () => Promise<boolean>) {
    this.#request = request
    this.#maySee = maySee
    this.#unfollow = watchOf(request.services.database).follow(id, (row) => this.#take(row))
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Allocation>> {
    while (!this.#ended && !this.#news) await new Promise<void>((resolve) => (this.#wake = resolve))
    if (this.#ended || !(await this.#isWelcome())) return this.return()
    const value = this.#news!
    this.#news = null
    this.#told = tellingOf(value)
    // What has ended is told once more, and nothing after it.
    if (value.state !== AllocationState.RUNNING) this.#end()
    this.#request.loaders = new Loaders(this.#request.services.database, signedIn(this.#request).subdistrictId)
    return { done: false, value }
  }

  return(): Promise<IteratorResult<Allocation>> {
    this.#end()
    return Promise.resolve({ done: true, value: undefined })
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#unfollow()
    this.#wake()
  }

  #take(row: Allocation): void {
    if (tellingOf(row) === this.#told) return
    this.#news = row
    this.#wake()
  }

  async #isWelcome(): Promise<boolean> {
    if (Date.now() - this.#checkedAt < RECHECK_MS) return true
    this.#checkedAt = Date.now()
    // While the database is away nothing is known, and nobody is sent off.
    return this.#maySee().catch(() => true)
  }
}

/** What of a row is news. */
const tellingOf = (row: Allocation): string => `${row.version} ${row.state}`
