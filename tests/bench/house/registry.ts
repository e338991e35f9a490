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

export async function openRegistry(): Promise<Registry> {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim().replace(/\/?$/, '/')
  let bytes = 0
  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await Array.fromAsync(request)
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
