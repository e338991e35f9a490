import { Agent } from 'node:http'
import { post } from '../post.ts'

/** One HTTP request, the same again and again. */
export interface Target {
  url: string
  headers: Record<string, string>
  body: () => string
  /** Throws unless the answer acknowledges what was asked. */
  check: (answer: any) => void
}

export interface Loaded {
  acknowledged: number
  seconds: number
  /** Of each, milliseconds, ascending. */
  latencies: number[]
}

/** As many at once as told, each followed by the next, until the time is over. */
export async function load(target: Target, concurrency: number, ms: number): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const latencies: number[] = []
  const start = performance.now()
  const until = start + ms
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now()
      const { body } = await post(agent, target.url, target.headers, target.body())
      target.check(JSON.parse(body.toString()))
      latencies.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, one))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  return { acknowledged: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) }
}
