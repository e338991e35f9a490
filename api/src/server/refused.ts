import type { Socket } from 'node:net'

/** What is wrong with a request before anybody looks at what it asks for, as GraphQL clients expect errors. */
export const refused = (message: string, code = 'BAD_REQUEST'): object => ({ errors: [{ message, extensions: { code } }] })

const faults: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to come in'],
}

/** Bytes that are no request: there is nothing to answer with but the line itself. */
export function refuseBytes({ code = '' }: Error & { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, message] = faults[code] ?? ['400 Bad Request', 'This is no HTTP request']
  const body = JSON.stringify(refused(message))
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
