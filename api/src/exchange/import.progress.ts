import type { Request } from '../acting/request.ts'
import { type Import, ImportState } from './import.entity.ts'
import { canSeeImport } from './import.policy.ts'
import { loadImport } from './import.store.ts'

const LOOK_MS = 250
const over: readonly ImportState[] = [ImportState.DONE, ImportState.FAILED, ImportState.DISCARDED]

/**
 * An import as it goes on, in whichever process that is: the row is looked at again and again, and told each time it has changed.
 * Ends when it is over, when the viewer may no longer see it, or when nobody listens any more.
 */
export class ImportProgress implements AsyncIterableIterator<Import> {
  readonly #request: Request
  #last: Import | null = null
  readonly #first: Import
  #ended = false
  #wake: () => void = () => {}

  constructor(request: Request, first: Import) {
    this.#request = request
    this.#first = first
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<Import>> {
    while (!this.#ended) {
      const now = this.#last ? await this.#look(this.#last) : this.#first
      if (now && !this.#ended) {
        this.#last = now
        this.#ended = over.includes(now.state)
        return { done: false, value: now }
      }
    }
    return { done: true, value: undefined }
  }

  return(): Promise<IteratorResult<Import>> {
    this.#ended = true
    this.#wake()
    return Promise.resolve({ done: true, value: undefined })
  }

  /** The row, once it has changed; null when it hasn't, or is gone. */
  async #look(last: Import): Promise<Import | null> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    if (this.#ended) return null
    const row = await loadImport(this.#request.services.database, last.subdistrictId, last.id)
    if (row && row.state === last.state && row.progress === last.progress) return null
    const viewer = await this.#request.revalidate()
    if (row && viewer && canSeeImport(viewer, row).allowed) return row
    this.#ended = true
    return null
  }
}
