import { Migration } from '@mikro-orm/migrations'
import { sql as first } from './0001-first.sql.ts'
import { sql as history } from './0002-history.sql.ts'
import { sql as matching } from './0003-matching.sql.ts'
import { sql as logBound } from './0004-log-bound.sql.ts'
import { sql as logChecked } from './0005-log-checked.sql.ts'
import { sql as logPartitions } from './0006-log-partitions.sql.ts'
import { sql as viewer } from './0007-viewer.sql.ts'
import { statements as shardKeys } from './0008-shard-keys.sql.ts'
import { statements as current } from './0009-current.sql.ts'
import { sql as demoMark } from './0010-demo-mark.sql.ts'
import { sql as inputDigests } from './0011-input-digests.sql.ts'
import { statements as tablesRead } from './0012-tables-read.sql.ts'
import { statements as searchByWidth } from './0013-search-by-width.sql.ts'
import { sql as callsBack } from './0014-calls-back.sql.ts'
import { sql as matchSteps } from './0015-match-steps.sql.ts'
import { sql as access } from './0016-access.sql.ts'
import { sql as answersTold } from './0017-answers-told.sql.ts'
import { sql as bookingSteps } from './0018-booking-steps.sql.ts'
import { sql as jobs } from './0019-jobs.sql.ts'
import { sql as importJobs } from './0020-import-jobs.sql.ts'
import { sql as closedAccounts } from './0021-closed-accounts.sql.ts'
import { statements as foundByPhone } from './0022-found-by-phone.sql.ts'

/** In order; a migration that was released is never edited. A list runs statement by statement. */
export const scripts: Record<string, string | readonly string[]> = {
  '0001-first': first,
  '0002-history': history,
  '0003-matching': matching,
  '0004-log-bound': logBound,
  '0005-log-checked': logChecked,
  '0006-log-partitions': logPartitions,
  '0007-viewer': viewer,
  '0008-shard-keys': shardKeys,
  '0009-current': current,
  '0010-demo-mark': demoMark,
  '0011-input-digests': inputDigests,
  '0012-tables-read': tablesRead,
  '0013-search-by-width': searchByWidth,
  '0014-calls-back': callsBack,
  '0015-match-steps': matchSteps,
  '0016-access': access,
  '0017-answers-told': answersTold,
  '0018-booking-steps': bookingSteps,
  '0019-jobs': jobs,
  '0020-import-jobs': importJobs,
  '0021-closed-accounts': closedAccounts,
  '0022-found-by-phone': foundByPhone,
}

/** A list runs outside any transaction: what builds indexes beside the writers waits for those who came before. */
const migrationOf = (script: string | readonly string[]): new (...args: ConstructorParameters<typeof Migration>) => Migration =>
  class extends Migration {
    override isTransactional(): boolean {
      return typeof script === 'string'
    }
    override up(): void {
      for (const statement of [script].flat()) this.addSql(statement)
    }
  }

export const migrations = Object.entries(scripts).map(([name, script]) => ({ name, class: migrationOf(script) }))
