import pg from 'pg'
import { vi } from 'vitest'

/** The views whose answers depend on what time it is. */
const VIEWS = ['running_appointment', 'appointment_state', 'running_session']

export interface MovedClock {
  /** Lets it be this moment, for the database and for this process. */
  set(at: Date): Promise<void>
  restore(): void
}

/**
 * Gives a database, and this process, a clock that can be moved: `now()` is answered by a function of the test's own, which
 * stands before PostgreSQL's in the search path. To be called before anybody else connects.
 */
export async function moveClock(databaseUrl: string, at: Date): Promise<MovedClock> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`select viewname as name, definition from pg_views where viewname = any($1)`, [VIEWS])
  await client.query(`create table moved_clock (by interval not null); insert into moved_clock values ('0')`)
  await client.query(
    `create function public.now() returns timestamptz language sql stable as 'select pg_catalog.now() + by from moved_clock'`,
  )
  await client.query(`do $$ begin execute format('alter database %I set search_path = public, pg_catalog', current_database()); end $$`)
  await client.query('set search_path = public, pg_catalog')
  for (const { name, definition } of rows) await client.query(`create or replace view ${name} as ${definition}`)
  await client.query('alter table session alter created_at set default now(), alter last_seen_at set default now()')
  await client.end()
  const clock: MovedClock = {
    async set(at) {
      const client = new pg.Client({ connectionString: databaseUrl })
      await client.connect()
      await client.query('update moved_clock set by = $1::timestamptz - pg_catalog.now()', [at])
      await client.end()
      vi.useFakeTimers({ toFake: ['Date'], now: at })
    },
    restore: () => void vi.useRealTimers(),
  }
  await clock.set(at)
  return clock
}
