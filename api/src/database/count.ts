import type pg from 'pg'
import { MOST_COUNTED } from '../kernel/page.ts'

/** How many rows there are of `from`, a table with its conditions; one more than the most that is counted stands for all beyond. */
export async function countUpTo(client: pg.Pool, from: string, parameters: readonly unknown[]): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*) as count from (select from ${from} limit ${MOST_COUNTED + 1}) counted`,
    [...parameters],
  )
  return rows[0]!.count
}
