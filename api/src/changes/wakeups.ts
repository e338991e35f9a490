import pg from 'pg'

/**
 * The hint "there is something new", between processes. Never the truth: a lost hint costs latency, not data, because the tail
 * also looks by itself.
 */
export interface Wakeups {
  start(onWake: () => void): Promise<void>
  /** Coalesced, and outside any write transaction: inside one, NOTIFY takes a lock that costs most of the throughput. */
  announce(): void
  stop(): Promise<void>
}

const CHANNEL = 'shuangshe_change'
const RECONNECT_MS = 500

export class PostgresWakeups implements Wakeups {
  readonly #url: string
  readonly #pool: pg.Pool
  #listener: pg.Client | undefined
  #onWake: () => void = () => {}
  #announcing = false
  #again = false
  #stopped = false

  constructor(url: string, pool: pg.Pool) {
    this.#url = url
    this.#pool = pool
  }

  async start(onWake: () => void): Promise<void> {
    this.#onWake = onWake
    await this.#listen()
  }

  announce(): void {
    this.#onWake()
    if (this.#announcing) this.#again = true
    else void this.#notify()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#listener?.end().catch(() => {})
  }

  async #notify(): Promise<void> {
    this.#announcing = true
    do {
      this.#again = false
      // A failure means the database is away; every process looks for itself when it is back.
      await this.#pool.query(`notify ${CHANNEL}`).catch(() => {})
    } while (this.#again && !this.#stopped)
    this.#announcing = false
  }

  async #listen(): Promise<void> {
    if (this.#stopped) return
    const client = new pg.Client({ connectionString: this.#url, application_name: 'shuangshe wakeups', keepAlive: true })
    let lost = false
    const reconnect = (): void => {
      if (lost) return
      lost = true
      client.end().catch(() => {})
      setTimeout(() => void this.#listen(), RECONNECT_MS).unref()
    }
    client.on('error', reconnect)
    client.on('end', reconnect)
    client.on('notification', () => this.#onWake())
    try {
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
      this.#listener = client
      this.#onWake()
    } catch {
      reconnect()
    }
  }
}
