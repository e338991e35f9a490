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
  const keyOf = ({ needId, offerId }: { needId: string; offerId: string }): string => `${needId} ${offerId}`
  const [needs, offers] = [byId(now.needs), byId(now.offers)]
  const taken = new Map<string, number>()
  const take = (id: string, quantity: number): Map<string, number> => taken.set(id, (taken.get(id) ?? 0) + quantity)
  const room = (side: SideNow): number => side.left - (taken.get(side.id) ?? 0)
  const barred = new Set(now.forbidden.map(keyOf))
  for (const match of now.matches) {
    if (match.state === 'INTRODUCED') {
      take(match.needId, match.quantity)
      take(match.offerId, match.quantity)
    }
    if (match.isNews || match.state === 'INTRODUCED' || match.state === 'ACCEPTED') barred.add(keyOf(match))
  }
  const possible: PossiblePair[] = []
  for (const pair of pairs) {
    const [need, offer] = [needs.get(pair.needId), offers.get(pair.offerId)]
    if (!need?.isOpen || !offer?.isOpen || barred.has(keyOf(pair))) continue
    if (room(need) < pair.quantity || room(offer) < pair.quantity) continue
    take(need.id, pair.quantity)
    take(offer.id, pair.quantity)
    possible.push({ ...pair, need, offer })
  }
  return possible
}

const byId = (sides: readonly SideNow[]): Map<string, SideNow> => new Map(sides.map((side) => [side.id, side]))
