/** What the checker knows of a card: all fields the board shows, with these two among them. */
export interface Card {
  id: string
  version: number
}

export interface BoardEventMessage {
  __typename: string
  change: { cursor: string; kind: string }
  /** With `CardRemoved`. */
  id?: string
  issue?: Card
  need?: Card
  offer?: Card
  match?: Card
  campaign?: Card
}

export interface BoardChangesMessage {
  __typename: 'BoardChanges'
  previousCursor: string
  cursor: string
  events: BoardEventMessage[]
}

/** Changes that say something about an issue and leave its version as it is. */
export const REMARKS: ReadonlySet<string> = new Set([
  'ISSUE_COMMENTED',
  'ISSUE_CONTACT_REVEALED',
  'ISSUE_FOLLOW_CODE_REVEALED',
  'NEED_CALL_ANSWERED',
])

/** Clients hand cursors back unopened; only this checker looks at the position in one. */
export const positionOf = (cursor: string): number => Buffer.from(cursor, 'base64url').readUIntBE(32, 6)

export const cardOf = (event: BoardEventMessage): Card | undefined =>
  event.issue ?? event.need ?? event.offer ?? event.match ?? event.campaign

/**
 * Holds a stream of board messages against the promise: nothing missing, nothing twice, nothing out of order. It knows the
 * promise alone, not how it is kept; whatever breaks it is listed in `faults`.
 */
export class Checker {
  readonly faults: string[] = []
  readonly #cards: Map<string, Card>
  readonly #seen = new Set<string>()
  #cursor: string
  #position: number

  constructor(cursor: string, cards: readonly Card[]) {
    this.#cursor = cursor
    this.#position = positionOf(cursor)
    this.#cards = new Map(cards.map((card) => [card.id, card]))
  }

  /** The cursor held: to resume from. */
  get cursor(): string {
    return this.#cursor
  }

  get cards(): ReadonlyMap<string, Card> {
    return this.#cards
  }

  hasSeen(cursors: readonly string[]): boolean {
    return cursors.every((cursor) => this.#seen.has(cursor))
  }

  take(message: BoardChangesMessage): void {
    if (message.previousCursor !== this.#cursor) this.#fault(`a message goes on from ${positionOf(message.previousCursor)}`)
    for (const event of message.events) this.#takeEvent(event)
    const end = positionOf(message.cursor)
    if (end < this.#position) this.#fault(`a message ends at ${end}, before its last change`)
    this.#cursor = message.cursor
    this.#position = end
  }

  #takeEvent(event: BoardEventMessage): void {
    const { cursor, kind } = event.change
    const position = positionOf(cursor)
    if (event.__typename === 'CardRemoved') {
      // Cards leave together when a right ends: they share its place in the order.
      if (position < this.#position) this.#fault(`the removal at ${position} comes late`)
      this.#cards.delete(event.id!)
    } else {
      if (this.#seen.has(cursor)) this.#fault(`the change at ${position} came twice`)
      if (position <= this.#position) this.#fault(`the change at ${position} is out of order`)
      const card = cardOf(event)
      // A call for offers is news, and no card.
      if (card || event.__typename !== 'CallChanged') this.#put(card!, kind)
    }
    this.#seen.add(cursor)
    this.#position = Math.max(this.#position, position)
  }

  #put(card: Card, kind: string): void {
    const known = this.#cards.get(card.id)
    if (known && card.version < known.version) this.#fault(`${card.id} went back from version ${known.version} to ${card.version}`)
    this.#cards.set(card.id, card)
    if (!REMARKS.has(kind)) this.#count(card.id)
  }

  readonly #changes = new Map<string, number>()
  #count(id: string): void {
    this.#changes.set(id, (this.#changes.get(id) ?? 0) + 1)
  }

  /** Compares what was received with the board as it is now, and with what mutations were told is done. */
  finish(now: readonly Card[], before: readonly Card[], acknowledged: readonly string[]): readonly string[] {
    const versions = new Map(before.map((card) => [card.id, card.version]))
    for (const card of now) {
      const held = this.#cards.get(card.id)
      if (JSON.stringify(held) !== JSON.stringify(card))
        this.#fault(`${card.id} is ${JSON.stringify(held)} here and ${JSON.stringify(card)} in truth`)
      const changes = card.version - (versions.get(card.id) ?? 0)
      if (changes !== (this.#changes.get(card.id) ?? 0))
        this.#fault(`${card.id} changed ${changes} times, ${this.#changes.get(card.id) ?? 0} came`)
    }
    if (this.#cards.size !== now.length) this.#fault(`${this.#cards.size} cards are held, ${now.length} there are`)
    for (const cursor of acknowledged)
      if (!this.#seen.has(cursor)) this.#fault(`the acknowledged change at ${positionOf(cursor)} never came`)
    return this.faults
  }

  #fault(words: string): void {
    this.faults.push(`after ${this.#position}: ${words}`)
  }
}
