import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/process.ts'
import { memoryOf } from './memory.ts'
import type { Registry } from './registry.ts'

/** A process that is ready keeps its memory for so long before it is looked at: what starting took is given back by then. */
const IDLE_MS = 12_000
const PATIENCE_MS = 600_000

export interface Started {
  seconds: number
  /** Bytes fetched from the registry. */
  bytes: number
}

/** Somebody on a fresh machine: nothing fetched yet, no settings, a clone of one commit. */
export class Newcomer {
  readonly #home = mkdtempSync(join(tmpdir(), 'shuangshe-newcomer-'))
  readonly #registry: Registry

  constructor(repository: string, commit: string, registry: Registry) {
    this.#registry = registry
    chmodSync(this.#home, 0o755)
    writeFileSync(join(this.#home, '.npmrc'), `registry=${registry.url}\n`)
    execFileSync('git', ['clone', '--quiet', '--no-checkout', repository, this.#clone])
    execFileSync('git', ['checkout', '--quiet', commit], { cwd: this.#clone })
  }

  get #clone(): string {
    return join(this.#home, 'shuangshe')
  }

  /** Runs `start` until the board can be opened; `whenIdle` is asked of its processes once they have nothing to do any more. */
  async start<Seen>(whenIdle: (pid: number) => Promise<Seen>): Promise<Started & { seen: Seen }> {
    const port = await freePort()
    this.#registry.handedOut()
    const from = performance.now()
    const child = this.#run('start', { PORT: String(port) })
    try {
      while (!(await isOpen(`http://localhost:${port}`))) {
        if (child.exitCode !== null || performance.now() - from > PATIENCE_MS) throw new Error('start never got ready')
        await sleep(50)
      }
      const seconds = (performance.now() - from) / 1_000
      const bytes = this.#registry.handedOut()
      return { seconds, bytes, seen: await whenIdle(child.pid!) }
    } finally {
      await end(child)
    }
  }

  /** Runs `test` and tells how long it took. */
  async test(): Promise<{ seconds: number; said: string }> {
    const from = performance.now()
    const child = this.#run('test', {})
    let said = ''
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-2_000)))
    await once(child, 'close')
    return { seconds: (performance.now() - from) / 1_000, said }
  }

  leave(): void {
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 })
  }

  #run(command: string, settings: Record<string, string>): ChildProcess {
    // The machine's own Node, not the one this runs on; and none of the settings of whoever measures.
    const path = process.env['PATH']!.split(delimiter).filter((folder) => folder !== dirname(process.execPath))
    const env = { PATH: path.join(delimiter), HOME: this.#home, LANG: process.env['LANG'] ?? 'C.UTF-8', ...settings }
    const child = spawn('npx', ['--yes', 'pnpm@12', command], {
      cwd: this.#clone,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    // Broken off, none of it stays.
    const endToo = () => process.kill(-child.pid!, 'SIGINT')
    process.once('exit', endToo)
    child.once('close', () => process.off('exit', endToo))
    return child
  }
}

/** Memory of all it consists of, PostgreSQL's apart, MB. */
export async function idleMemory(pid: number): Promise<number> {
  await sleep(IDLE_MS)
  return memoryOf(pid)
}

async function isOpen(url: string): Promise<boolean> {
  const answers = await Promise.all(
    ['/', '/health/ready'].map((path) =>
      fetch(url + path, { headers: { accept: 'text/html' } }).then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  )
  return answers.every(Boolean)
}

/** As Ctrl-C does: everybody in it hears of it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = once(child, 'close')
  process.kill(-child.pid!, 'SIGINT')
  await gone
}
