import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalFacts } from '../../kernel/refusal.ts'
import type { RefusalCode } from '../../kernel/refusal.words.ts'
import type { CheckedRow } from '../sheets/check.ts'
import type { Corrections } from '../sheets/header.ts'
import type { References, SheetName } from '../sheets/sheet.ts'
import { readingLimits } from './limits.ts'
import type { ReadTable } from './read.ts'

export interface ReadingTask {
  bytes: Uint8Array
  fileName: string
  sheet: SheetName
  references: References
  /** What was said by hand of such tables before. */
  corrections: Corrections
}

/** What a file holds, before its rows are handed over. */
export interface Opened {
  total: number
  tables: ReadTable[]
}

export type FromReader = { opened: Opened } | { portion: CheckedRow[] } | { refused: { code: RefusalCode; facts: RefusalFacts } }

const program = new URL(`./reading.worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url)

/**
 * Reads a file in a thread of its own, with so much time and memory and no more: whatever is in the file, the process that serves
 * everybody goes on. Who started it ends it.
 */
export class Reading implements AsyncDisposable {
  readonly #worker: Worker
  readonly #deadline: NodeJS.Timeout
  #answer = Promise.withResolvers<FromReader>()

  constructor(task: ReadingTask) {
    // An answer that comes when nobody waits any more is nobody's error.
    this.#answer.promise.catch(() => {})
    this.#worker = new Worker(program, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: readingLimits.megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    })
    this.#worker.on('message', (message: FromReader) => this.#answer.resolve(message))
    this.#worker.on('error', (error) => this.#answer.reject(isOutOfMemory(error) ? new Refusal('IMPORT_BOMB') : error))
    this.#worker.on('exit', () => this.#answer.reject(new Refusal('IMPORT_TIMEOUT')))
    this.#deadline = setTimeout(() => void this.#worker.terminate(), readingLimits.milliseconds)
  }

  /** What there is, once all of it is read and checked; a refusal for a file that can't be imported. */
  async opened(): Promise<Opened> {
    const answer = await this.#next()
    if (!('opened' in answer)) throw new Error('rows came before they were asked for')
    // From here on it waits for whoever stores its rows.
    clearTimeout(this.#deadline)
    return answer.opened
  }

  /** The rows, a portion at a time. */
  async *portions(): AsyncGenerator<CheckedRow[], void> {
    for (;;) {
      this.#worker.postMessage('next', [])
      const answer = await this.#next()
      if (!('portion' in answer) || answer.portion.length === 0) return
      yield answer.portion
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#deadline)
    await this.#worker.terminate()
  }

  async #next(): Promise<FromReader> {
    const answer = await this.#answer.promise
    this.#answer = Promise.withResolvers()
    this.#answer.promise.catch(() => {})
    if ('refused' in answer) throw new Refusal(answer.refused.code, answer.refused.facts)
    return answer
  }
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
