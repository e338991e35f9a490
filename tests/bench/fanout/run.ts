import { setTimeout as sleep } from 'node:timers/promises'
import type { Contender } from '../contender.ts'
import { now } from './marks.ts'

/** Events under way at once where as much as possible is published. */
const UNDER_WAY = 32
/** Events a second where delay is measured. */
export const RATE = 10
/** How long whoever lags behind may take to finish. */
const PATIENCE_MS = 60_000

export type Event = [sequence: number, at: number]

export interface Round {
  contender: string
  subscribers: number
  deliveriesPerSecond: number
  messagesPerSecond: number
  eventsPerMessage: number
  /** Of a message with one event in it. */
  bytes: number
  /** Processor time of the serving process, microseconds: of an event to one subscriber where as much as possible is published. */
  cpuPerDelivery: number
  /** The same at the fixed rate, where each message holds one event; what publishing it took is in it. */
  cpuPerMessage: number
  /** At the fixed rate, milliseconds. */
  p50: number
  p99: number
  /** Events a second that really were published. */
  rate: number
  /** Bytes each connection with its subscription takes. */
  memory: number
}

export interface Server {
  name: string
  contender: Contender
  url: string
  query: string
  /** How many different texts an event may come in: one for each kind of rights there is. */
  kinds: number
  people(): Promise<{ headers: Record<string, string>; variables: object }[]>
  /** As many as may be. */
  write(events: Event[]): Promise<unknown>
  /** One, as it is done for real. */
  publish(event: Event): Promise<unknown>
  stop(): Promise<void>
}

/** Opens as many boards, publishes as much as they bear, then at a fixed rate, and closes all. */
export async function measure(
  server: Server,
  subscribers: Contender,
  size: number,
  plan: { saturateMs: number; rateMs: number },
): Promise<Round> {
  try {
    const empty = await server.contender.memory()
    await subscribers.ask({ open: { url: server.url, count: size, people: await server.people(), query: server.query } })
    const run = new Run(server, subscribers, size)
    await run.warmUp()
    const memory = ((await server.contender.memory()) - empty) / size
    const saturated = await run.saturate(plan.saturateMs)
    const steady = await run.steady(plan.rateMs)
    const round = { contender: server.name, subscribers: size, memory, ...saturated, ...steady }
    console.log(
      `· ${size} subscribers, ${server.name}: ${round.deliveriesPerSecond.toFixed(0)} deliveries/s, ` +
        `${round.cpuPerDelivery.toFixed(1)} µs each, ${round.cpuPerMessage.toFixed(1)} µs a message, p99 ${round.p99.toFixed(0)} ms, ` +
        `${(memory / 1000).toFixed(1)} kB a connection`,
    )
    return round
  } finally {
    await subscribers.ask({ close: true })
    await server.stop()
  }
}

interface Received {
  messages: number
  bytes: number
  texts: number
  latencies: { p50: number; p99: number } | null
}

/** Events of one server, numbered, with what became of them. Whatever is lost, doubled or out of order ends the benchmark. */
class Run {
  static #sequence = 0
  readonly #server: Server
  readonly #subscribers: Contender
  readonly #size: number
  #waiting = new Set<number>()
  #lost: string | null = null
  #wake: () => void = () => {}

  constructor(server: Server, subscribers: Contender, size: number) {
    this.#server = server
    this.#subscribers = subscribers
    this.#size = size
    subscribers.onTold = (told: { reached?: number; lost?: string }) => {
      if (told.lost) this.#lost = told.lost
      if (told.reached !== undefined) this.#waiting.delete(told.reached)
      this.#wake()
    }
  }

  /** Until one has reached all: then all have subscribed. Some more, so that the code is warm. */
  async warmUp(): Promise<void> {
    await this.#subscribers.ask({ begin: { first: 0, keepLatencies: false } })
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const event = this.#next()
      await this.#server.write([event])
      await this.#until(() => !this.#waiting.has(event[0]), 5_000)
      if (!this.#waiting.has(event[0])) break
      if (Date.now() > deadline) throw new Error(`${this.#server.name}: not all subscribed`)
    }
    this.#waiting.clear()
    await this.#publishFor(1_000)
  }

  async saturate(ms: number): Promise<Pick<Round, 'deliveriesPerSecond' | 'messagesPerSecond' | 'eventsPerMessage' | 'cpuPerDelivery'>> {
    await this.#subscribers.ask({ begin: { first: Run.#sequence + 1, keepLatencies: false } })
    const [start, cpu] = [performance.now(), await this.#server.contender.cpu()]
    const events = await this.#publishFor(ms)
    const seconds = (performance.now() - start) / 1000
    const used = (await this.#server.contender.cpu()) - cpu
    const received = await this.#subscribers.ask<Received>({ received: true })
    const deliveries = events * this.#size
    return {
      deliveriesPerSecond: deliveries / seconds,
      messagesPerSecond: received.messages / seconds,
      eventsPerMessage: deliveries / received.messages,
      cpuPerDelivery: used / deliveries,
    }
  }

  async steady(ms: number): Promise<Pick<Round, 'p50' | 'p99' | 'rate' | 'bytes' | 'cpuPerMessage'>> {
    await this.#subscribers.ask({ begin: { first: Run.#sequence + 1, keepLatencies: true } })
    const cpu = await this.#server.contender.cpu()
    const start = now()
    let events = 0
    // Each counts from when it was due: who is kept waiting before it is published waits, too.
    for (let due = start; due < start + ms * 1000; events++, due += 1_000_000 / RATE) {
      await sleep(Math.max(0, (due - now()) / 1000))
      await this.#server.publish(this.#next(due))
    }
    const rate = events / ((now() - start) / 1_000_000)
    await this.#settle()
    const used = (await this.#server.contender.cpu()) - cpu
    const { latencies, bytes, messages, texts } = await this.#subscribers.ask<Received>({ received: true })
    if (texts > this.#server.kinds) throw new Error(`${this.#server.name}: one event came in ${texts} texts`)
    return { p50: latencies!.p50, p99: latencies!.p99, rate, bytes: bytes / messages, cpuPerMessage: used / messages }
  }

  /** As many at once as may be under way, until the time is over and all have come; how many there were. */
  async #publishFor(ms: number): Promise<number> {
    const until = performance.now() + ms
    let published = 0
    while (performance.now() < until) {
      const events = Array.from({ length: UNDER_WAY - this.#waiting.size }, () => this.#next())
      published += events.length
      if (events.length > 0) await this.#server.write(events)
      await this.#until(() => this.#waiting.size < UNDER_WAY, PATIENCE_MS)
    }
    await this.#settle()
    return published
  }

  async #settle(): Promise<void> {
    await this.#until(() => this.#waiting.size === 0, PATIENCE_MS)
    if (this.#waiting.size > 0) throw new Error(`${this.#server.name}: ${this.#waiting.size} events never reached all`)
  }

  #next(at = now()): Event {
    Run.#sequence += 1
    this.#waiting.add(Run.#sequence)
    return [Run.#sequence, at]
  }

  async #until(holds: () => boolean, patience: number): Promise<void> {
    const deadline = performance.now() + patience
    while (!holds() && performance.now() < deadline) {
      if (this.#lost) throw new Error(`${this.#server.name}: ${this.#lost}`)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(100, patience))
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    if (this.#lost) throw new Error(`${this.#server.name}: ${this.#lost}`)
  }
}
