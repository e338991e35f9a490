import type { MatchState, ResourceState } from '../graphql/generated/graphql.ts'

interface Member {
  state: ResourceState
  left: number
  matches: readonly { state: MatchState }[]
}

/** How far along each state of a match is; those that came to nothing don't count. */
const furthest: readonly MatchState[] = ['FULFILLED', 'ACCEPTED', 'INTRODUCED']

/** Where a need or an offer of a campaign stands, as the key of a word. */
export function memberState({ state, left, matches }: Member): MatchState | ResourceState | 'WAITING' | 'PARTLY' {
  if (state === 'WITHDRAWN' || state === 'EXPIRED' || state === 'DRAFT') return state
  const reached = furthest.find((known) => matches.some((match) => match.state === known))
  if (reached && left > 0 && reached !== 'INTRODUCED') return 'PARTLY'
  return reached ?? 'WAITING'
}

/** Something about it is not settled yet. */
export const hasOpenMatch = ({ matches }: Pick<Member, 'matches'>): boolean =>
  matches.some(({ state }) => state === 'INTRODUCED' || state === 'ACCEPTED')
