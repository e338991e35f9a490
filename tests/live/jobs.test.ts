import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { type Database, enqueueing, type Hints, hourly, Job, JobWorker, openDatabase, transaction } from '../support/api.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let open: Database
let sql: pg.Client
let workers: JobWorker[] = []
/** What was done, in order, by whom. */
let done: string[] = []
/** What work that is to last waits for. */
let held = Promise.withResolvers<void>()
beforeAll(async () => {
  database = await createTestDatabase()
  open = await openDatabase({ url: database.url, allowUnsafe: true, connections: 6 })
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  await sql.query('create table effect (key text, by text)')
})
beforeEach(async () => {
  done = []
  held = Promise.withResolvers()
  await sql.query('truncate job, effect')
})
afterEach(async () => {
  held.resolve()
  await Promise.all(workers.map((worker) => worker.stop()))
  workers = []
})
afterAll(async () => {
  await open.close()
  await sql.end()
  await database.drop()
})

/** A line that loses every word: what holds, holds without hints. */
const silence: Hints = { on: () => {}, start: () => Promise.resolve(), say: () => Promise.resolve(), stop: () => Promise.resolve() }

async function worker(jobs: Job<any, any>[], kit: unknown = { database: open }): Promise<JobWorker> {
  const started = new JobWorker(open, silence, (line) => done.push(line))
  workers.push(started)
  await started.start(jobs, kit)
  return started
}

const enqueue = (job: Job<any, any>, key: string, data: unknown = null): Promise<void> =>
  transaction(open, async (em) => {
    const { sql: text, parameters = [] } = enqueueing(job, key, data)
    await em.execute(text, [...parameters])
  })

const left = async (): Promise<{ key: string; attempt: number; isHeld: boolean }[]> =>
  (await sql.query(`select key, attempt, held_by is not null as "isHeld" from job order by key`)).rows

/** Its holder falls silent, as by a kill. */
const silenced = (key: string) => sql.query(`update job set due_at = now() - interval '1 second' where key = $1`, [key])

const plain = (work: Job<any, any>['terms']['work'], rest: object = {}): Job<any, any> =>
  new Job<any, any>({
    name: 'plain',
    atOnce: 5,
    attempts: 2,
    work,
    giveUp: ({ data }) => Promise.resolve(void done.push(`gave up ${data}`)),
    ...rest,
  })

describe('a job', () => {
  it('is there with the transaction that wants it, and not where that is taken back', async () => {
    const job = plain((run) => Promise.resolve(void done.push(run.data)))
    const taken = transaction(open, async (em) => {
      const { sql: text, parameters = [] } = enqueueing(job, 'a', 'a')
      await em.execute(text, [...parameters])
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    expect(await left()).toEqual([])
    await enqueue(job, 'b', 'b')
    await enqueue(job, 'b', 'once more')
    await worker([job])
    await expect.poll(left).toEqual([])
    expect(done).toEqual(['b'])
  })

  it('is begun anew where it fails, and given up after so many attempts', async () => {
    const job = plain(({ data }) => {
      done.push(`tried ${data}`)
      return Promise.reject(new Error('not today'))
    })
    await enqueue(job, 'a', 'a')
    await worker([job])
    await expect.poll(() => done, { timeout: 30_000 }).toContain('gave up a')
    await expect.poll(left).toEqual([])
    expect(done).toEqual(['tried a', 'job plain: not today', 'tried a', 'job plain: not today', 'gave up a'])
  })

  it('never has more of its kind at work in a process than it says', async () => {
    let [now, most] = [0, 0]
    const job = plain(
      async () => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setImmediate(resolve))
        now -= 1
      },
      { atOnce: 2 },
    )
    for (let key = 0; key < 8; key++) await enqueue(job, String(key))
    await worker([job])
    await expect.poll(left).toEqual([])
    expect(most).toBe(2)
  })
})

