import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findServer } from './installed.ts'
import { answers } from './nats.ts'
import { freePort } from './process.ts'

export interface Pooler {
  /** The way to the same database through the pooler. */
  through(databaseUrl: string): string
  stop(): Promise<void>
}

const NOBODY = 65_534

/** PgBouncer in transaction mode in front of a PostgreSQL, with a few connections that all clients share. */
export async function startPgBouncer(databaseUrl: string, { connections = 4 } = {}): Promise<Pooler> {
  const { hostname, port: target, username, password } = new URL(databaseUrl)
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'shuangshe-pgbouncer-'))
  writeFileSync(join(folder, 'users'), `"${username}" "${decodeURIComponent(password)}"\n`)
  writeFileSync(
    join(folder, 'ini'),
    `[databases]
* = host=${hostname} port=${target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
`,
  )
  // It doesn't run as root.
  const isRoot = process.getuid?.() === 0
  if (isRoot) for (const path of [folder, join(folder, 'users'), join(folder, 'ini')]) chownSync(path, NOBODY, NOBODY)
  chmodSync(folder, 0o700)
  const server = spawn(findServer('pgbouncer')!, ['-q', join(folder, 'ini')], {
    stdio: 'ignore',
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  })
  while (!(await answers(port))) await sleep(20)
  return {
    through: (url) => Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    async stop() {
      const exited = once(server, 'exit')
      server.kill('SIGQUIT')
      await exited
      rmSync(folder, { recursive: true })
    },
  }
}
