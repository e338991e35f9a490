import type { MatchCardFieldsFragment, MatchState } from '../graphql/generated/graphql.ts'
import type { Lane } from '../live/card.ts'
import MatchCard from './MatchCard.vue'
import { resourceLane } from './resourceLane.ts'

const states: readonly MatchState[] = ['INTRODUCED', 'ACCEPTED', 'FULFILLED', 'FELL_THROUGH', 'DECLINED']

export const lane: Lane<MatchCardFieldsFragment> = {
  lane: 'matches',
  order: 2,
  isWide: true,
  component: MatchCard,
  prop: 'match',
  passes: ({ need, offer }, wanted) => resourceLane.passes(need, wanted) || resourceLane.passes(offer, wanted),
  compare: (a, b) => states.indexOf(a.state) - states.indexOf(b.state) || b.number - a.number,
}
