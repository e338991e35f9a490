import type { ResourceKind, ResourceState } from '../graphql/generated/graphql.ts'

interface Side {
  id: string
  kind: ResourceKind
  state: ResourceState
  quantity: number
  matched: number
}

const hasLeft = ({ state, quantity, matched }: Side) => state === 'OPEN' && matched < quantity

/** The need an offer would go to: of the same kind, with something left, and not matched with it already. */
export function needFor<N extends Side & { matches: readonly { state: string; offer: { id: string } }[] }>(
  offer: Side,
  needs: readonly N[],
): N | undefined {
  if (!hasLeft(offer)) return undefined
  return needs.find(
    (need) =>
      need.kind === offer.kind &&
      hasLeft(need) &&
      !need.matches.some(({ state, offer: other }) => other.id === offer.id && (state === 'INTRODUCED' || state === 'ACCEPTED')),
  )
}
