import { Agent } from 'node:http'
import { type Answer, post } from '../post.ts'

/** What is sent, over and over. */
export interface Asking {
  url: string
  headers: Record<string, string>
  /** Of the n-th request. */
  body(n: number): string
}

export interface Round {
  requestsPerSecond: number
  /** Milliseconds, in ascending order. */
  latencies: number[]
}

/** Keeps so many requests under way at a time, on connections that stay open, until all are answered. */
export class Load {
  readonly #asking: Asking
  readonly #agent: Agent
  readonly #concurrency: number
  #sent = 0

  constructor(asking: Asking, concurrency: number) {
    this.#asking = asking
    this.#concurrency = concurrency
    this.#agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  }

  async round(requests: number, expected: number): Promise<Round> {
    const latencies: number[] = []
    let left = requests
    const one = async (): Promise<void> => {
      while (left-- > 0) {
        const from = performance.now()
        const { status } = await this.ask()
        if (status !== expected) throw new Error(`answered ${status} instead of ${expected}`)
        latencies.push(performance.now() - from)
      }
    }
    const from = performance.now()
    await Promise.all(Array.from({ length: this.#concurrency }, one))
    const seconds = (performance.now() - from) / 1000
    return { requestsPerSecond: requests / seconds, latencies: latencies.toSorted((a, b) => a - b) }
  }

  ask(headers: Record<string, string> = {}): Promise<Answer> {
    const { url, headers: own, body } = this.#asking
    return post(this.#agent, url, { ...own, ...headers }, body(this.#sent++))
  }

  close(): void {
    this.#agent.destroy()
  }
}
