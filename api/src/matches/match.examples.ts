import { needed, offered } from '../resources/resource.examples.ts'
import type { Need } from '../resources/resource.entity.ts'
import { joinConcerns } from './match.concern.ts'
import type { Match } from './match.entity.ts'
import type { MatchSides } from './match.policy.ts'
import { Answer, MatchState } from './match.words.ts'

/** The two, introduced to each other. */
export function matched(row: Partial<Match> = {}, ofNeed: Partial<Need> = {}): MatchSides {
  const [need, offer] = [needed(ofNeed), offered()]
  const { communities, organizations, persons } = joinConcerns(need, offer)
  const match = {
    state: MatchState.INTRODUCED,
    needAnswer: Answer.PENDING,
    offerAnswer: Answer.PENDING,
    communityIds: communities,
    organizationIds: organizations,
    personIds: persons,
    ...row,
  } as Match
  return { match, need, offer }
}
