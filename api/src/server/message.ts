import { WebSocket } from 'ws'

/** A socket whose messages are read once. */
export class Socket extends WebSocket {
  override emit(event: string | symbol, ...about: unknown[]): boolean {
    return event === 'message' ? super.emit(event, new Message(about[0] as Buffer), about[1]) : super.emit(event, ...about)
  }
}

/**
 * What came in, until it is read: graphql-ws holds on to a message for as long as the subscription it asks for runs, and its bytes to
 * the piece of memory they were received in.
 */
class Message {
  #bytes: Buffer | null

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  toString(): string {
    const text = String(this.#bytes ?? '')
    this.#bytes = null
    return text
  }
}
