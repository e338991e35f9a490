import { Migration } from '@mikro-orm/migrations'
import { sql as first } from './0001-first.sql.ts'
import { sql as history } from './0002-history.sql.ts'
import { sql as matching } from './0003-matching.sql.ts'
import { sql as logBound } from './0004-log-bound.sql.ts'
import { sql as logChecked } from './0005-log-checked.sql.ts'
import { sql as logPartitions } from './0006-log-partitions.sql.ts'
import { sql as viewer } from './0007-viewer.sql.ts'

/** In order, each in a transaction of its own; a migration that was released is never edited. */
export const scripts = {
  '0001-first': first,
  '0002-history': history,
  '0003-matching': matching,
  '0004-log-bound': logBound,
  '0005-log-checked': logChecked,
  '0006-log-partitions': logPartitions,
  '0007-viewer': viewer,
}

function migrationOf(sql: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class extends Migration {
    override up(): void {
      // A migration takes the time it needs.
      this.addSql('set local statement_timeout = 0')
      this.addSql(sql)
    }
  }
}

export const migrations = Object.entries(scripts).map(([name, sql]) => ({ name, class: migrationOf(sql) }))
