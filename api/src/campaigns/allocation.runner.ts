import { setTimeout as sleep } from 'node:timers/promises'
import type { Wakeups } from '../changes/wakeups.ts'
import type { Database } from '../database/open.ts'
import type { Allocations } from '../acting/request.ts'
import { AllocationRun, type News, type Outcome } from './allocation.run.ts'
import { settleAllocation } from './allocation.settle.ts'

/** How often it is said that the work goes on, and looked whether it still should, milliseconds. */
const LOOK_MS = 250
/** How often an end is tried to be written down while the database is away, and how long apart, milliseconds. */
const ATTEMPTS = 10
const APART_MS = 1_000

const nothing = (): Outcome => ({ problem: null, found: null, isFinal: false, wasAskedToStop: false, needIds: [], offerIds: [] })

/**
 * Works out allocations, one at a time in each process, in a thread of its own, so that nobody else is kept waiting.
 *
 * What must always hold: as long as an allocation is in the care of a living process its row gets a heartbeat; whoever reads a row
 * that has been silent for long knows that the process is gone. Whether to stop is written in the row, by whichever process was
 * asked. A row is settled once, by the process that computed it, and only while it is still RUNNING.
 */
export class AllocationRunner implements Allocations {
  readonly #database: Database
  readonly #wakeups: Wakeups
  readonly #log: (line: string) => void
  /** Those that wait, in order. */
  #queue: string[] = []
  #run: AllocationRun | null = null
  #working: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | null = null
  #isGoingDown = false

  constructor(database: Database, wakeups: Wakeups, log: (line: string) => void) {
    this.#database = database
    this.#wakeups = wakeups
    this.#log = log
  }

  begin(allocationId: string): void {
    this.#queue.push(allocationId)
    this.#timer ??= setInterval(() => this.#look(), LOOK_MS)
    this.#working ??= this.#work()
  }

  async stop(): Promise<void> {
    this.#isGoingDown = true
    this.#run?.terminate()
    await this.#working
    clearInterval(this.#timer)
    await this.#looking
  }

  async #work(): Promise<void> {
    for (let id = this.#queue.shift(); id !== undefined; id = this.#queue.shift()) {
      await this.#settle(id, this.#isGoingDown ? nothing() : await this.#compute(id))
    }
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#working = null
  }

  async #compute(id: string): Promise<Outcome> {
    try {
      this.#run = new AllocationRun(id, this.#database.directUrl, this.#log, () => this.#look())
      this.#look()
      return await this.#run.ended
    } catch (error) {
      // No thread could be begun: of this one nothing came, and the next may have better luck.
      this.#log(`allocation ${id}: ${error instanceof Error ? error.message : String(error)}`)
      return nothing()
    } finally {
      this.#run = null
    }
  }

  async #settle(id: string, outcome: Outcome): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        const subdistrictId = await settleAllocation(this.#database, id, outcome, this.#isGoingDown)
        if (subdistrictId !== null) this.#wakeups.announce(subdistrictId)
        return
      } catch (error) {
        this.#log(`allocation ${id} not settled: ${error instanceof Error ? error.message : String(error)}`)
        if (!this.#isGoingDown) await sleep(APART_MS)
      }
    }
  }

  #look(): void {
    this.#looking ??= this.#heed()
      // The database is away: the next look finds it back, or the rows fall silent.
      .catch((error: unknown) => this.#log(`allocations: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => (this.#looking = null))
  }

  async #heed(): Promise<void> {
    const run = this.#run
    // Those that come while the database is being asked are the next look's.
    const waiting = [...this.#queue]
    const inCare = [...(run ? [run.id] : []), ...waiting]
    if (inCare.length === 0) return
    const news = run?.takeNews()
    if (news) await this.#tell(run!.id, news)
    const { rows } = await this.#database.reads.query<{ id: string; stop: boolean }>(
      `update allocation set heartbeat_at = now() where id = any($1::uuid[]) and state = 'RUNNING' returning id, stop_requested as stop`,
      [inCare],
    )
    const wanted = new Map(rows.map(({ id, stop }) => [id, stop]))
    if (run && wanted.get(run.id) === undefined) run.terminate()
    else if (run && wanted.get(run.id)) run.askToStop()
    for (const id of waiting.filter((each) => wanted.get(each) !== false)) await this.#dropWaiting(id)
  }

  async #tell(id: string, { phase, progress, needs, offers, served, score, bound }: News): Promise<void> {
    await this.#database.reads.query(
      `update allocation set phase = $2, progress = $3, needs = $4, offers = $5, served = $6, score = $7, bound = $8, version = version + 1
       where id = $1 and state = 'RUNNING'`,
      [id, phase, progress, needs, offers, served, score, bound],
    )
  }

  /** One that waited was stopped or discarded before its turn came. */
  async #dropWaiting(id: string): Promise<void> {
    const before = this.#queue.length
    this.#queue = this.#queue.filter((each) => each !== id)
    if (this.#queue.length < before) await this.#settle(id, { ...nothing(), wasAskedToStop: true })
  }
}
