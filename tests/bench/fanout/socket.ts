import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

const CONTINUED = 0x0
const TEXT = 0x1
const CLOSE = 0x8
const PING = 0x9
const PONG = 0xa

/**
 * A WebSocket client that does as little as can be done, so that what is measured is the server: it hands out each frame as the
 * bytes that came. Servers send unmasked frames; what is sent here is short, masked with zeros.
 */
export class LeanSocket {
  readonly #socket: Socket
  readonly #onFrame: (payload: Buffer) => void
  #rest: Buffer = Buffer.alloc(0)

  private constructor(socket: Socket, onFrame: (payload: Buffer) => void) {
    this.#socket = socket
    this.#onFrame = onFrame
  }

  static open(
    url: string,
    headers: Record<string, string>,
    onFrame: (payload: Buffer) => void,
    onClose: (why: string) => void,
  ): Promise<LeanSocket> {
    const { hostname, port, pathname } = new URL(url)
    return new Promise((resolve, reject) => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      const lean = new LeanSocket(socket, onFrame)
      let head = ''
      const lines = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-protocol': 'graphql-transport-ws',
      }
      const all = Object.entries({
        host: `${hostname}:${port}`,
        ...lines,
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...headers,
      })
      socket.write(`GET ${pathname} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
      socket.on('error', reject)
      const onHead = (chunk: Buffer): void => {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!head.startsWith('HTTP/1.1 101')) return reject(new Error(head.slice(0, end)))
        socket.off('data', onHead)
        socket.on('data', (more: Buffer) => lean.#take(more, onClose))
        const first = Buffer.from(head.slice(end + 4), 'latin1')
        if (first.length > 0) lean.#take(first, onClose)
        resolve(lean)
      }
      socket.on('data', onHead)
      socket.once('close', () => onClose('connection lost'))
    })
  }

  send(message: object): void {
    this.#write(TEXT, Buffer.from(JSON.stringify(message)))
  }

  destroy(): void {
    this.#socket.destroy()
  }

  #write(opcode: number, payload: Buffer): void {
    const isLong = payload.length > 125
    const head = Buffer.alloc(isLong ? 8 : 6)
    head[0] = 0x80 | opcode
    head[1] = 0x80 | (isLong ? 126 : payload.length)
    if (isLong) head.writeUInt16BE(payload.length, 2)
    this.#socket.write(Buffer.concat([head, payload]))
  }

  #take(chunk: Buffer, onClose: (why: string) => void): void {
    const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    let at = 0
    while (bytes.length - at >= 2) {
      const opcode = bytes[at]! & 0x0f
      const short = bytes[at + 1]! & 0x7f
      const head = short === 127 ? 10 : short === 126 ? 4 : 2
      if (bytes.length - at < head) break
      const length = short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short === 126 ? bytes.readUInt16BE(at + 2) : short
      if (bytes.length - at < head + length) break
      const payload = bytes.subarray(at + head, at + head + length)
      if (opcode === TEXT || opcode === CONTINUED) this.#onFrame(payload)
      else if (opcode === PING) this.#write(PONG, Buffer.from(payload))
      else if (opcode === CLOSE) onClose(`closed with ${payload.readUInt16BE(0)} ${payload.toString('utf8', 2)}`)
      at += head + length
    }
    this.#rest = at === bytes.length ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at))
  }
}
