import pg from 'pg'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Cluster, isRunning, openCluster, SUPERUSER } from './cluster.ts'
import { explainFailure } from './failure.ts'
import { ensureRunning, isServing, type Postmaster, stopPostmaster } from './postmaster.ts'

export type EmbeddedPostgres = {
  url: string
  /** Ends the server, unless another running program uses the same data folder. */
  stop(): Promise<void>
}

const DATABASE = 'shuangshe'
const WATCH_MS = 200
const DURABLE = { synchronous_commit: 'on', fsync: 'on', full_page_writes: 'on', max_connections: '100', timezone: 'UTC' }

/**
 * Runs the PostgreSQL that comes with the packages on `<dataDir>/postgres`. It outlives a killed program and is adopted by
 * the next start; when it is killed itself, it is started again on the same port, so that `url` stays true.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string
  log: (line: string) => void
  settings?: Record<string, string>
}): Promise<EmbeddedPostgres> {
  const settings = { ...DURABLE, ...options.settings }
  try {
    const cluster = await openCluster(options.dataDir, options.log, settings.fsync === 'on')
    const postmaster = await ensureRunning(cluster, settings)
    const leave = enter(cluster)
    const url = (database: string) => `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${postmaster.port}/${database}`
    await createDatabase(url('postgres'))
    const watch = keepRunning(cluster, settings, postmaster, options.log)
    return {
      url: url(DATABASE),
      async stop() {
        const { pid } = await watch.end()
        if (leave() === 'last') await stopPostmaster(cluster, pid)
      },
    }
  } catch (error) {
    throw explainFailure(error, options.dataDir)
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  } catch (error) {
    if ((error as { code?: string }).code !== '42P04') throw error // created by another start in the meantime
  } finally {
    await client.end()
  }
}

/** Notes that this process uses the server; leaving tells whether it was the last one. */
function enter(cluster: Cluster): () => 'last' | 'others remain' {
  const users = join(cluster.folder, 'users')
  const own = join(users, String(process.pid))
  writeFileSync(own, '')
  return () => {
    rmSync(own, { force: true })
    const others = readdirSync(users).filter((pid) => isRunning(Number(pid)))
    return others.length === 0 ? 'last' : 'others remain'
  }
}

function keepRunning(cluster: Cluster, settings: Record<string, string>, first: Postmaster, log: (line: string) => void) {
  let postmaster = first
  let restart: Promise<void> | undefined
  const timer = setInterval(() => {
    if (restart || isServing(postmaster.pid, cluster.data)) return
    log('数据库意外停止,正在重新启动 The database stopped unexpectedly, starting it again')
    restart = ensureRunning(cluster, settings, first.port)
      .then(
        (next) => void (postmaster = next),
        (error: unknown) => log(explainFailure(error, cluster.folder).message),
      )
      .finally(() => (restart = undefined))
  }, WATCH_MS).unref()
  return {
    async end(): Promise<Postmaster> {
      clearInterval(timer)
      await restart
      return postmaster
    },
  }
}
