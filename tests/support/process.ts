import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'

/** Tests do in seconds what people do in days: what is counted is counted, and is not used up. */
export const PLENTY = '1000'

const programAt = (path: string): string => fileURLToPath(new URL(`../../api/dist/${path}.js`, import.meta.url))
const MAIN = programAt('main')
/** What Node has compiled before: these programs are started often. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))
const PATIENCE_MS = 90_000
/** How long a database may take to end when all else has. */
const PATIENCE_AT_END_MS = 3_000

export interface ServerProcess {
  url: string
  dataDir: string
  pid: number
  /** What it printed so far. */
  said(): string
  /** Process id of its embedded database. */
  databasePid(): number
  /** As an operator would end it; resolves to the exit code. */
  stop(): Promise<number | null>
  /** As a power cut would. The embedded database lives on. */
  kill9(): Promise<void>
}

/** A whole program of its own, with an embedded database in `dataDir`: for tests that kill, restart and break things. */
export async function spawnServer(options: { dataDir: string; port?: number; env?: Record<string, string> }): Promise<ServerProcess> {
  const port = options.port ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const { child, said } = launch({ HOST: '127.0.0.1', PORT: String(port), DATA_DIR: options.dataDir, BUDGETS: PLENTY, ...options.env })
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  let hasExited = false
  void exited.then(() => (hasExited = true))
  const deadline = Date.now() + PATIENCE_MS
  while (!(await isReady(url))) {
    if (hasExited || Date.now() > deadline) throw new Error(`The server did not start:\n${said()}`)
    await sleep(50)
  }
  return {
    url,
    dataDir: options.dataDir,
    pid: child.pid!,
    said,
    databasePid: () => databasePidOf(options.dataDir),
    async stop() {
      child.kill('SIGTERM')
      return (await exited)[0]
    },
    async kill9() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** A start that is expected to fail: its exit code and what it printed. */
export async function runToEnd(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const { child, said } = launch(env)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said() }
}

/** What an operator types at the console, such as `startup/reset-administrator`: its exit code and what it printed. */
export async function runCommand(
  path: string,
  words: string[],
  env: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const { child, said } = launch(env, programAt(path), words)
  // Nobody answers what it asks.
  child.stdin?.end()
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said: said() }
}

/** Forked, not spawned: the channel ends it when this process is gone. */
function launch(env: Record<string, string>, program = MAIN, words: string[] = []) {
  const child = fork(program, words, {
    env: { ...environment(), NODE_COMPILE_CACHE: COMPILED, ...env },
    execArgv: ['--enable-source-maps'],
    silent: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  return { child, said: () => said }
}

const dataDirs = new Set<string>()

/** A data folder of the test's own; `remove` also ends a database that outlived its server, as does the end of this process. */
export function createDataDir(): { path: string; remove(): Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), 'shuangshe-data-'))
  // Open to the account PostgreSQL runs under: else the cluster would be kept elsewhere, and stay there.
  chmodSync(path, 0o755)
  leaveNothingBehind()
  dataDirs.add(path)
  return {
    path,
    async remove() {
      const pid = endDatabase(path)
      if (pid) while (isAlive(pid)) await sleep(20)
      rmSync(path, { recursive: true, force: true })
      dataDirs.delete(path)
    },
  }
}

let isTidy = false

/** Also of a run that is broken off. */
function leaveNothingBehind(): void {
  if (isTidy) return
  isTidy = true
  process.once('exit', tidy)
  // Listening to the end: a signal that comes twice must not cut this short.
  const leave = (signal: NodeJS.Signals): void => {
    tidy()
    process.off(signal, leave)
    process.kill(process.pid, signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave)
}

/** At once: nothing is waited for any more. */
function tidy(): void {
  const pids = [...dataDirs].map(endDatabase).filter((pid) => pid !== undefined)
  const deadline = Date.now() + PATIENCE_AT_END_MS
  while (pids.some(isAlive) && Date.now() < deadline) pause(20)
  for (const path of dataDirs) rmSync(path, { recursive: true, force: true })
  dataDirs.clear()
}

const pause = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** Its process id, where there is one. */
function endDatabase(dataDir: string): number | undefined {
  try {
    const pid = databasePidOf(dataDir)
    // Not written yet: 0 would be all of this process's own kind.
    if (!(pid > 1)) return undefined
    process.kill(pid, 'SIGQUIT')
    return pid
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    return undefined
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function databasePidOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return !isZombie(pid)
}

/** Ended, and only waiting for whoever adopted it to take note. */
function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Settings of whoever runs the tests must not reach the servers under test. */
function environment(): NodeJS.ProcessEnv {
  const settings = [
    'DATABASE_URL',
    'DATABASE_DIRECT_URL',
    'NATS_URL',
    'DRAIN_SECONDS',
    'NODE_ENV',
    'DEMO',
    'PUBLIC_URL',
    'ALLOWED_ORIGINS',
    'SECRET_KEY',
    'TRUST_PROXY',
    'LOG_LEVEL',
    'BUDGETS',
  ]
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.includes(name)))
}
