import type { Progress } from '../acting/progress.ts'
import type { Services } from '../acting/request.ts'
import type { Database } from '../database/open.ts'
import { Job, type Run } from '../jobs/job.ts'
import { AllocationPhase, AllocationState } from './allocation.words.ts'
import { AllocationRun, type News, type Outcome, nothing } from './allocation.run.ts'
import { settleAllocation } from './allocation.settle.ts'

/** How often it is said how far it is, and looked whether it should go on, milliseconds. */
const LOOK_MS = 250

interface Asked {
  allocationId: string
}

/**
 * Works out allocations, one at a time in each process, in a thread of its own, so that nobody else is kept waiting. Whether to stop is
 * written in the row, by whichever process was asked.
 */
export const allocationJob = new Job<Asked, Services>({
  name: 'allocation',
  atOnce: 1,
  attempts: 3,
  async work(run, services) {
    const { database } = services
    const { allocationId } = run.data
    const begun = await beginAnew(database, allocationId)
    if (!begun) return
    const outcome = begun.isToStop ? { ...nothing(), wasAskedToStop: true } : await compute(run, services)
    run.signal.throwIfAborted()
    await settle(run, services, outcome)
  },
  /** Whoever worked on it died of it each time, or failed. */
  giveUp: (run, services) => settle(run, services, nothing()),
})

async function settle(run: Run<Asked>, { database, wakeups, progress }: Services, outcome: Outcome): Promise<void> {
  const subdistrictId = await settleAllocation(database, run, outcome)
  if (subdistrictId !== null) wakeups.announce(subdistrictId)
  progress.tell(run.data.allocationId)
}

/** Null where it was stopped or discarded before its turn. */
async function beginAnew({ reads }: Database, id: string): Promise<{ isToStop: boolean } | null> {
  const { rows } = await reads.query<{ isToStop: boolean }>(
    `update allocation set phase = '${AllocationPhase.READING}', progress = 0, served = null, score = null, bound = null, version = version + 1
     where id = $1 and state = '${AllocationState.RUNNING}' returning stop_requested as "isToStop"`,
    [id],
  )
  return rows[0] ?? null
}

async function compute({ data: { allocationId: id }, signal }: Run<Asked>, { database, progress, warn }: Services): Promise<Outcome> {
  const thread = new AllocationRun(id, database.directUrl, () => look())
  let looking: Promise<void> | null = null
  const look = (): void => {
    looking ??= heed(database, progress, thread)
      // The database is away: the next look finds it back.
      .catch((error: unknown) => warn(`allocation ${id}: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => (looking = null))
  }
  const timer = setInterval(look, LOOK_MS)
  const end = (): void => thread.terminate()
  signal.addEventListener('abort', end)
  try {
    return await thread.ended
  } finally {
    clearInterval(timer)
    signal.removeEventListener('abort', end)
    await looking
  }
}

async function heed(database: Database, progress: Progress, thread: AllocationRun): Promise<void> {
  const news = thread.takeNews()
  const isToStop = news ? await tell(database, thread.id, news) : await isAskedToStop(database, thread.id)
  if (news) progress.tell(thread.id)
  if (isToStop === undefined) thread.terminate()
  else if (isToStop) thread.askToStop()
}

/** Says how far it is; answers whether it was asked to stop, and nothing where it was discarded. */
async function tell({ reads }: Database, id: string, news: News): Promise<boolean | undefined> {
  const { phase, progress, needs, offers, served, score, bound } = news
  const { rows } = await reads.query<{ isToStop: boolean }>(
    `update allocation set phase = $2, progress = $3, needs = $4, offers = $5, served = $6, score = $7, bound = $8, version = version + 1
     where id = $1 and state = 'RUNNING' returning stop_requested as "isToStop"`,
    [id, phase, progress, needs, offers, served, score, bound],
  )
  return rows[0]?.isToStop
}

async function isAskedToStop({ reads }: Database, id: string): Promise<boolean | undefined> {
  const { rows } = await reads.query<{ isToStop: boolean }>(
    `select stop_requested as "isToStop" from allocation where id = $1 and state = 'RUNNING'`,
    [id],
  )
  return rows[0]?.isToStop
}
