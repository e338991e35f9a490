import type { Concern, ConcernConditions } from '../acting/concern.ts'
import type { Match } from '../matches/match.entity.ts'
import { Need, type Offer, type Resource } from './resource.entity.ts'

type Concerning = Pick<Resource, 'communityId' | 'organizationId' | 'postedById' | 'isPrivate'>

/**
 * Whom a need or an offer concerns: its community, once it was published, and its organization; whoever posted it only when it is a
 * resident’s own.
 */
export const offerConcern = ({ communityId, organizationId, postedById, isPrivate }: Concerning): Concern => ({
  communities: isPrivate ? [] : [communityId],
  organizations: organizationId ? [organizationId] : [],
  persons: organizationId ? [] : [postedById],
})

/** A need concerns the organizations that were called on for offers as well. */
export function needConcern(need: Concerning & Pick<Need, 'calledIds'>): Concern {
  const concern = offerConcern(need)
  return { ...concern, organizations: [...new Set([...concern.organizations, ...need.calledIds])] }
}

export const resourceConcern = (resource: Need | Offer): Concern =>
  resource instanceof Need ? needConcern(resource) : offerConcern(resource)

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

/** The concern of an offer in SQL, over `r`. */
export const offerConditions: ConcernConditions = {
  communities: (list) => `(r.community_id = any(${list}) and not r.is_private)`,
  organizations: (list) => `r.organization_id = any(${list})`,
  person: (id) => `(r.organization_id is null and r.posted_by_id = ${id})`,
}

/** The concern of a need in SQL, over `r`. */
export const needConditions: ConcernConditions = {
  ...offerConditions,
  organizations: (list) => `(r.organization_id = any(${list}) or r.called && ${list})`,
}

export const resourceConditions = { need: needConditions, offer: offerConditions }

/** The concern of a match in SQL, over `m`. */
export const matchConditions: ConcernConditions = {
  communities: (list) => `m.communities && ${list}`,
  organizations: (list) => `m.organizations && ${list}`,
  person: (id) => `m.persons @> array[${id}]`,
}
