import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { discover } from '../kernel/discover.ts'
import { migrations } from './migrations/all.ts'
import { DatabaseProblem, explainDatabaseError } from './problems.ts'

export interface Database {
  readonly url: string
  /** Entities and transactions. */
  readonly orm: MikroORM
  /** Plain SQL reads, outside any unit of work. */
  readonly reads: pg.Pool
  fork(): EntityManager
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  url: string
  log?: (line: string) => void
  /** For throw-away databases of tests alone: accept a server that may lose acknowledged writes. */
  allowUnsafe?: boolean
  connections?: number
}

/** What every connection holds: nothing may wait, run or idle in a transaction for ever. Milliseconds. */
const sessionSettings = { idle_in_transaction_session_timeout: 30_000, lock_timeout: 10_000, statement_timeout: 5_000 }

// Dates stay `YYYY-MM-DD`; 64-bit numbers here are counts and positions, far below 2^53.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (value: string) => value)
types.setTypeParser(pg.types.builtins.INT8, Number)

/** Connects, refuses a server the promises can't be kept on, and migrates to the newest schema. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { url, log = () => {}, connections = 12 } = options
  const reads = new pg.Pool({ connectionString: url, max: connections, types, application_name: 'shuangshe', ...sessionSettings })
  reads.on('error', (error) => log(`database connection lost: ${error.message}`))
  try {
    await refuseUnfitServer(reads, options.allowUnsafe ?? false)
    const orm = await MikroORM.init({
      clientUrl: url,
      entities: await discover('entity'),
      metadataProvider: ReflectMetadataProvider,
      extensions: [Migrator],
      migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration' },
      pool: { max: connections },
      driverOptions: { application_name: 'shuangshe', ...sessionSettings },
      forceUtcTimezone: true,
      discovery: { warnWhenNoEntities: false },
    })
    await migrate(orm, reads)
    return {
      url,
      orm,
      reads,
      fork: () => orm.em.fork(),
      close: async () => {
        await Promise.all([reads.end(), orm.close(true)])
      },
    }
  } catch (error) {
    await reads.end().catch(() => {})
    throw explainDatabaseError(error, url)
  }
}

/** Several processes may start at once: one migrates, the others wait for it. */
async function migrate(orm: MikroORM, reads: pg.Pool): Promise<void> {
  const guard = await reads.connect()
  try {
    await guard.query(`set statement_timeout = 0; set lock_timeout = 0; select pg_advisory_lock(hashtext('shuangshe.migrations'))`)
    await orm.migrator.up()
  } finally {
    // Ends the connection, and the lock with it.
    guard.release(true)
  }
}

async function refuseUnfitServer(reads: pg.Pool, allowUnsafe: boolean): Promise<void> {
  const { rows } = await reads.query<{ version: number; encoding: string; fsync: string; commit: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
            current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  )
  const server = rows[0]!
  if (server.version < 150_000) throw new DatabaseProblem('TOO_OLD', `PostgreSQL ${Math.floor(server.version / 10_000)}`)
  if (server.encoding !== 'UTF8') throw new DatabaseProblem('NOT_UTF8', server.encoding)
  if (!allowUnsafe && (server.fsync === 'off' || server.commit === 'off')) throw new DatabaseProblem('NOT_DURABLE', 'fsync / synchronous_commit')
}
