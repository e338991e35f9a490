import { setTimeout as sleep } from 'node:timers/promises'
import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { discoverClasses } from '../kernel/discover.ts'
import { endSilentConnections, giveBackLostConnections } from './lost-connections.ts'
import { migrations } from './migrations/all.ts'
import { DatabaseProblem, explainDatabaseError } from './problems.ts'

export interface Database {
  /** Leads past any pooler: for what needs a connection of its own. */
  readonly directUrl: string
  /** Entities and transactions. */
  readonly orm: MikroORM
  /** Plain SQL reads, outside any unit of work. */
  readonly reads: pg.Pool
  /** A way of its own for whoever only wants to know whether the database answers, however many wait for the others. */
  readonly pulse: pg.Pool
  fork(): EntityManager
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  url: string
  /** The same database past the pooler, where `url` leads to one. */
  directUrl?: string | undefined
  log?: (line: string) => void
  /** For throw-away databases of tests alone: accept a server that may lose acknowledged writes. */
  allowUnsafe?: boolean
  connections?: number
}

/** What every connection holds: nothing may wait, run or idle in a transaction for ever. Milliseconds. A pooler refuses to be told. */
const sessionSettings = { idle_in_transaction_session_timeout: 30_000, lock_timeout: 10_000, statement_timeout: 5_000 }
/** Nobody's question takes several processors: starting the helpers alone takes longer than most answers. A pooler is told beforehand, too. */
const unaided = { options: `${process.env['PGOPTIONS'] ?? ''} -c max_parallel_workers_per_gather=0` }
/** The role may have limits of its own: a migration takes the time it needs. */
const migrating = {
  application_name: 'shuangshe migrations',
  options: `${process.env['PGOPTIONS'] ?? ''} -c statement_timeout=0 -c lock_timeout=0`,
}
/** The same from this side: whoever finds no connection free, or the line dead, is told so. Milliseconds. */
const patience = { connectionTimeoutMillis: 5_000, keepAlive: true }
/** How often a process that waits for another one's migrations looks whether they are over, milliseconds. */
const GUARD_MS = 50
/** Statements end at their timeout; an answer that is later than this doesn't come any more. Milliseconds. */
const ANSWER_MS = 8_000

// Dates stay `YYYY-MM-DD`; 64-bit numbers here are counts and positions, far below 2^53.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (value: string) => value)
types.setTypeParser(pg.types.builtins.INT8, Number)
// Rows are full of these two: what `pg` has for times and lists of every form takes several times as long.
const UUIDS = 2951 as typeof pg.types.builtins.UUID
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value: string) => new Date(value))
types.setTypeParser(UUIDS, (value: string) => (value === '{}' ? [] : value.slice(1, -1).split(',')))

