import type { Database } from '../database/open.ts'

/** Months whose partitions are there before anything happens in them. */
const AHEAD = 3

/**
 * Looks after the log's partitions: makes those of the months to come, and drops the oldest once all in it is more than
 * `retentionMonths` old by the database's clock and this process's; null keeps everything. At most one a call: a clock that was set
 * wrong has gone through a month before somebody looks, not through the whole history. Returns what was dropped.
 */
export async function keepPartitions({ reads }: Database, retentionMonths: number | null): Promise<string | null> {
  await reads.query('select keep_change_partitions($1)', [AHEAD])
  if (retentionMonths === null) return null
  const { rows } = await reads.query<{ dropped: string | null }>(
    'select drop_change_partition(least(now(), $2::timestamptz) - make_interval(months => $1)) as dropped',
    [retentionMonths, new Date()],
  )
  return rows[0]!.dropped
}
