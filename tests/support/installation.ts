import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { startEmbeddedPostgres } from './api.ts'
import { furnish, ownLike } from './furnish.ts'
import { createDataDir, freePort, type ServerProcess, spawnServer } from './process.ts'
import { buildWorld, type World } from './world.ts'

export interface Site {
  /** How many processes serve the one database. A single one keeps the database running itself; several find it there. */
  processes?: number
  /** A folder of the caller’s own; without it one is made, and removed at the end. */
  dataDir?: string
  /** Settings as the README lists them, for process `index`. */
  env?: (index: number) => Record<string, string>
  /** Settings of PostgreSQL. */
  postgres?: Record<string, string>
  /** What the processes take for the database’s address: a line that can be cut, say. */
  through?: (databaseUrl: string) => string | Promise<string>
}

/** A database that keeps its promises and the programs that serve it, each a process of its own; with a small sub-district in it. */
export class Installation {
  readonly dataDir: string
  readonly servers: ServerProcess[] = []
  readonly #site: Site
  readonly #ports: number[] = []
  #world: World | undefined
  #databaseSeenByServers: string | undefined
  #stopDatabase = async (): Promise<void> => {}
  #removeFolder = async (): Promise<void> => {}

  private constructor(site: Site) {
    this.#site = site
    if (site.dataDir === undefined) {
      const { path, remove } = createDataDir()
      this.dataDir = path
      this.#removeFolder = remove
    } else this.dataDir = site.dataDir
  }

  static async open(site: Site = {}): Promise<Installation> {
    const place = new Installation(site)
    try {
      await place.#start()
      return place
    } catch (error) {
      await place.close()
      throw error
    }
  }

  get world(): World {
    return this.#world!
  }

  /** The database itself, whatever address the processes were told. It may change when everything was killed. */
  get databaseUrl(): string {
    const [, , , port] = readFileSync(join(this.dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')
    const password = readFileSync(join(this.dataDir, 'postgres/password'), 'utf8').trim()
    return `postgres://shuangshe:${password}@127.0.0.1:${port}/shuangshe`
  }

  get databasePid(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
  }

  async sql<Row = any>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query(text, values)).rows as Row[]
    } finally {
      await client.end().catch(() => {})
    }
  }

  /** Starts a process that was stopped or killed, where it was before. */
  async start(index: number): Promise<void> {
    this.servers[index] = await this.#spawn(index)
  }

  /** Where several processes find the database: in order, and to be started again by `startDatabase`. */
  async stopDatabase(): Promise<void> {
    await this.#stopDatabase()
  }

  /** Its address, which is a new one. */
  async startDatabase(settings: Record<string, string> = {}): Promise<string> {
    const { url, stop } = await startEmbeddedPostgres({ dataDir: this.dataDir, log: () => {}, settings })
    this.#stopDatabase = stop
    return url
  }

  /** Gives files to the account the database runs under. */
  ownLikeBefore(path: string): void {
    ownLike(join(this.dataDir, 'postgres'), path)
  }

  killDatabase(): void {
    process.kill(this.databasePid, 'SIGKILL')
  }

  async isReady(index = 0): Promise<boolean> {
    return fetch(`${this.servers[index]!.url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  /** Waits until every process can serve. */
  async ready(patience = 90_000): Promise<void> {
    const deadline = Date.now() + patience
    for (const index of this.servers.keys())
      while (!(await this.isReady(index))) {
        if (Date.now() > deadline) throw new Error(`process ${index} never got ready again:\n${this.servers[index]!.said().slice(-2_000)}`)
        await sleep(30)
      }
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()))
    await this.#stopDatabase()
    await this.#removeFolder()
  }

  async #start(): Promise<void> {
    const { processes = 1, through, postgres } = this.#site
    await furnish(this.dataDir)
    const database = await startEmbeddedPostgres({ dataDir: this.dataDir, log: () => {}, ...(postgres && { settings: postgres }) })
    this.#stopDatabase = () => database.stop()
    if (processes > 1 || through) this.#databaseSeenByServers = (await through?.(database.url)) ?? database.url
    for (let index = 0; index < processes; index++) {
      this.#ports.push(await freePort())
      await this.start(index)
    }
    this.#world = await buildWorld(this.servers[0]!.url, database.url)
    if (this.#databaseSeenByServers !== undefined) return
    this.#stopDatabase = async () => {}
    await database.stop()
  }

  #spawn(index: number): Promise<ServerProcess> {
    const url = this.#databaseSeenByServers
    const env = { DEMO: '0', ...(url && { DATABASE_URL: url }), ...this.#site.env?.(index) }
    return spawnServer({ dataDir: this.dataDir, port: this.#ports[index]!, env })
  }
}
