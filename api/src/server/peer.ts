import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/**
 * Where a proxy is trusted, it is the one that asks here. It adds what it saw at the end of the forwarded headers: what stands
 * before that, anybody may have written.
 */
export const isTrustedHop = (_address: string, hop: number): boolean => hop === 0

/** Who is at the other end of a socket, as Fastify tells it of a request. */
export interface Peer {
  address: string
  /** Name under which the server was asked. */
  host: string | undefined
  isSecure: boolean
}

export function peerOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: boolean): Peer {
  const forwarded = (name: string): string | undefined => (trustProxy ? lastOf(headers, name) : undefined)
  return {
    address: forwarded('x-forwarded-for') ?? socket.remoteAddress ?? '',
    host: forwarded('x-forwarded-host') ?? headers.host,
    isSecure: forwarded('x-forwarded-proto') === 'https',
  }
}

/** Names and addresses, with or without a port: what else is sent as one goes into no header of ours. */
const HOST = /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i

/** Where a browser sees this server; undefined where it doesn't say under which name it asked. What is behind a proxy can't see by itself that it is reached by HTTPS. */
export function ownOrigin({ host, isSecure }: Peer, publicUrl: string | undefined): string | undefined {
  if (!host || !HOST.test(host)) return undefined
  const secure = URL.parse(`https://${host}`)?.origin
  return isSecure || secure === publicUrl ? secure : URL.parse(`http://${host}`)?.origin
}

function lastOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const [header] = [headers[name]].flat()
  return header?.split(',').at(-1)?.trim()
}
