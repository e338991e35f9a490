/** A pair as it was proposed, the better ones first. */
export interface ProposedPair {
  needId: string
  offerId: string
  quantity: number
}

/** One side of pairs as it stands now. */
export interface SideNow {
  id: string
  communityId: string
  organizationId: string | null
  postedById: string
  /** In the campaign still, and open today. */
  isOpen: boolean
  /** Not matched yet. */
  left: number
}

/** A match that shares a side with some of the pairs. */
export interface MatchNow {
  needId: string
  offerId: string
  quantity: number
  state: string
  /** Introduced, answered or ended after the allocation was begun. */
  isNews: boolean
}

export interface Now {
  needs: readonly SideNow[]
  offers: readonly SideNow[]
  matches: readonly MatchNow[]
  forbidden: readonly { needId: string; offerId: string }[]
}

export interface PossiblePair extends ProposedPair {
  need: SideNow
  offer: SideNow
}

/**
 * What is still possible of the pairs: both sides open, nothing running between them, nothing of it turned down or excluded since,
 * and room for it on both sides, counting what waits for an answer and the better pairs before it.
 */
export function possiblePairs(pairs: readonly ProposedPair[], now: Now): PossiblePair[] {
  const [needs, offers] = [roomsOf(now.needs), roomsOf(now.offers)]
  const barred = new Set(now.forbidden.map(keyOf))
  for (const match of now.matches) {
    if (match.state === 'INTRODUCED')
      for (const side of [needs.get(match.needId), offers.get(match.offerId)]) if (side) side.room -= match.quantity
    if (match.isNews || match.state === 'INTRODUCED' || match.state === 'ACCEPTED') barred.add(keyOf(match))
  }
  const possible: PossiblePair[] = []
  for (const pair of pairs) {
    const [need, offer] = [needs.get(pair.needId), offers.get(pair.offerId)]
    if (!need || !offer || Math.min(need.room, offer.room) < pair.quantity) continue
    if (barred.size > 0 && barred.has(keyOf(pair))) continue
    need.room -= pair.quantity
    offer.room -= pair.quantity
    possible.push({ ...pair, need: need.side, offer: offer.side })
  }
  return possible
}

const keyOf = ({ needId, offerId }: { needId: string; offerId: string }): string => `${needId} ${offerId}`

/** Of the open sides, what of each can still be given or taken. */
const roomsOf = (sides: readonly SideNow[]): Map<string, { side: SideNow; room: number }> =>
  new Map(sides.filter((side) => side.isOpen).map((side) => [side.id, { side, room: side.left }]))
