/**
 * What an open board holds, and how it advances. Three things must always hold:
 * 1. a message is applied only when its `previousCursor` is the cursor held, so that nothing is missed and nothing counted twice;
 * 2. a card is never replaced by an older version of itself, whatever way the older one came;
 * 3. what was removed stays removed until the feed itself brings it back.
 */
export interface Card {
  id: string
  version: number
}

export interface Feed<C extends Card> {
  cursor: string
  cards: Map<string, C>
  /** Changes of the viewer's own that are on their way to the server, by card. */
  expected: Map<string, Partial<C>>
}

/** One change as the feed brings it; `card` is null when it left the board. */
export interface FeedEvent<C extends Card> {
  id: string
  card: C | null
  kind: string
  actorId: string | null
  actorName: string
}

export interface FeedMessage<C extends Card> {
  previousCursor: string
  cursor: string
  events: FeedEvent<C>[]
}

export function openFeed<C extends Card>(cursor: string, cards: Iterable<C>): Feed<C> {
  return { cursor, cards: new Map(Array.from(cards, (card) => [card.id, card])), expected: new Map() }
}

/** Applies consecutive changes; false when they do not follow what is held: resume from the cursor held. */
export function advance<C extends Card>(feed: Feed<C>, message: FeedMessage<C>): boolean {
  if (message.previousCursor !== feed.cursor) return false
  for (const event of message.events) {
    if (event.card === null) feed.cards.delete(event.id)
    else if (isNewer(feed.cards.get(event.id), event.card)) feed.cards.set(event.id, event.card)
  }
  feed.cursor = message.cursor
  return true
}

/** Shows a change of the viewer's own before the server has answered. */
export function expect<C extends Card>(feed: Feed<C>, id: string, change: Partial<C>): void {
  if (feed.cards.has(id)) feed.expected.set(id, change)
}

/** The server answered: its card counts, or, when it refused or gave none, what was there before. */
export function settle<C extends Card>(feed: Feed<C>, id: string, card: C | null): void {
  feed.expected.delete(id)
  const held = feed.cards.get(id)
  if (card && held && isNewer(held, card)) feed.cards.set(id, card)
}

/** The card as it is to be seen, expectation included. */
export function seen<C extends Card>(feed: Feed<C>, id: string): C | undefined {
  const card = feed.cards.get(id)
  const change = feed.expected.get(id)
  return card && change ? { ...card, ...change } : card
}

export function* allSeen<C extends Card>(feed: Feed<C>): Iterable<C> {
  for (const id of feed.cards.keys()) yield seen(feed, id)!
}

function isNewer(held: Card | undefined, card: Card): boolean {
  return held === undefined || card.version >= held.version
}
