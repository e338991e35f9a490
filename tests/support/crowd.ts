import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { positionOf } from './checker.ts'

/** As little of a board as tells what came: so that thousands fit into one process. */
const LIGHT = `subscription($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) {
    __typename
    ... on ResyncRequired { reason }
    ... on BoardChanges { cursor previousCursor events { ... on IssueChanged { change { cursor } issue { id version } } } }
  }
}`
/** The same with all that is written in the issue: a heavy load for whoever doesn’t read it. */
export const HEAVY = LIGHT.replace('id version', 'id version text')

/** Somebody who looks at a board, and where. */
export interface Seat {
  urls: readonly string[]
  headers: Record<string, string>
  boardId: string
  cursor: string
  document?: string
}

interface Message {
  __typename: string
  reason?: string
  cursor: string
  previousCursor: string
  /** Positions with the issue’s id and version. */
  events: { position: number; id: string; version: number }[]
}

/** Frames are the same for many boards: each is read once. */
class Frames {
  readonly #known = new Map<string, { type: string; message?: Message; errors?: unknown }>()

  read(text: string): { type: string; message?: Message; errors?: unknown } {
    const known = this.#known.get(text)
    if (known) return known
    const { type, payload } = JSON.parse(text)
    const told = payload?.data?.boardEvents
    const frame = { type, ...(told && { message: messageOf(told) }), errors: type === 'error' ? payload : payload?.errors }
    if (this.#known.size > 200) this.#known.clear()
    this.#known.set(text, frame)
    return frame
  }
}

function messageOf(told: any): Message {
  const events = (told.events ?? []).map(({ change, issue }: any) => ({ position: positionOf(change.cursor), ...issue, text: undefined }))
  return { ...told, events }
}

const frames = new Frames()

/**
 * One of a crowd of boards. It sees all that happens in its sub-district, so what it is told must follow on from what it has, position by
 * position; whatever doesn’t is a fault.
 */
export class LightBoard {
  readonly faults: string[] = []
  /** Close codes met. */
  readonly losses: number[] = []
  /** The last error it was answered with. */
  refusal = ''
  /** When it was told for the last time. */
  heardAt = 0
  connections = 0
  isLive = false
  /** What it does with a message before it looks at it: a saboteur drops, doubles or exchanges some. */
  doctor: (message: Message) => Message[] = (message) => [message]
  readonly versions = new Map<string, number>()
  position: number
  #seat: Seat
  #cursor: string
  #socket: WebSocket | undefined
  #isOver = false
  readonly #following: Promise<void>

  constructor(seat: Seat, from = 0) {
    this.#seat = seat
    this.#cursor = seat.cursor
    this.position = positionOf(seat.cursor)
    this.#following = this.#follow(from)
  }

  /** Ends the connection as a broken network would. */
  cut(): void {
    this.#socket?.terminate()
  }

  /** Where it goes from the next connection on. */
  moveTo(urls: readonly string[]): void {
    this.#seat = { ...this.#seat, urls }
  }

