import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from '../database/open.ts'
import { transaction } from '../database/transaction.ts'
import type { Hints } from '../fleet/hints.ts'
import { HeldRun } from './held-run.ts'
import type { Job, Run } from './job.ts'
import { enlist, enqueueHeld, postpone, release, renew, take, type Taken, waitAfter } from './job.rows.ts'

/** How long a job that nobody told of may lie there, milliseconds. */
const LOOK_MS = 2_000
/** How often it is said that the work goes on, milliseconds: a third of the time after which others take it. */
const RENEW_MS = 5_000

type AnyJob = Job<unknown, unknown>

/** A job that this process begins with at once, as soon as what enqueues it is committed. */
export interface Held<Data> {
  /** In the transaction that wants it; fails where one of this key waits or is at work. */
  enqueue(em: EntityManager): Promise<void>
  /** To be called after the commit: keeps it alive until `leave`, for whoever settles it on its own. */
  hold(): { run: Run<Data>; leave(): void }
  /** The same as the job's own work; where it fails, the job's own is tried later. */
  begin(work: (run: Run<Data>) => Promise<void>): Promise<void>
}

/** What the rest of a process knows of jobs. */
export interface Jobs {
  /** Jobs of these names were enqueued, and that is committed. */
  announce(names: Iterable<string>): void
  hold<Data>(job: Job<Data, never>, key: string, data: Data): Held<Data>
}

/**
 * Does a process's share of what there is to do.
 *
 * What must always hold: a job's row is there until what came of it is committed; whoever works on it has written a ticket of its own into
 * the row, and says every few seconds that it goes on. A process that fell silent has lost it: another one's ticket is in the row, and
 * nothing that is settled by the old one is committed. So work may be done twice, and what came of it is there once.
 */
export class JobWorker implements Jobs {
  readonly #database: Database
  readonly #hints: Hints
  readonly #warn: (line: string) => void
  #jobs: ReadonlyMap<string, AnyJob> = new Map()
  #kit: unknown
  readonly #held = new Map<string, { name: string; run: HeldRun<unknown>; ended: Promise<void> }>()
  #looking: Promise<void> | null = null
  #isNews = false
  #renewing: Promise<void> | null = null
  #timers: NodeJS.Timeout[] = []
  #isStopping = false
  #isAway = false

