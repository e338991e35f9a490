import { once } from 'node:events'
import type { Socket } from 'node:net'
import { WebSocket } from 'ws'

export interface Frame {
  type: string
  id?: string
  payload?: any
}

/** A WebSocket that sends whatever it is told, well-formed or not, and keeps what comes back. */
export class RawSocket {
  readonly frames: Frame[] = []
  readonly closed: Promise<number>
  readonly #socket: WebSocket
  #wake = () => {}

  private constructor(socket: WebSocket) {
    this.#socket = socket
    this.closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('error', () => {})
    socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as Frame)
      this.#wake()
    })
  }

  /** Connects; rejects where the upgrade is refused. */
  static async connect(
    url: string,
    headers: Record<string, string> = {},
    path = '/graphql',
    protocol = 'graphql-transport-ws',
  ): Promise<RawSocket> {
    const socket = new WebSocket(url.replace(/^http/, 'ws') + path, protocol, { headers })
    const raw = new RawSocket(socket)
    await once(socket, 'open')
    return raw
  }

  /** Connects and lets itself be known by the headers’ cookie. */
  static async open(url: string, headers: Record<string, string>): Promise<RawSocket> {
    const socket = await RawSocket.connect(url, headers)
    socket.send({ type: 'connection_init' })
    await socket.next((frame) => frame.type === 'connection_ack')
    return socket
  }

  /** Its own end of the line. */
  get port(): number {
    return (this.#socket as unknown as { _socket: Socket })._socket.localPort!
  }

  send(frame: object | string | Buffer): void {
    this.#socket.send(typeof frame === 'string' || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame))
  }

  subscribe(id: string, query: string, variables?: object): void {
    this.send({ type: 'subscribe', id, payload: { query, variables } })
  }

  /** The first frame, already here or to come, of this kind. */
  async next(is: (frame: Frame) => boolean): Promise<Frame> {
    for (;;) {
      const found = this.frames.find(is)
      if (found) return found
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }

  /** Stops reading, as a client does that can't keep up; goes on when the returned function is called. */
  stall(): () => void {
    this.#socket.pause()
    return () => this.#socket.resume()
  }

  close(): Promise<number> {
    this.#socket.close()
    return this.closed
  }
}
