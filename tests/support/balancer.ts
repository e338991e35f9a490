import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

/** How often the processes are asked whether they are ready. */
const ASK_MS = 50

export interface Balancer {
  url: string
  close(): Promise<void>
}

/**
 * What stands in front of several processes: gives each request and each socket to the next one that says it is ready. What could not
 * be handed over is given to another; what was handed over is never repeated.
 */
export async function balance(targets: readonly string[]): Promise<Balancer> {
  const ready = new Set<string>()
  const open = new Set<Duplex>()
  const over = new AbortController()
  let turn = 0

  async function ask(target: string): Promise<void> {
    while (!over.signal.aborted) {
      const isReady = await fetch(`${target}/health/ready`, { signal: over.signal }).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isReady) ready.add(target)
      else ready.delete(target)
      await sleep(ASK_MS)
    }
  }

  /** A line to the next process that is ready and lets itself be reached. */
  async function reach(): Promise<Socket> {
    for (;;) {
      const target = [...ready][turn++ % Math.max(1, ready.size)]
      if (target) {
        const { hostname, port } = new URL(target)
        const line = connect(Number(port), hostname)
        try {
          await once(line, 'connect')
          keep(line)
          return line
        } catch {
          line.destroy()
        }
      }
      await sleep(10)
    }
  }

  function keep(line: Duplex): void {
    open.add(line)
    line.on('close', () => open.delete(line)).on('error', () => line.destroy())
  }

  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const line = await reach()
    const { method, url: path, headers } = asked
    const passed = request({ createConnection: () => line, method, path, headers: { ...headers, connection: 'close' } })
    passed.on('response', (response) => {
      const { connection: _, ...heard } = response.headers
      answer.writeHead(response.statusCode!, heard)
      response.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  }

  const server = createServer((asked, answer) => void pass(asked, answer))
  server.on('upgrade', (asked: IncomingMessage, near: Duplex, head: Buffer) => {
    keep(near)
    void reach().then((far) => {
      const headers = asked.rawHeaders.reduce((text, word, index) => text + word + (index % 2 === 0 ? ': ' : '\r\n'), '')
      far.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${headers}\r\n`)
      far.write(head)
      near.pipe(far).pipe(near)
      near.on('close', () => far.destroy())
      far.on('close', () => near.destroy())
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const asking = Promise.all(targets.map(ask))
  while (ready.size < targets.length) await sleep(ASK_MS)

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      over.abort()
      await asking
      for (const line of open) line.destroy()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
