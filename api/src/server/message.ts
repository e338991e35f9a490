import { isUtf8 } from 'node:buffer'
import { WebSocket } from 'ws'

/** What was sent isn't of the form it says (RFC 6455). */
const INVALID_PAYLOAD = 1007

/** A socket whose messages are read once, and are UTF-8 in frames of either kind. */
export class Socket extends WebSocket {
  override emit(event: string | symbol, ...about: unknown[]): boolean {
    if (event !== 'message') return super.emit(event, ...about)
    const [bytes, isBinary] = about as [Buffer, boolean]
    // Frames of text were looked at as they came in.
    if (isBinary && !isUtf8(bytes)) this.close(INVALID_PAYLOAD, 'Not UTF-8')
    else super.emit(event, new Message(bytes), isBinary)
    return true
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
