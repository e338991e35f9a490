import { Loaders } from '../database/loaders.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Node } from '../kernel/row.ts'
import { type Noun, nouns } from './noun.ts'
import { type Request, signedIn } from './request.ts'

/** How soon those who may no longer see it get no more of it, milliseconds. */
const RECHECK_MS = 5_000

/** A row each time it has gone on, the first time at once, until it is over; whoever is slow gets the newest. */
export class ProgressStream<Row extends Node> implements AsyncIterableIterator<Row> {
  readonly #request: Request
  readonly #noun: Noun<Row>
  readonly #unfollow: () => void
  #checkedAt = Date.now()
  #news: Row | null = null
  #told: string | null = null
  #ended = false
  #wake: () => void = () => {}

  constructor(request: Request, noun: Noun<Row>, id: string) {
    this.#request = request
    this.#noun = noun
    this.#unfollow = request.services.progress.follow(noun.entity, id, (row) => this.#take(row as Row))
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Row>> {
    while (!this.#ended && !this.#news) await new Promise<void>((resolve) => (this.#wake = resolve))
    if (this.#ended) return this.return()
    const row = this.#news!
    this.#news = null
    const { worked } = this.#noun.is
    this.#told = worked!.telling(row)
    this.#request.loaders = new Loaders(this.#request.services.database, signedIn(this.#request).subdistrictId)
    if (!(await this.#isWelcome(row))) return this.return()
    // What is over is told once more, and nothing after it.
    if (worked!.isOver(row)) this.#end()
    return { done: false, value: row }
  }

  return(): Promise<IteratorResult<Row>> {
    this.#end()
    return Promise.resolve({ done: true, value: undefined })
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#unfollow()
    this.#wake()
  }

  #take(row: Row): void {
    if (this.#noun.is.worked!.telling(row) === this.#told) return
    this.#news = row
    this.#wake()
  }

  async #isWelcome(row: Row): Promise<boolean> {
    if (Date.now() - this.#checkedAt < RECHECK_MS) return true
    this.#checkedAt = Date.now()
    try {
      const viewer = await this.#request.revalidate()
      if (!viewer) return false
      this.#request.viewer = viewer
      return await this.#noun.is.see(this.#request, row)
    } catch {
      // While the database is away nothing is known, and nobody is sent off.
      return true
    }
  }
}

/** Follows what is worked on for long; `NOT_FOUND` at `field` for anything else, and for what the viewer may not see. */
export async function followProgress(
  request: Request,
  id: string,
  field: string,
  kinds: readonly Noun[] = nouns(),
): Promise<AsyncIterable<Node>> {
  signedIn(request)
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
  for (const noun of kinds.filter(({ is }) => is.worked)) {
    const row = await request.loaders.find(noun.entity, id)
    if (row && (await noun.is.see(request, row))) return new ProgressStream(request, noun, id)
  }
  throw new Refusal('NOT_FOUND', {}, field)
}
