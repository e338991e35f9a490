import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from '../database/open.ts'

/** Work in a process's hands. Whoever does it may be killed at any moment: then it is begun anew, here or elsewhere. */
export interface Run<Data> {
  readonly data: Data
  /** What holds it: whoever writes in several steps asks with each whether it still does. */
  readonly ticket: string
  /** Aborted when the process stops, or when the work has passed to somebody else. */
  readonly signal: AbortSignal
  /** Ends it for good in the transaction that writes what came of it; fails, and the transaction with it, where somebody else has it. */
  settle(em: EntityManager): Promise<void>
}

interface Terms<Data, Kit> {
  /** As it stands in the database: it never changes. */
  name: string
  /** So many at a time in one process. */
  atOnce: number
  /** Where whoever does it dies or fails, it is begun so often, ever later; then it is given up. */
  attempts: number
  /** May be done twice in part, and is seen once: what it writes for good, it writes with `settle`. */
  work(run: Run<Data>, kit: Kit): Promise<void>
  /** Says in the rows concerned that nothing came of it. */
  giveUp(run: Run<Data>, kit: Kit): Promise<void>
  /** Comes back by itself, so many seconds after it was done. */
  everySeconds?: number
}

/** A kind of work that outlives the process that was asked for it. Exported by a file of the role `job`, it is found by its file's name. */
export class Job<Data, Kit> {
  readonly terms: Terms<Data, Kit>

  constructor(terms: Terms<Data, Kit>) {
    this.terms = terms
  }
}

const HOUR_SECONDS = 3_600

/** What one process of all sees to each hour, and at once where that is overdue as one starts; it is never given up. */
export function hourly<Kit extends { database: Database }>(name: string, see: (kit: Kit) => Promise<void>): Job<null, Kit> {
  return new Job<null, Kit>({
    name,
    atOnce: 1,
    attempts: Number.POSITIVE_INFINITY,
    everySeconds: HOUR_SECONDS,
    work: (_, kit) => see(kit),
    giveUp: () => Promise.resolve(),
  })
}
