import type { Concern, ConcernConditions } from '../people/concern.ts'
import type { Match } from './match.entity.ts'
import type { Resource } from './resource.entity.ts'

type Concerning = Pick<Resource, 'communityId' | 'organizationId' | 'postedById'>

/** Whom a need or an offer concerns: its community and its organization; whoever posted it only when it is a resident’s own. */
function resourceConcern({ communityId, organizationId, postedById }: Concerning): Concern {
  return { communities: [communityId], organizations: organizationId ? [organizationId] : [], persons: organizationId ? [] : [postedById] }
}

export const needConcern: (need: Concerning) => Concern = resourceConcern
export const offerConcern: (offer: Concerning) => Concern = resourceConcern

/** A match concerns both sides. */
export const matchConcern = (match: Pick<Match, 'communityIds' | 'organizationIds' | 'personIds'>): Concern => ({
  communities: match.communityIds,
  organizations: match.organizationIds,
  persons: match.personIds,
})

/** The concern of a match to be, from its two sides. */
export function joinConcerns(need: Concerning, offer: Concerning): Concern {
  const [one, other] = [needConcern(need), offerConcern(offer)]
  const both = (key: keyof Concern): string[] => [...new Set([...one[key], ...other[key]])]
  return { communities: both('communities'), organizations: both('organizations'), persons: both('persons') }
}

/** The concern of a need or an offer in SQL, over `r`. */
export const resourceConditions: ConcernConditions = {
  communities: (list) => `r.community_id = any(${list})`,
  organizations: (list) => `r.organization_id = any(${list})`,
  person: (id) => `(r.organization_id is null and r.posted_by_id = ${id})`,
}

/** The concern of a match in SQL, over `m`. */
export const matchConditions: ConcernConditions = {
  communities: (list) => `m.communities && ${list}`,
  organizations: (list) => `m.organizations && ${list}`,
  person: (id) => `m.persons @> array[${id}]`,
}
