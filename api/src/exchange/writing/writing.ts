import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

export interface WritingTask {
  title: string
  columns: { header: string; width: number }[]
}

export type WrittenRow = (string | number | null)[]

const program = new URL(`./writing.worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url)

/** Writes a workbook in a thread of its own. Who started it ends it. */
export class Writing implements AsyncDisposable {
  readonly #worker: Worker
  readonly #written = Promise.withResolvers<Uint8Array>()

  constructor(title: string, columns: WritingTask['columns']) {
    // An answer that comes when nobody waits any more is nobody's error.
    this.#written.promise.catch(() => {})
    const workerData: WritingTask = { title, columns }
    this.#worker = new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    this.#worker.on('message', (bytes: Uint8Array) => this.#written.resolve(bytes))
    this.#worker.on('error', (error) => this.#written.reject(error))
    this.#worker.on('exit', () => this.#written.reject(new Error('the writing of a workbook ended early')))
  }

  add(rows: WrittenRow[]): void {
    this.#worker.postMessage(rows, [])
  }

  finish(): Promise<Uint8Array> {
    this.#worker.postMessage(null, [])
    return this.#written.promise
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate()
  }
}