/** Connects, refuses a server the promises can't be kept on, and migrates to the newest schema. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const { url, directUrl = url, log = () => {}, connections = 12 } = options
  const session = directUrl === url ? { ...sessionSettings, ...unaided } : {}
  const reads = openReads(url, connections, session, log)
  const pulse = openReads(url, 1, session, log)
  const onPoolCreated = (pool: pg.Pool): void => {
    giveBackLostConnections(pool)
    endSilentConnections(pool, ANSWER_MS)
  }
  try {
    await refuseUnfitServer(reads, directUrl !== url, options.allowUnsafe ?? false)
    await migrate(reads, directUrl)
    const orm = await MikroORM.init({
      clientUrl: url,
      entities: await discoverClasses('entity'),
      metadataProvider: ReflectMetadataProvider,
      pool: { max: connections },
      driverOptions: { application_name: 'shuangshe', ...session, ...patience, onPoolCreated },
      forceUtcTimezone: true,
      discovery: { warnWhenNoEntities: false },
    })
    return {
      directUrl,
      orm,
      reads,
      pulse,
      fork: () => orm.em.fork(),
      close: async () => {
        await Promise.all([reads.end(), pulse.end(), orm.close(true)])
      },
    }
  } catch (error) {
    await reads.end().catch(() => {})
    throw explainDatabaseError(error, url)
  }
}

function openReads(url: string, connections: number, session: object, log: (line: string) => void): pg.Pool {
  const lost = (error: Error): void => log(`database connection lost: ${error.message}`)
  const settings = { application_name: 'shuangshe', pipeline: true, query_timeout: ANSWER_MS, ...session, ...patience }
  const reads = new pg.Pool({ connectionString: url, max: connections, types, ...settings })
  reads.on('error', lost)
  // A connection that breaks in somebody's hands tells so twice: to the query, and as an event that nobody else listens to.
  reads.on('connect', (client) => client.on('error', lost))
  return reads
}

/** Several processes may start at once: one migrates, the others wait for it. The lock belongs to a connection that isn't pooled. */
async function migrate(reads: pg.Pool, directUrl: string): Promise<void> {
  const guard = new pg.Client({ connectionString: directUrl, ...migrating })
  await guard.connect()
  try {
    // Asked for again and again: one who waits in the database would hold up an index that is built beside the writers.
    while (!(await isFree(guard))) await sleep(GUARD_MS)
    await refuseAnotherDatabase(reads, guard)
    await migrateDirectly(directUrl)
  } finally {
    // The lock ends with the connection.
    await guard.end()
  }
}

async function migrateDirectly(directUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: directUrl,
    extensions: [Migrator],
    migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration', allOrNothing: false },
    driverOptions: { ...migrating, onPoolCreated: giveBackLostConnections },
    discovery: { warnWhenNoEntities: false },
  })
  await orm.migrator.up().finally(() => orm.close(true))
}

async function isFree(guard: pg.Client): Promise<boolean> {
  const { rows } = await guard.query<{ free: boolean }>(`select pg_try_advisory_lock(hashtext('shuangshe.migrations')) as free`)
  return rows[0]!.free
}

async function refuseUnfitServer(reads: pg.Pool, isPooled: boolean, allowUnsafe: boolean): Promise<void> {
  const { rows } = await reads.query<{ version: number; encoding: string; fsync: string; commit: string; limits: Record<string, number> }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
            current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
            (select json_object_agg(name, setting::int) from pg_settings where name = any($1)) as limits`,
    [Object.keys(sessionSettings)],
  )
  const server = rows[0]!
  if (server.version < 150_000) throw new DatabaseProblem('TOO_OLD', `PostgreSQL ${Math.floor(server.version / 10_000)}`)
  if (server.encoding !== 'UTF8') throw new DatabaseProblem('NOT_UTF8', server.encoding)
  if (!allowUnsafe && (server.fsync === 'off' || server.commit === 'off'))
    throw new DatabaseProblem('NOT_DURABLE', 'fsync / synchronous_commit')
  const limits = Object.entries(sessionSettings)
  // Asked for and not there: somebody stands between, who answers with connections that were begun otherwise.
  if (!isPooled && limits.some(([name, limit]) => server.limits[name] !== limit)) throw new DatabaseProblem('POOLED', 'statement_timeout')
  const missing = limits.filter(([name]) => server.limits[name] === 0)
  if (missing.length > 0) throw new DatabaseProblem('NO_LIMITS', missing.map(([name, limit]) => `SET ${name} = ${limit}`).join('; '))
}

/** What is migrated, and where hints are heard, must be where everything else is asked and said. */
async function refuseAnotherDatabase(reads: pg.Pool, direct: pg.Client): Promise<void> {
  const nameOf = async (client: pg.Pool | pg.Client): Promise<string> => {
    const { rows } = await client.query<{ name: string }>(
      `select concat_ws('/', system_identifier, oid) as name from pg_control_system(), pg_database where datname = current_database()`,
    )
    return rows[0]!.name
  }
  if ((await nameOf(reads)) !== (await nameOf(direct))) throw new DatabaseProblem('ANOTHER_DATABASE', 'DATABASE_DIRECT_URL')
}
