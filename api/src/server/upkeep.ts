import { forgetOldSecurityEvents } from '../access/security-events.query.ts'
import { forgetOldAttempts } from '../access/sign-in-attempts.ts'
import { keepPartitions } from '../changes/partitions.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/open.ts'
import { forgetOldImports } from '../exchange/import.store.ts'
import { forgetOldKeys } from '../acting/mutation-keys.ts'
import { forgetOldSessions } from '../people/session.ts'

const HOUR_MS = 3_600_000

/**
 * What a server sees to by itself, when it starts and every hour after: the log has room for the months to come, and what is of no
 * more use is forgotten. Any number of processes may do so; one thing that fails keeps nothing else from being done.
 */
export function startUpkeep(database: Database, config: Config, warn: (what: unknown) => void): { stop(): Promise<void> } {
  const keepLog = async (): Promise<void> => {
    const dropped = await keepPartitions(database, config.logRetentionMonths)
    if (dropped !== null) warn(`the log no longer holds ${dropped}, which is older than ${config.logRetentionMonths} months`)
  }
  const tasks = [
    keepLog,
    ...[forgetOldKeys, forgetOldImports, forgetOldSessions, forgetOldAttempts, forgetOldSecurityEvents].map(
      (forget) => () => forget(database),
    ),
  ]
  const seeTo = async (): Promise<void> => {
    for (const task of tasks) await task().catch(warn)
  }
  let running = seeTo()
  const timer = setInterval(() => (running = running.then(seeTo)), HOUR_MS)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
