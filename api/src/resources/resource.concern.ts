import type { Concern, ConcernConditions } from '../acting/concern.ts'
import { Need, type Offer, type Resource } from './resource.entity.ts'

export type Concerning = Pick<Resource, 'communityId' | 'organizationId' | 'postedById' | 'isPrivate'>

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
