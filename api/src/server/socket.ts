import { isUtf8 } from 'node:buffer'
import { WebSocket } from 'ws'

/** What was sent isn't of the form it says (RFC 6455). */
const INVALID_PAYLOAD = 1007
/** What may wait for a client that doesn't read: on one socket, and on all sockets of an account. */
const MOST_WAITING = { messages: 256, bytes: 1024 * 1024, bytesOfAccount: 4 * 1024 * 1024 }
/** So little waits on any line. */
const USUAL_BYTES = 64 * 1024
/** Slow consumer, or too many sockets: the client comes back and resumes from the cursor it holds. */
export const SLOW_CONSUMER = 4290

type Done = (error?: Error) => void

/**
 * A socket whose messages are read once, and are UTF-8 in frames of either kind; and whose client is let go when it doesn't read,
 * answers and events alike.
 */
export class Socket extends WebSocket {
  /** Those of the same account, this one among them. */
  siblings: ReadonlySet<Socket> = new Set()
  #waiting = 0
  #isLetGo = false

  override emit(event: string | symbol, ...about: unknown[]): boolean {
    if (event !== 'message') return super.emit(event, ...about)
    const [bytes, isBinary] = about as [Buffer, boolean]
    // Frames of text were looked at as they came in.
    if (isBinary && !isUtf8(bytes)) this.close(INVALID_PAYLOAD, 'Not UTF-8')
    else super.emit(event, new Message(bytes), isBinary)
    return true
  }

  override send(data: Buffer | string, options: object | Done = {}, done?: Done): void {
    const told = typeof options === 'function' ? (options as Done) : done
    if (!this.#isLetGo && this.#isSlow()) {
      this.#isLetGo = true
      this.close(SLOW_CONSUMER, 'Slow consumer')
    }
    // Nobody will read it, and whoever sends it needn't mind.
    if (this.#isLetGo) return told?.()
    this.#waiting += 1
    super.send(data, typeof options === 'function' ? {} : options, told ? this.#leftThen(told) : this.#left)
  }

  #isSlow(): boolean {
    const bytes = this.bufferedAmount
    if (this.#waiting >= MOST_WAITING.messages || bytes > MOST_WAITING.bytes) return true
    return bytes > USUAL_BYTES && [...this.siblings].reduce((sum, each) => sum + each.bufferedAmount, 0) > MOST_WAITING.bytesOfAccount
  }

  #leftThen(told: Done): Done {
    return (error) => {
      this.#left()
      // That somebody went in the middle of it is no error.
      told(this.readyState === this.OPEN ? error : undefined)
    }
  }

  readonly #left = (): void => {
    this.#waiting -= 1
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