  /** To be made before the hints start. */
  constructor(database: Database, hints: Hints, warn: (line: string) => void) {
    this.#database = database
    this.#hints = hints
    this.#warn = warn
    hints.on('jobs', { hear: () => this.#look(), back: () => this.#look() })
  }

  /** `kit` is what jobs are done with. */
  async start(jobs: readonly AnyJob[], kit: unknown): Promise<void> {
    this.#kit = kit
    const own = jobs.filter(({ terms }) => terms.everySeconds !== undefined)
    await enlist(
      this.#database,
      own.map(({ terms }) => terms.name),
    )
    this.#jobs = new Map(jobs.map((job) => [job.terms.name, job]))
    this.#timers = [setInterval(() => this.#look(), LOOK_MS), setInterval(() => this.#renew(), RENEW_MS)]
    this.#look()
  }

  announce(names: Iterable<string>): void {
    const room = this.#room()
    // Another process may have room for it.
    if ([...names].some((name) => !room.has(name))) void this.#hints.say('jobs', '')
    this.#look()
  }

  hold<Data>(job: Job<Data, never>, key: string, data: Data): Held<Data> {
    const ticket = randomUUID()
    const run = new HeldRun({ data, ticket, attempt: 1 }, job.terms)
    return {
      enqueue: (em) => enqueueHeld(em, job, key, data, ticket),
      hold: () => {
        const { promise, resolve } = Promise.withResolvers<void>()
        this.#keep(job, run, promise)
        return { run, leave: resolve }
      },
      begin: (work) =>
        this.#keep(
          job,
          run,
          this.#do(job, run, () => work(run)),
        ),
    }
  }

  /** Leaves what is under way to other processes, or to the next start. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const timer of this.#timers) clearInterval(timer)
    await this.#looking
    for (const { run } of this.#held.values()) run.abort()
    await Promise.all([...this.#held.values()].map(({ ended }) => ended))
    await this.#renewing
  }

  /** Kinds of which more can be done here, and how many. */
  #room(): Map<string, number> {
    const room = new Map([...this.#jobs.values()].map(({ terms }) => [terms.name, terms.atOnce]))
    for (const { name } of this.#held.values()) if (room.has(name)) room.set(name, room.get(name)! - 1)
    return new Map([...room].filter(([, places]) => places > 0))
  }

  #look(): void {
    if (this.#isStopping) return
    this.#isNews = true
    this.#looking ??= this.#takeAll()
      .catch((error: unknown) => this.#away(error))
      .finally(() => (this.#looking = null))
  }

  async #takeAll(): Promise<void> {
    while (this.#isNews && !this.#isStopping) {
      this.#isNews = false
      const room = this.#room()
      if (room.size === 0) return
      const taken = await take(this.#database, room, [...this.#held.keys()])
      this.#isAway = false
      for (const each of taken) this.#begin(each)
    }
  }

  #begin(taken: Taken): void {
    const job = this.#jobs.get(taken.name)!
    const run = new HeldRun(taken, job.terms)
    // Whoever had it for the last time died of it.
    const isOver = taken.attempt > job.terms.attempts
    void this.#keep(job, run, isOver ? this.#giveUp(job, run) : this.#do(job, run, () => job.terms.work(run, this.#kit)))
  }

  #keep({ terms: { name } }: AnyJob, run: HeldRun<unknown>, work: Promise<void>): Promise<void> {
    const ended = work.finally(() => {
      this.#held.delete(run.ticket)
      this.#look()
    })
    this.#held.set(run.ticket, { name, run, ended })
    return ended
  }

  /** Never rejects. */
  async #do(job: AnyJob, run: HeldRun<unknown>, work: () => Promise<void>): Promise<void> {
    try {
      await work()
      await this.#end(run)
    } catch (error) {
      if (!run.signal.aborted) this.#warn(`job ${job.terms.name}: ${error instanceof Error ? error.message : String(error)}`)
      if (this.#isStopping || run.signal.aborted || run.attempt < job.terms.attempts) await this.#handOn(run)
      else await this.#giveUp(job, run)
    }
  }

  async #giveUp({ terms }: AnyJob, run: HeldRun<unknown>): Promise<void> {
    try {
      await terms.giveUp(run, this.#kit)
      await this.#end(run)
    } catch (error) {
      this.#away(error)
      await this.#handOn(run)
    }
  }

  async #end(run: HeldRun<unknown>): Promise<void> {
    if (!run.isSettled) await transaction(this.#database, (em) => run.settle(em))
  }

  /** Where even this fails, others take it once it has been silent for long enough. */
  async #handOn({ ticket, attempt }: HeldRun<unknown>): Promise<void> {
    try {
      if (this.#isStopping) {
        await release(this.#database, ticket)
        await this.#hints.say('jobs', '')
      } else {
        await postpone(this.#database, ticket, waitAfter(attempt))
        setTimeout(() => this.#look(), 1_000 * waitAfter(attempt)).unref()
      }
    } catch (error) {
      this.#away(error)
    }
  }

  #renew(): void {
    const tickets = [...this.#held].filter(([, { run }]) => !run.isSettled).map(([ticket]) => ticket)
    if (tickets.length === 0) return
    this.#renewing ??= renew(this.#database, tickets)
      .then((left) => {
        for (const ticket of tickets) {
          const held = this.#held.get(ticket)
          if (held && !held.run.isSettled && !left.has(ticket)) held.run.abort()
        }
      })
      .catch((error: unknown) => this.#away(error))
      .finally(() => (this.#renewing = null))
  }

  /** The database is away: the next look finds it back. */
  #away(error: unknown): void {
    if (!this.#isAway) this.#warn(`jobs: ${error instanceof Error ? error.message : String(error)}`)
    this.#isAway = true
  }
}
