import type { Concern, ConcernConditions } from '../acting/concern.ts'
import { type Concerning, offerConcern } from '../resources/resource.concern.ts'
import type { Match } from './match.entity.ts'

/** A match concerns both sides. */
export const matchConcern = (match: Pick<Match, 'communityIds' | 'organizationIds' | 'personIds'>): Concern => ({
  communities: match.communityIds,
  organizations: match.organizationIds,
  persons: match.personIds,
})

/** The concern of a match to be, from its two sides. */
export function joinConcerns(need: Concerning, offer: Concerning): Concern {
  // Those called on for offers are no side of what comes of it.
  const [one, other] = [offerConcern(need), offerConcern(offer)]
  const both = (key: keyof Concern): string[] => [...new Set([...one[key], ...other[key]])]
  return { communities: both('communities'), organizations: both('organizations'), persons: both('persons') }
}

/** The concern of a match in SQL, over `m`. */
export const matchConditions: ConcernConditions = {
  communities: (list) => `m.communities && ${list}`,
  organizations: (list) => `m.organizations && ${list}`,
  person: (id) => `m.persons @> array[${id}]`,
}