describe('of two processes', () => {
  it('each job is done by one', async () => {
    const job = plain(async (run, by: string) => {
      await transaction(open, async (em) => {
        await em.execute('insert into effect values (?, ?)', [run.data, by])
        await run.settle(em)
      })
    })
    for (let key = 0; key < 40; key++) await enqueue(job, String(key), String(key))
    await Promise.all([worker([job], 'one'), worker([job], 'two')])
    await expect.poll(left).toEqual([])
    const { rows } = await sql.query('select count(*)::int as all, count(distinct key)::int as keys from effect')
    expect(rows).toEqual([{ all: 40, keys: 40 }])
  })

  it('the one that fell silent settles nothing any more: its transaction is taken back', async () => {
    const lateEnd = Promise.withResolvers<unknown>()
    const job = plain(async (run, by: string) => {
      done.push(by)
      if (by === 'one') await held.promise
      const settled = transaction(open, async (em) => {
        await em.execute('insert into effect values (?, ?)', [run.data, by])
        await run.settle(em)
      })
      if (by === 'one') settled.then(lateEnd.resolve, lateEnd.resolve)
      await settled
    })
    await enqueue(job, 'a', 'a')
    await worker([job], 'one')
    await expect.poll(() => done).toEqual(['one'])
    await silenced('a')
    await worker([job], 'two')
    await expect.poll(left).toEqual([])
    held.resolve()
    expect(String(await lateEnd.promise)).toContain('another process has this job')
    expect((await sql.query('select * from effect')).rows).toEqual([{ key: 'a', by: 'two' }])
  })

  it('the one that is told to stop leaves its work to the other, and no attempt is lost', async () => {
    const job = plain(
      (run, by: string) =>
        new Promise<void>((resolve, reject) => {
          done.push(by)
          if (by === 'two') resolve()
          else run.signal.addEventListener('abort', () => reject(run.signal.reason))
        }),
    )
    await enqueue(job, 'a', 'a')
    const one = await worker([job], 'one')
    await expect.poll(() => done).toEqual(['one'])
    await one.stop()
    expect(await left()).toEqual([{ key: 'a', attempt: 0, isHeld: false }])
    await worker([job], 'two')
    await expect.poll(left).toEqual([])
    expect(done).toEqual(['one', 'two'])
  })

  it('the one that works on says so: nobody takes it from there', async () => {
    const job = plain(async (_, by: string) => {
      done.push(by)
      await held.promise
    })
    await enqueue(job, 'a')
    await worker([job], 'one')
    await expect.poll(() => done).toEqual(['one'])
    await worker([job], 'two')
    const dueAt = async (): Promise<Date> => (await sql.query('select due_at from job')).rows[0].due_at
    const first = await dueAt()
    await expect.poll(async () => (await dueAt()).getTime()).toBeGreaterThan(first.getTime())
    held.resolve()
    await expect.poll(left).toEqual([])
    expect(done).toEqual(['one'])
  })

  it('what one begins with at once is done by the other where it dies', async () => {
    const job = plain(({ data }) => Promise.resolve(void done.push(`anew ${data}`)))
    const one = await worker([job])
    const held = one.hold(job, 'a', 'a')
    await transaction(open, (em) => held.enqueue(em))
    expect(await left()).toEqual([{ key: 'a', attempt: 1, isHeld: true }])
    await silenced('a')
    await expect.poll(left).toEqual([])
    expect(done).toEqual(['anew a'])
  })
})

it('while the database is away work goes on, and is settled once it is back; what waits is taken then', async () => {
  const job = plain(async (run, by: string) => {
    done.push(`${run.data} ${by}`)
    if (run.data === 'a') await held.promise
  })
  await enqueue(job, 'a', 'a')
  await worker([job], 'one')
  await expect.poll(() => done).toEqual(['a one'])
  await enqueue(job, 'b', 'b')
  const name = new URL(database.url).pathname.slice(1)
  const admin = new pg.Client({ connectionString: inject('postgresUrl') })
  await admin.connect()
  await admin.query(`alter database ${name} with allow_connections false`)
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name = $2', [
    name,
    'shuangshe',
  ])
  await expect.poll(() => done.some((line) => line.startsWith('jobs: '))).toBe(true)
  await admin.query(`alter database ${name} with allow_connections true`)
  await admin.end()
  held.resolve()
  await expect.poll(left).toEqual([])
  expect(done.filter((line) => /^[ab] /.test(line)).toSorted()).toEqual(['a one', 'b one'])
})

it('a clock that was set back keeps no job waiting', async () => {
  const job = plain(({ data }) => Promise.resolve(void done.push(data)))
  await enqueue(job, 'a', 'a')
  await sql.query(`update job set held_by = gen_random_uuid(), due_at = now() + interval '4 hours'`)
  await worker([job])
  await expect.poll(() => done).toEqual(['a'])
})

it('what comes each hour is done by one process, comes back, and is never given up', async () => {
  const see = (): Promise<void> => {
    done.push('seen to')
    return done.length === 1 ? Promise.reject(new Error('not today')) : Promise.resolve()
  }
  const job = hourly('hourly', see)
  await Promise.all([worker([job]), worker([job])])
  const waits = async () => (await sql.query(`select held_by, due_at > now() + interval '59 minutes' as later, attempt from job`)).rows
  const waiting = [{ held_by: null, later: true, attempt: 0 }]
  await expect.poll(waits).toEqual(waiting)
  expect(done).toEqual(['seen to', 'job hourly: not today', 'seen to'])
  // Its holder was killed, time and again.
  await sql.query(`update job set held_by = gen_random_uuid(), attempt = 9, due_at = now() - interval '1 second'`)
  await expect.poll(waits).toEqual(waiting)
  expect(done).toEqual(['seen to', 'job hourly: not today', 'seen to', 'seen to'])
})