  /** This end of its connection. */
  get port(): number {
    return (this.#socket as unknown as { _socket: { localPort: number } })._socket.localPort
  }

  /** Leaves what comes unread, until `goOn`. */
  stall(): void {
    this.#socket?.pause()
  }

  goOn(): void {
    this.#socket?.resume()
  }

  async close(): Promise<void> {
    this.#isOver = true
    this.#socket?.terminate()
    await this.#following
  }

  async #follow(from: number): Promise<void> {
    for (let attempt = 0; !this.#isOver; attempt++) {
      const { urls } = this.#seat
      const code = await this.#connect(urls[(from + attempt) % urls.length]!)
      this.isLive = false
      if (this.#isOver) return
      this.losses.push(code)
      // As the web does: sooner or later, never all at once.
      await sleep(50 + Math.random() * Math.min(5_000, 250 * 2 ** Math.min(attempt, 5)))
    }
  }

  #connect(url: string): Promise<number> {
    const { headers, boardId, document = LIGHT } = this.#seat
    return new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', {
        headers: { ...headers, origin: url },
        perMessageDeflate: false,
      })
      this.#socket = socket
      this.connections += 1
      socket.on('error', () => {})
      socket.on('close', resolve)
      socket.on('open', () => socket.send('{"type":"connection_init"}'))
      socket.on('message', (data: Buffer) => {
        const { type, message, errors } = frames.read(data.toString())
        if (type === 'connection_ack') {
          const variables = { boardId, after: this.#cursor }
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: document, variables } }))
        } else if (type === 'ping') socket.send('{"type":"pong"}')
        else if (message) this.#take(message)
        // The database is away, say: it asks again.
        else if (errors || type === 'complete') {
          this.refusal = JSON.stringify(errors)
          socket.terminate()
        }
      })
    })
  }

  #take(told: Message): void {
    this.isLive = true
    this.heardAt = performance.now()
    for (const message of this.doctor(told)) {
      if (message.__typename !== 'BoardChanges') {
        this.faults.push(`it is told to start anew: ${message.reason}`)
        this.#isOver = true
        this.#socket?.terminate()
        return
      }
      if (message.previousCursor !== this.#cursor) this.faults.push(`after ${this.position}: a message goes on from elsewhere`)
      for (const { position, id, version } of message.events) {
        if (position !== this.position + 1) this.faults.push(`after ${this.position} comes ${position}`)
        if (version < (this.versions.get(id) ?? 0)) this.faults.push(`${id} goes back to version ${version}`)
        this.versions.set(id, version)
        this.position = position
      }
      this.#cursor = message.cursor
    }
  }
}

/** Many boards in this process. */
export class Crowd {
  readonly boards: LightBoard[]

  constructor(boards: LightBoard[]) {
    this.boards = boards
  }

  /** Opens so many, those of one seat after the other, a hundred at a time. */
  static async gather(seats: readonly Seat[], count: number): Promise<Crowd> {
    const crowd = new Crowd([])
    while (crowd.boards.length < count) {
      const from = crowd.boards.length
      const more = Math.min(100, count - from)
      crowd.boards.push(...Array.from({ length: more }, (_, n) => new LightBoard(seats[(from + n) % seats.length]!, from + n)))
      await crowd.live()
    }
    return crowd
  }

  /** Waits until all of them have been told something since they were last connected. */
  async live(patience?: number): Promise<void> {
    await until(() => this.boards.every(({ isLive }) => isLive), patience).catch(() => {
      const away = this.boards.filter(({ isLive }) => !isLive)
      throw new Error(
        `${away.length} boards never got live; the first was closed by ${away[0]!.losses.slice(-3).join(', ')}, ${away[0]!.refusal}`,
      )
    })
  }

  /** Faults of all of them, once each has come to this position; `truth` is each issue’s version in the database. */
  async verdict(position: number, truth: ReadonlyMap<string, number>, patience = 120_000): Promise<string[]> {
    const isThere = (board: LightBoard): boolean => board.position >= position || board.faults.length > 0
    await until(() => this.boards.every(isThere), patience).catch(() => {})
    return this.boards.flatMap((board, index) => {
      const faults = [...board.faults]
      if (board.position < position)
        faults.push(`it never got to ${position}; it stands at ${board.position}, closed by ${board.losses.slice(-3)}`)
      for (const [id, version] of board.versions)
        if (truth.get(id) !== version) faults.push(`${id} is at version ${version} here and at ${truth.get(id)} in truth`)
      return faults.map((fault) => `board ${index}: ${fault}`)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.boards.map((board) => board.close()))
  }
}

export async function until(holds: () => boolean, patience = 120_000): Promise<void> {
  const deadline = performance.now() + patience
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('it never came to that')
    await sleep(20)
  }
}
