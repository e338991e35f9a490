import type pg from 'pg'

/** How many wait for a lock in this database since `ms` or longer. */
export async function lockWaits(sql: pg.Client, ms = 0): Promise<number> {
  // In a transaction it would stay as it was first seen.
  await sql.query('select pg_stat_clear_snapshot()')
  const { rows } = await sql.query<{ waits: number }>(
    `select count(*)::int as waits from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and clock_timestamp() - query_start >= $1 * interval '1 ms'`,
    [ms],
  )
  return rows[0]!.waits
}
