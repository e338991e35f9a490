import { Migration } from '@mikro-orm/migrations'
import { sql as first } from './0001-first.sql.ts'
import { sql as history } from './0002-history.sql.ts'
import { sql as matching } from './0003-matching.sql.ts'
import { sql as viewer } from './0007-viewer.sql.ts'

/** In order; a migration that was released is never edited. */
const scripts = { '0001-first': first, '0002-history': history, '0003-matching': matching, '0007-viewer': viewer }

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
