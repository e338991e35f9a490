import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import * as http from 'node:http'
import * as https from 'node:https'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'

/** A door to the machine's package registry that counts what goes through it. */
export interface Registry {
  url: string
  /** Bytes handed out since it was asked last. */
  handedOut(): number
  close(): Promise<void>
}

/** Connections to the registry: more than that it may cut off. */
const AT_ONCE = { keepAlive: true, maxSockets: 16 }
const PATIENCE_MS = 60_000

export async function openRegistry(): Promise<Registry> {
  const upstream = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim().replace(/\/?$/, '/')
  const way = upstream.startsWith('https:') ? https : http
  const agent = new way.Agent(AT_ONCE)
  let bytes = 0
  const server = http.createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  async function pass(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { accept = '*/*', 'content-type': type } = request.headers
    const headers = { accept, 'accept-encoding': 'gzip', ...(type && { 'content-type': type }) }
    const asked = way.request(new URL(request.url!.slice(1), upstream), { method: request.method!, agent, headers, timeout: PATIENCE_MS })
    asked.once('timeout', () => asked.destroy(new Error('the registry said nothing for a minute')))
    asked.end(await buffer(request))
    const [answer] = (await once(asked, 'response')) as [http.IncomingMessage]
    const body = await buffer(answer)
    bytes += body.length
    const packed = answer.headers['content-encoding'] === 'gzip' && body.length > 0
    const plain = packed ? gunzipSync(body) : body
    const mime = answer.headers['content-type'] ?? 'application/octet-stream'
    // What a package's own words say about where it lies leads through this door as well.
    const sent = mime.includes('json') ? plain.toString().replaceAll(upstream, url) : plain
    response.writeHead(answer.statusCode!, { 'content-type': mime }).end(sent)
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
      agent.destroy()
      await once(server, 'close')
    },
  }
}
