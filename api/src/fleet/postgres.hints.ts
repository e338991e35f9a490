import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Hints, Listener, Topic } from './hints.ts'

const RECONNECT_MS = 500
/** After what was said, what comes within so long is said together. */
const TOGETHER_MS = 20
/** Who only listens never learns that the other end is gone without a word: it is asked this often, and must answer in this time. */
const ASK_MS = 5_000
const ANSWER_MS = 5_000
const patience = { connectionTimeoutMillis: ANSWER_MS, query_timeout: ANSWER_MS }
/** How long the last words may take when the process ends. */
const FAREWELL_MS = 1_000

interface Said {
  topic: Topic
  text: string
  done(): void
}

const channelOf = (topic: Topic): string => `shuangshe_${topic}`

/**
 * Hints by LISTEN and NOTIFY: no further service is needed. Listening takes a connection of its own that no pooler shares out. What is
 * said goes by the pool, outside any write transaction: inside one, NOTIFY takes a lock that costs most of the throughput.
 */
export class PostgresHints implements Hints {
  readonly #url: string
  readonly #pool: pg.Pool
  readonly #listeners = new Map<Topic, Listener>()
  #listening: pg.Client | undefined
  #waiting: Said[] = []
  #saying: Promise<void> | undefined
  #stopped = false

  /** `url` leads past any pooler. */
  constructor(url: string, pool: pg.Pool) {
    this.#url = url
    this.#pool = pool
  }

  on(topic: Topic, listener: Listener): void {
    this.#listeners.set(topic, listener)
  }

  async start(): Promise<void> {
    await this.#listen()
  }

  say(topic: Topic, text: string): Promise<void> {
    return new Promise((done) => {
      this.#waiting.push({ topic, text, done })
      this.#saying ??= this.#sayAll().finally(() => (this.#saying = undefined))
    })
  }

  async stop(): Promise<void> {
    const late = sleep(FAREWELL_MS)
    await Promise.race([this.#saying, late])
    this.#stopped = true
    await Promise.race([this.#listening?.end().catch(() => {}), late])
  }

  /** One statement at a time: meanwhile the next words gather, and the order stays. */
  async #sayAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const said = this.#waiting
      this.#waiting = []
      await this.#pool
        .query('select pg_notify(channel, words) from unnest($1::text[], $2::text[]) as said(channel, words)', [
          said.map(({ topic }) => channelOf(topic)),
          said.map(({ text }) => text),
        ])
        // The database is away, and nobody hears anything.
        .catch(() => {})
      for (const { done } of said) done()
      await sleep(TOGETHER_MS)
    }
  }

  async #listen(): Promise<void> {
    if (this.#stopped) return
    const client = new pg.Client({ connectionString: this.#url, application_name: 'shuangshe hints', ...patience })
    let asking: NodeJS.Timeout | undefined
    let lost = false
    const reconnect = (): void => {
      if (lost) return
      lost = true
      clearInterval(asking)
      client.end().catch(() => {})
      setTimeout(() => void this.#listen(), RECONNECT_MS).unref()
    }
    client.on('error', reconnect)
    client.on('end', reconnect)
    client.on('notification', ({ channel, payload = '' }) => {
      for (const [topic, listener] of this.#listeners) if (channelOf(topic) === channel) listener.hear(payload)
    })
    try {
      await client.connect()
      for (const topic of this.#listeners.keys()) await client.query(`listen ${channelOf(topic)}`)
      if (lost) return
      this.#listening = client
      asking = setInterval(() => void client.query('select').catch(reconnect), ASK_MS)
      for (const listener of this.#listeners.values()) listener.back()
    } catch {
      reconnect()
    }
  }
}
