import { Agent, request } from 'node:http'

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
      target.check(JSON.parse(await post(agent, target)))
      latencies.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, one))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  return { acknowledged: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) }
}

function post(agent: Agent, { url, headers, body }: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const content = body()
    const sent = request(url, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(content), ...headers },
    })
    sent.once('error', reject)
    sent.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => resolve(Buffer.concat(chunks).toString()))
      response.once('error', reject)
    })
    sent.end(content)
  })
}
