import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Found, Message, Progress } from './allocation.messages.ts'
import type { AllocationProblemNote } from './allocation.problem.ts'

/** How long a thread that was asked to stop may go on to the end of its round, milliseconds. */
const STOP_MS = 2_000
/** Beside the matrix of pairs, which the problem's size bounds. */
const resourceLimits = { maxOldGenerationSizeMb: 2_048 }

/** What a run has come to say since it was last asked. */
export interface News extends Progress {
  needs: number | null
  offers: number | null
}

export interface Outcome {
  problem: AllocationProblemNote | null
  /** The best there is, and whether it was all there is to find. */
  found: Found | null
  isFinal: boolean
  wasAskedToStop: boolean
  needIds: string[]
  offerIds: string[]
}

export const nothing = (): Outcome => ({ problem: null, found: null, isFinal: false, wasAskedToStop: false, needIds: [], offerIds: [] })

/**
 * One allocation being worked out in a thread of its own. It ends by itself, asked to, or by force; `ended` tells with what,
 * and fails where the thread did.
 */
export class AllocationRun {
  readonly id: string
  readonly ended: Promise<Outcome>
  readonly #worker: Worker
  readonly #stop = new SharedArrayBuffer(4)
  readonly #onNews: () => void
  readonly #outcome: Outcome = nothing()
  #news: News = { phase: 'READING', progress: 0, served: null, score: null, bound: null, needs: null, offers: null }
  #isNews = true
  #force: NodeJS.Timeout | undefined

  /** `onNews` is called when it enters another phase. */
  constructor(id: string, databaseUrl: string, onNews: () => void) {
    this.id = id
    this.#onNews = onNews
    const file = new URL(`./allocation.worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url)
    this.#worker = new Worker(file, { workerData: { databaseUrl, allocationId: id, stop: this.#stop }, resourceLimits })
    this.#worker.on('message', (message: Message) => this.#take(message))
    this.ended = new Promise((resolve, reject) => {
      this.#worker.once('error', reject)
      this.#worker.once('exit', () => {
        clearTimeout(this.#force)
        resolve(this.#outcome)
      })
    })
  }

  /** How far it is, if that has changed since it was last asked. */
  takeNews(): News | null {
    if (!this.#isNews) return null
    this.#isNews = false
    return this.#news
  }

  /** Ends it with the best it has: between two rounds, or by force when the round takes too long. */
  askToStop(): void {
    if (this.#outcome.wasAskedToStop) return
    this.#outcome.wasAskedToStop = true
    Atomics.store(new Int32Array(this.#stop), 0, 1)
    this.#force = setTimeout(() => this.terminate(), STOP_MS)
  }

  terminate(): void {
    void this.#worker.terminate()
  }

  #take(message: Message): void {
    switch (message.kind) {
      case 'read':
        Object.assign(this.#outcome, { needIds: message.needIds, offerIds: message.offerIds })
        this.#tell({ ...this.#news, phase: 'SCORING', needs: message.needIds.length, offers: message.offerIds.length })
        break
      case 'progress':
        this.#tell({ ...this.#news, ...message.progress })
        break
      case 'found': {
        const { found, isFinal } = message
        Object.assign(this.#outcome, { found, isFinal })
        const { served, score, bound } = found
        this.#tell({ ...this.#news, served, score, bound, ...(isFinal && { phase: 'WRITING', progress: 1 }) })
        break
      }
      case 'refused':
        this.#outcome.problem = message.problem
    }
  }

  #tell(news: News): void {
    const isOtherPhase = news.phase !== this.#news.phase
    this.#news = news
    this.#isNews = true
    if (isOtherPhase) this.#onNews()
  }
}
