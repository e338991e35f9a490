import type { Database } from '../database/open.ts'
import { hourly } from '../jobs/job.ts'
import { keepPartitions } from './partitions.ts'

interface Kit {
  database: Database
  logRetentionMonths: number | null
  warn(line: string): void
}

/** The log has room for the months to come. */
export const logRoom = hourly('log-room', async ({ database, logRetentionMonths, warn }: Kit) => {
  const dropped = await keepPartitions(database, logRetentionMonths)
  if (dropped !== null) warn(`the log no longer holds ${dropped}, which is older than ${logRetentionMonths} months`)
})
