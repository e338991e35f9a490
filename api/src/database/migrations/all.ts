import { Migration } from '@mikro-orm/migrations'
import pg from 'pg'
import { sql as first } from './0001-first.sql.ts'
import { sql as history } from './0002-history.sql.ts'
import { sql as matching } from './0003-matching.sql.ts'
import { sql as logBound } from './0004-log-bound.sql.ts'
import { sql as logChecked } from './0005-log-checked.sql.ts'
import { sql as logPartitions } from './0006-log-partitions.sql.ts'
import { sql as viewer } from './0007-viewer.sql.ts'
import { statements as shardKeys } from './0008-shard-keys.sql.ts'
import { statements as current } from './0009-current.sql.ts'

/** In order; a migration that was released is never edited. A list runs statement by statement, outside any transaction. */
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
}

type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration

function migrationOf(script: string | readonly string[]): MigrationClass {
  return typeof script === 'string' ? inTransaction(script) : oneByOne(script)
}

const inTransaction = (sql: string): MigrationClass =>
  class extends Migration {
    override up(): void {
      // A migration takes the time it needs.
      this.addSql('set local statement_timeout = 0')
      this.addSql(sql)
    }
  }

/** On a connection of its own, which has no timeouts: what builds indexes beside the writers waits for those who came before. */
const oneByOne = (statements: readonly string[]): MigrationClass =>
  class extends Migration {
    override isTransactional(): boolean {
      return false
    }
    override async up(): Promise<void> {
      const client = new pg.Client({ connectionString: this.config.get('clientUrl')!, application_name: 'shuangshe migrations' })
      await client.connect()
      try {
        for (const statement of statements) await client.query(statement)
      } finally {
        await client.end()
      }
    }
  }

export const migrations = Object.entries(scripts).map(([name, script]) => ({ name, class: migrationOf(script) }))
