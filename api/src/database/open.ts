import { setTimeout as sleep } from 'node:timers/promises'
import 'reflect-metadata'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { Migrator } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { discover } from '../kernel/discover.ts'
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
  // A migration takes the time it needs.
  let patienceForAnswers = Infinity
  const onPoolCreated = (pool: pg.Pool): void => {
    giveBackLostConnections(pool)
    endSilentConnections(pool, () => patienceForAnswers)
  }
  try {
    await refuseUnfitServer(reads, directUrl !== url, options.allowUnsafe ?? false)
    const orm = await MikroORM.init({
      clientUrl: url,
      entities: await discover('entity'),
      metadataProvider: ReflectMetadataProvider,
      extensions: [Migrator],
      migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration', allOrNothing: false },
      pool: { max: connections },
      driverOptions: { application_name: 'shuangshe', ...session, ...patience, onPoolCreated },
      forceUtcTimezone: true,
      discovery: { warnWhenNoEntities: false },
    })
    await migrate(orm, directUrl)
    patienceForAnswers = ANSWER_MS
    if (directUrl !== url) await refuseAnotherDatabase(reads, directUrl)
    return {
      directUrl,
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
async function migrate(orm: MikroORM, url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url, application_name: 'shuangshe migrations' })
  await guard.connect()
  try {
    // The role may have limits of its own: a migration takes the time it needs.
    await guard.query('set statement_timeout = 0; set lock_timeout = 0')
    // Asked for again and again: one who waits in the database would hold up an index that is built beside the writers.
    while (!(await isFree(guard))) await sleep(GUARD_MS)
    await orm.migrator.up()
  } finally {
    // The lock ends with the connection.
    await guard.end()
  }
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

/** Where hints are heard must be where they are said. */
async function refuseAnotherDatabase(reads: pg.Pool, directUrl: string): Promise<void> {
  const direct = new pg.Client({ connectionString: directUrl, application_name: 'shuangshe', ...patience })
  await direct.connect()
  try {
    const epochOf = (client: pg.Pool | pg.Client) =>
      client.query<{ epoch: string }>('select epoch from log_epoch').catch(() => ({ rows: [] }))
    const [pooled, here] = await Promise.all([epochOf(reads), epochOf(direct)])
    if (pooled.rows[0]?.epoch !== here.rows[0]?.epoch) throw new DatabaseProblem('ANOTHER_DATABASE', 'DATABASE_DIRECT_URL')
  } finally {
    await direct.end()
  }
}
