import { setTimeout as sleep } from 'node:timers/promises'
import type { Client as SocketClient } from 'graphql-ws'
import { type BoardChangesMessage, type Card, Checker } from './checker.ts'
import { type Client, subscribe } from './client.ts'

const CARDS = `
  fragment IssueCard on Issue { id version number title text stage urgent dueAt openCommitments community { id } parties { id state } }
  fragment ResourceCard on Resource { id version: version number title quantity matched state }
  fragment MatchCard on Match { id version state quantity needAnswer offerAnswer }
  fragment CampaignCard on Campaign { id version number name state counts { needs offers introduced accepted placed declined fellThrough } }`

const BOARD = `query($id: ID!) {
  board(id: $id) { cursor issues { ...IssueCard } needs { ...ResourceCard } offers { ...ResourceCard } matches { ...MatchCard } campaigns { ...CampaignCard } }
} ${CARDS}`

export const BOARD_EVENTS = `subscription($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) {
    __typename
    ... on ResyncRequired { reason }
    ... on BoardChanges {
      previousCursor cursor
      events {
        __typename
        ... on IssueChanged { change { cursor kind } issue { ...IssueCard } }
        ... on NeedChanged { change { cursor kind } need { ...ResourceCard } }
        ... on OfferChanged { change { cursor kind } offer { ...ResourceCard } }
        ... on MatchChanged { change { cursor kind } match { ...MatchCard } }
        ... on CampaignChanged { change { cursor kind } campaign { ...CampaignCard } }
        ... on CallChanged { change { cursor kind } call { id version text answers { state organization { id } } } }
        ... on CardRemoved { change { cursor kind } id }
      }
    }
  }
} ${CARDS}`

export interface BoardState {
  cursor: string
  cards: Card[]
}

/** The board as a fresh query tells it. */
export async function readBoard(client: Client, id: string): Promise<BoardState> {
  const { board } = await client.request(BOARD, { id })
  return { cursor: board.cursor, cards: [...board.issues, ...board.needs, ...board.offers, ...board.matches, ...board.campaigns] }
}

export type BoardMessage = BoardChangesMessage | { __typename: 'ResyncRequired'; reason: string }

interface Habits {
  /** Goes along in `connection_init`: a token, where no cookie says who asks. */
  proof?: Record<string, string>
  /** Comes back to wherever the log stands, as to a mere broadcast, instead of where it was. */
  isForgetful?: boolean
}

/**
 * A board that somebody keeps open: reads it once, then follows it, and comes back from the cursor it holds whenever the
 * connection is lost, as the web does.
 */
export class OpenBoard {
  readonly messages: BoardMessage[] = []
  readonly checker: Checker
  /** Close codes and errors met on the way. */
  readonly losses: string[] = []
  readonly #before: BoardState
  readonly #client: Client
  readonly #boardId: string
  #socket: SocketClient | undefined
  #raw: { terminate(): void } | undefined
  #closed = false
  #held: Promise<void> | undefined
  readonly #following: Promise<void>

  readonly #habits: Habits

  private constructor(client: Client, boardId: string, before: BoardState, habits: Habits) {
    this.#habits = habits
    this.#client = client
    this.#boardId = boardId
    this.#before = before
    this.checker = new Checker(before.cursor, before.cards)
    this.#following = this.#follow()
  }

  static async open(client: Client, boardId: string, habits: Habits = {}): Promise<OpenBoard> {
    const board = new OpenBoard(client, boardId, await readBoard(client, boardId), habits)
    await board.until(() => board.messages.length > 0)
    return board
  }

  /** What happened, as `KIND` or `KIND removed`, in order. */
  get kinds(): string[] {
    return this.messages.flatMap((message) =>
      message.__typename === 'BoardChanges'
        ? message.events.map((event) => (event.__typename === 'CardRemoved' ? `${event.change.kind} removed` : event.change.kind))
        : [message.reason],
    )
  }

  /** Cuts the connection as a broken network would, and stays away until the returned function is called. */
  cut(): () => void {
    let comeBack = () => {}
    this.#held = new Promise((resolve) => (comeBack = resolve))
    this.#raw?.terminate()
    return () => comeBack()
  }

  /** Waits until everything up to this cursor has come. */
  async upTo(cursor: string, patience?: number): Promise<void> {
    await this.until(() => this.#hasSeen(cursor), patience)
  }

  seesAll(cursors: readonly string[]): boolean {
    return this.checker.hasSeen(cursors)
  }

  async until(holds: () => boolean, patience = 60_000): Promise<void> {
    const deadline = performance.now() + patience
    while (!holds()) {
      if (performance.now() > deadline)
        throw new Error(`the board never got there; at last it saw ${this.kinds.slice(-20).join(', ')} and lost ${this.losses.join(', ')}`)
      await sleep(10)
    }
  }

  /** The checker’s faults, after comparing with the board as it is now. */
  async faults(acknowledged: readonly string[]): Promise<readonly string[]> {
    const now = await readBoard(this.#client, this.#boardId)
    return this.checker.finish(now.cards, this.#before.cards, acknowledged)
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#socket?.dispose()
    await this.#following
  }

  #hasSeen(cursor: string): boolean {
    return this.messages.some(
      (message) => message.__typename === 'BoardChanges' && message.events.some((event) => event.change.cursor === cursor),
    )
  }

  async #follow(): Promise<void> {
    while (!this.#closed) {
      await this.#held
      try {
        await this.#followOnce()
      } catch (error) {
        this.losses.push(error instanceof Error ? error.message : JSON.stringify(error))
      }
      // Sent off for good: nobody asks again without signing in.
      if (this.losses.includes('4403')) return
      await sleep(50)
    }
  }

  async #followOnce(): Promise<void> {
    const on = {
      connected: (socket: unknown) => (this.#raw = socket as { terminate(): void }),
      closed: (event: unknown) => this.losses.push(String((event as { code: number }).code)),
    }
    this.#socket = this.#client.connect({ on, connectionParams: this.#habits.proof ?? {} })
    const after = this.#habits.isForgetful ? (await readBoard(this.#client, this.#boardId)).cursor : this.checker.cursor
    for await (const { data, errors } of subscribe(this.#socket, BOARD_EVENTS, { boardId: this.#boardId, after })) {
      if (errors) throw new Error(JSON.stringify(errors))
      const message = data!.boardEvents as BoardMessage
      this.messages.push(message)
      if (message.__typename === 'ResyncRequired') this.#closed = true
      else this.checker.take(message)
    }
  }
}
