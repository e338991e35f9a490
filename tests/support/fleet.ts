import { startEmbeddedPostgres } from './api.ts'
import { type Balancer, balance } from './balancer.ts'
import { furnish } from './furnish.ts'
import { createDataDir, type ServerProcess, spawnServer } from './process.ts'
import { SECRET } from './templates.ts'

/** Several processes on one database, behind a balancer. */
export class Fleet {
  readonly processes: ServerProcess[]
  readonly databaseUrl: string
  readonly #balancer: Balancer
  readonly #env: Record<string, string>
  readonly #end: () => Promise<void>

  private constructor(
    processes: ServerProcess[],
    databaseUrl: string,
    balancer: Balancer,
    env: Record<string, string>,
    end: () => Promise<void>,
  ) {
    this.processes = processes
    this.databaseUrl = databaseUrl
    this.#balancer = balancer
    this.#env = env
    this.#end = end
  }

  /** `settings` are those of every process, as the README lists them. */
  static async start(size: number, settings: Record<string, string> = {}): Promise<Fleet> {
    const folder = createDataDir()
    await furnish(folder.path)
    const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
    const env = { DEMO: '0', DATABASE_URL: database.url, SECRET_KEY: SECRET.toString('base64'), DRAIN_SECONDS: '1', ...settings }
    const processes = await Promise.all(Array.from({ length: size }, () => spawnServer({ dataDir: folder.path, env })))
    const balancer = await balance(processes.map(({ url }) => url))
    return new Fleet(processes, database.url, balancer, env, async () => {
      await database.stop()
      await folder.remove()
    })
  }

  /** Where users reach it. */
  get url(): string {
    return this.#balancer.url
  }

  /** Ends one process as an operator would, waits until it is gone, and starts it anew; answers its exit code. */
  async restart(index: number): Promise<number | null> {
    const old = this.processes[index]!
    const code = await old.stop()
    if (code !== 0) console.error(`It did not end in good order:\n${old.said()}`)
    const port = Number(new URL(old.url).port)
    this.processes[index] = await spawnServer({ dataDir: old.dataDir, port, env: this.#env })
    return code
  }

  async close(): Promise<void> {
    await this.#balancer.close()
    await Promise.all(this.processes.map((each) => each.stop()))
    await this.#end()
  }
}
