import { spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { type Cluster, isRunning } from './cluster.ts'

export type Postmaster = { pid: number; port: number }
type Status = { pid: number; data: string; port: number; ready: boolean }

const POLL_MS = 10
const START_PATIENCE_MS = 10_000
const STOP_PATIENCE_MS = 30_000
const LOG_KEPT_BYTES = 10_000_000

/**
 * Adopts the server that already runs on the cluster (a killed program leaves one behind), or starts one.
 * Crash recovery may take long: as long as the server lives, it is waited for.
 */
export async function ensureRunning(cluster: Cluster, settings: Record<string, string>, usualPort?: number): Promise<Postmaster> {
  const deadline = Date.now() + START_PATIENCE_MS
  for (;;) {
    const running = await adopt(cluster)
    if (running) return running
    const started = await launch(cluster, settings, usualPort ?? (await freePort()))
    if ('pid' in started) return started
    if (!isPassing(started.said) || Date.now() > deadline) throw new Error(started.said)
    await sleep(100)
  }
}

/** Whether the server on this cluster answers to this process id; a reused or zombie id does not count. */
export function isServing(pid: number, data: string): boolean {
  if (!isRunning(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopPostmaster(cluster: Cluster, pid: number): Promise<void> {
  if (!isServing(pid, cluster.data)) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + STOP_PATIENCE_MS
  while (isServing(pid, cluster.data) && Date.now() < deadline) await sleep(POLL_MS)
}

async function adopt(cluster: Cluster): Promise<Postmaster | undefined> {
  for (;;) {
    const status = readStatus(cluster)
    if (!status) return undefined
    if (status.data !== cluster.data || !isServing(status.pid, cluster.data)) {
      // Written by a server that is gone, or copied along with the folder: PostgreSQL might take a stranger's id for its own.
      await rm(join(cluster.data, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (status.ready) return { pid: status.pid, port: status.port }
    await sleep(POLL_MS)
  }
}

async function launch(cluster: Cluster, settings: Record<string, string>, port: number): Promise<Postmaster | { said: string }> {
  const logged = sizeOf(cluster.logFile)
  const output = openSync(cluster.logFile, logged > LOG_KEPT_BYTES ? 'w' : 'a', 0o600)
  if (cluster.account) fchownSync(output, cluster.account.uid, cluster.account.gid)
  const heardSoFar = logged > LOG_KEPT_BYTES ? 0 : logged
  const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), ...settings }
  const child = spawn(
    cluster.binaries.postgres,
    ['-D', cluster.data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Detached: a signal meant for this program must not reach the database, which is stopped last and by name.
    { ...cluster.account, cwd: tmpdir(), detached: true, stdio: ['ignore', output, output] },
  )
  closeSync(output)
  child.unref()
  let spawnError: Error | undefined
  child.once('error', (error) => (spawnError = error))
  for (;;) {
    await sleep(POLL_MS)
    if (spawnError) throw spawnError
    if (child.exitCode !== null || child.signalCode !== null) return { said: readFileSync(cluster.logFile, 'utf8').slice(heardSoFar) }
    const status = readStatus(cluster)
    if (status?.ready && status.pid === child.pid) return { pid: status.pid, port: status.port }
  }
}

/** postmaster.pid, line by line: process id, data folder, start time, port, socket folder, address, memory key, status. */
function readStatus(cluster: Cluster): Status | undefined {
  let lines: string[]
  try {
    lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return { pid: Number(lines[0]), data: lines[1] ?? '', port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Reasons that go away by themselves: a killed server's last processes, a server just starting, a port just taken. */
function isPassing(said: string): boolean {
  return /pre-existing shared memory block|lock file .* already exists|could not bind|could not create any TCP\/IP sockets/.test(said)
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
