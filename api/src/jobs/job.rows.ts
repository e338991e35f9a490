import type { EntityManager } from '@mikro-orm/postgresql'
import type { Rows, Statement } from '../database/line.ts'
import type { Database } from '../database/open.ts'
import type { Job } from './job.ts'

/** How long a job stays with a process that says nothing. Seconds. */
const LEASE = 15
/** The longest that one that failed waits. Seconds. */
const LONGEST_WAIT = 300

/** A job as it was taken. */
export interface Taken {
  name: string
  key: string
  data: unknown
  ticket: string
  attempt: number
}

/** Enqueues a job, in whatever transaction it is sent; not a second time while one of this key waits or is at work. */
export const enqueueing = <Data>({ terms }: Job<Data, never>, key: string, data: Data): Statement => ({
  sql: `insert into job (name, key, data) values (?, ?, ?::jsonb) on conflict do nothing`,
  parameters: [terms.name, key, JSON.stringify(data)],
})

/** Enqueues it as taken already by whoever enqueues it. */
export async function enqueueHeld<Data>(
  em: EntityManager,
  { terms }: Job<Data, never>,
  key: string,
  data: Data,
  ticket: string,
): Promise<void> {
  await em.execute(
    `insert into job (name, key, data, held_by, attempt, due_at) values (?, ?, ?::jsonb, ?, 1, now() + interval '${LEASE} seconds')`,
    [terms.name, key, JSON.stringify(data), ticket],
  )
}

/**
 * Takes what is due of each kind, as much as there is room for. Due is what waits from now on, and what a process holds that has said
 * nothing for too long; as well what lies further ahead than anything is ever put off: a clock was set back.
 */
export async function take({ reads }: Database, room: ReadonlyMap<string, number>, heldHere: readonly string[]): Promise<Taken[]> {
  const { rows } = await reads.query<Taken>(
    `with due as (
       select found.name, found.key from unnest($1::text[], $2::int[]) as room (name, places) cross join lateral (
         select name, key from job where job.name = room.name and (held_by is null or held_by <> all ($3::uuid[]))
           and due_at not between now() and now() + case when held_by is null then interval '2 hours' else interval '1 minute' end
         order by due_at, enqueued_at limit room.places for update skip locked) as found)
     update job set held_by = gen_random_uuid(), attempt = attempt + 1, due_at = now() + interval '${LEASE} seconds'
     from due where job.name = due.name and job.key = due.key
     returning job.name, job.key, job.data, job.held_by as ticket, job.attempt`,
    [[...room.keys()], [...room.values()], heldHere],
  )
  return rows
}

/** Says that these are being worked on; answers which of them still are this process's. */
export async function renew({ reads }: Database, tickets: readonly string[]): Promise<Set<string>> {
  const { rows } = await reads.query<{ ticket: string }>(
    `update job set due_at = now() + interval '${LEASE} seconds' where held_by = any($1::uuid[]) returning held_by as ticket`,
    [tickets],
  )
  return new Set(rows.map(({ ticket }) => ticket))
}

/** Ends it, or puts it off until it comes back by itself. Answers a row where it still was this ticket's. */
export const settling = ({ everySeconds }: { everySeconds?: number }, ticket: string): Statement =>
  everySeconds === undefined
    ? { sql: 'delete from job where held_by = ? returning key', parameters: [ticket] }
    : {
        sql: `update job set held_by = null, attempt = 0, due_at = now() + make_interval(secs => ?) where held_by = ? returning key`,
        parameters: [everySeconds, ticket],
      }

export const isStillHeld = (rows: Rows): boolean => rows.length > 0

/** How long a job waits that was begun so often. Seconds. */
export const waitAfter = (attempt: number): number => Math.min(2 ** (attempt - 1), LONGEST_WAIT)

/** Leaves it for a later attempt. */
export async function postpone({ reads }: Database, ticket: string, seconds: number): Promise<void> {
  await reads.query(`update job set held_by = null, due_at = now() + make_interval(secs => $2) where held_by = $1`, [ticket, seconds])
}

/** Leaves it to whoever takes it next, as if it hadn't been begun. */
export async function release({ reads }: Database, ticket: string): Promise<void> {
  await reads.query(`update job set held_by = null, due_at = '-infinity', attempt = attempt - 1 where held_by = $1`, [ticket])
}

/** Has those that come by themselves wait, where they don't yet. */
export async function enlist({ reads }: Database, names: readonly string[]): Promise<void> {
  await reads.query(
    `insert into job (name, key, data) select name, '', 'null' from unnest($1::text[]) as own (name) on conflict do nothing`,
    [names],
  )
}
