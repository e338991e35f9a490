import { execFileSync } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** A door to the machine's package registry that counts what goes through it. */
export interface Registry {
  url: string
  /** Bytes handed out since it was asked last. */
  handedOut(): number
  close(): Promise<void>
}

/** Asked for at once: more than that a registry may cut off. */
const AT_ONCE = 16

/** Lets so many in at once, the others in order of coming. */
function line(places: number): { enter(): Promise<() => void> } {
  const waiting: (() => void)[] = []
  let free = places
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return {
    async enter() {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      return leave
    },
  }
}

export async function openRegistry(): Promise<Registry> {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim().replace(/\/?$/, '/')
  let bytes = 0
  const atUpstream = line(AT_ONCE)
  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await Array.fromAsync(request)
    const leave = await atUpstream.enter()
    try {
      await answerFrom(request, response, body)
    } finally {
      leave()
    }
  }

  async function answerFrom(request: IncomingMessage, response: ServerResponse, body: Buffer[]): Promise<void> {
    const answer = await fetch(new URL(request.url!.slice(1), upstream), {
      method: request.method!,
      headers: { accept: request.headers.accept ?? '*/*', 'content-type': request.headers['content-type'] ?? 'application/json' },
      ...(body.length > 0 && { body: Buffer.concat(body) }),
    })
    const isText = answer.headers.get('content-type')?.includes('json')
    // What a package's own words say about where it lies leads through this door as well.
    const sent = isText ? Buffer.from((await answer.text()).replaceAll(upstream, url)) : Buffer.from(await answer.arrayBuffer())
    bytes += Number(answer.headers.get('content-length') ?? sent.length)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/octet-stream' }).end(sent)
  }

  return {
    url,
    handedOut() {
      const handedOut = bytes
      bytes = 0
      return handedOut
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
