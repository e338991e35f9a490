import { setTimeout as sleep } from 'node:timers/promises'
import { type ConnectionOptions, connect, type Msg, type NatsConnection } from '@nats-io/transport-node'
import type { Hints, Listener, Topic } from './hints.ts'

const RECONNECT_MS = 500
const CONNECT_MS = 3_000
/** A line that says nothing for twice this long is taken for dead. */
const PING_MS = 5_000
/** How long the last words may take when the process ends. */
const FAREWELL_MS = 1_000

/**
 * Hints by NATS, for many processes: what is said costs the database nothing. While NATS is away the program goes on without, says so
 * once, and comes back to it by itself.
 */
export class NatsHints implements Hints {
  readonly #options: ConnectionOptions
  readonly #prefix: string
  readonly #log: (line: string) => void
  readonly #listeners = new Map<Topic, Listener>()
  readonly #over = new AbortController()
  #connection: NatsConnection | undefined
  #keeping: Promise<void> | undefined

  /** `url` may name several servers, separated by commas; `installation` keeps those apart that share a NATS. */
  constructor(url: string, installation: string, log: (line: string) => void) {
    this.#options = optionsOf(url)
    this.#prefix = `shuangshe.${installation}`
    this.#log = log
  }

  on(topic: Topic, listener: Listener): void {
    this.#listeners.set(topic, listener)
  }

  /** Doesn't wait for NATS: nobody has to. */
  start(): Promise<void> {
    this.#keeping = this.#keepConnected()
    return Promise.resolve()
  }

  say(topic: Topic, text: string): Promise<void> {
    // What is published while the line is away would be kept, and be said when it is long past.
    if (this.#connection && !this.#connection.isClosed()) this.#connection.publish(`${this.#prefix}.${topic}`, text)
    return Promise.resolve()
  }

  async stop(): Promise<void> {
    this.#over.abort()
    await Promise.race([this.#connection?.flush().catch(() => {}), sleep(FAREWELL_MS, undefined, { ref: false })])
    await this.#connection?.close().catch(() => {})
    await this.#keeping
  }

  async #keepConnected(): Promise<void> {
    let isAway = false
    while (!this.#over.signal.aborted) {
      let reason: unknown
      try {
        const connection = await connect(this.#options)
        if (this.#over.signal.aborted) return await connection.close()
        this.#attend(connection)
        if (isAway) this.#log('NATS is back')
        isAway = false
        reason = await connection.closed()
      } catch (error) {
        reason = error
      }
      this.#connection = undefined
      if (this.#over.signal.aborted) return
      if (!isAway)
        this.#log(`NATS is away (${reason instanceof Error ? reason.message : 'connection lost'}): changes reach open boards later`)
      isAway = true
      await sleep(RECONNECT_MS, undefined, { signal: this.#over.signal }).catch(() => {})
    }
  }

  #attend(connection: NatsConnection): void {
    this.#connection = connection
    for (const [topic, listener] of this.#listeners) {
      const callback = (error: Error | null, message: Msg): void => {
        if (!error) listener.hear(message.string())
      }
      connection.subscribe(`${this.#prefix}.${topic}`, { callback })
      listener.back()
    }
  }
}

/** The client takes hosts apart from credentials; `tls://` asks for an encrypted line. */
function optionsOf(text: string): ConnectionOptions {
  const urls = text.split(',').map((each) => new URL(each.trim()))
  const { username, password } = urls[0]!
  const proof = password
    ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
    : { token: decodeURIComponent(username) }
  return {
    name: 'shuangshe',
    servers: urls.map(({ host }) => host),
    ...(username && proof),
    ...(urls.some(({ protocol }) => protocol === 'tls:') && { tls: {} }),
    reconnect: false,
    timeout: CONNECT_MS,
    pingInterval: PING_MS,
    noEcho: true,
  }
}
