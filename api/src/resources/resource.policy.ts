import { type Concern, isConcerned } from '../acting/concern.ts'
import { committeeSeat, nearbySeat, organizationSeat, subdistrictSeat, withinToken } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import { stateOn } from './resource.ts'
import { needConcern, offerConcern, resourceConcern } from './resource.concern.ts'
import type { Need, Offer, Resource } from './resource.entity.ts'
import { ResourceKind, ResourceState } from './resource.words.ts'
import { isSelf } from '../acting/anyone.ts'

/** Where something is to be posted, and in whose name; null: one's own. */
export interface PostingPlace {
  communityId: string
  organization: { id: string; communityId: string | null } | null
}

const visible = (viewer: Viewer, concern: Concern): Verdict => (isConcerned(viewer, concern) ? allow(null) : deny('NOT_FOUND'))

export const canSeeNeed = (viewer: Viewer, need: Need): Verdict => visible(viewer, needConcern(need))
export const canSeeOffer = (viewer: Viewer, offer: Offer): Verdict => visible(viewer, offerConcern(offer))

/** A unit posts its own; a committee posts for its community and for the units in it. */
export function canPostOffer(viewer: Viewer, { communityId, organization }: PostingPlace): Verdict {
  const own = organization && organizationSeat(viewer, organization.id)
  return allowAs(own ?? committeeSeat(viewer, organization?.communityId ?? communityId), 'NOT_ALLOWED')
}

/** The same for needs; besides, residents say what they need in the community they live in. */
export function canPostNeed(viewer: Viewer, place: PostingPlace): Verdict {
  const verdict = canPostOffer(viewer, place)
  const isAtHome = place.organization === null && viewer.homeCommunityId === place.communityId && withinToken(viewer, [place.communityId])
  return !verdict.allowed && isAtHome ? allow(null) : verdict
}

/** Whoever answers for it: the members of its unit, or, for a resident’s own, the resident or the committee of the community. */
export function speaksFor(viewer: Viewer, resource: Resource): Verdict {
  if (resource.organizationId !== null) return allowAs(organizationSeat(viewer, resource.organizationId), 'NOT_ALLOWED')
  if (isSelf(viewer, resource.postedById)) return allow(null)
  return allowAs(committeeSeat(viewer, resource.communityId), 'NOT_ALLOWED')
}

export function canEditResource(viewer: Viewer, resource: Need | Offer): Verdict {
  if (!isConcerned(viewer, resourceConcern(resource))) return deny('NOT_FOUND')
  const own = speaksFor(viewer, resource)
  const verdict = own.allowed ? own : allowAs(committeeSeat(viewer, resource.communityId), 'NOT_ALLOWED')
  return verdict.allowed && resource.state === ResourceState.WITHDRAWN ? deny('RESOURCE_CLOSED') : verdict
}

export const canWithdrawResource = canEditResource

/**
 * Who is behind a need, and where he or she lives: for the committee of its community and for those it was posted for. The other
 * side of a match learns of it once both have accepted; see `knowsPersonOf`.
 */
export function canKnowPersonOf(viewer: Viewer, resource: Resource): Verdict {
  const own = speaksFor(viewer, resource)
  return own.allowed ? own : allowAs(committeeSeat(viewer, resource.communityId), 'COMMITTEE_ONLY')
}

/** Whom a need is for: for the same. */
export function canRevealNeedContact(viewer: Viewer, need: Need): Verdict {
  if (!isConcerned(viewer, needConcern(need))) return deny('NOT_FOUND')
  const verdict = canKnowPersonOf(viewer, need)
  return verdict.allowed && need.contactCipher === null ? deny('NO_CONTACT') : verdict
}

/** Whoever may edit a draft opens it. */
export function canPublishResource(viewer: Viewer, resource: Need | Offer): Verdict {
  const verdict = canEditResource(viewer, resource)
  return verdict.allowed && resource.state !== ResourceState.DRAFT ? deny('NOT_A_DRAFT') : verdict
}

/** Whether something can be introduced to it at all by this viewer: the other side decides with `canIntroduceMatch`. */
export function canIntroduceTo(viewer: Viewer, resource: Need | Offer, today: string): Verdict {
  if (!isConcerned(viewer, resourceConcern(resource))) return deny('NOT_FOUND')
  const verdict = allowAs(nearbySeat(viewer, resource.communityId), 'COMMITTEE_ONLY')
  return verdict.allowed && stateOn(resource, today) !== ResourceState.OPEN ? deny('RESOURCE_CLOSED') : verdict
}

/** The units in whose name the viewer may take up what a need asks for: those called on, and committees nearby, but not the one that asks. */
function unitsFor(viewer: Viewer, need: Need): Capacity[] {
  const isNear = subdistrictSeat(viewer) !== null || viewer.neighbours.includes(need.communityId)
  return viewer.capacities.filter(
    ({ position, organizationKind, organizationId }) =>
      position !== 'HONORARY' &&
      organizationId !== need.organizationId &&
      ((organizationKind === 'COMMITTEE' && isNear) || need.calledIds.includes(organizationId)),
  )
}

/** 认领: a unit whom a wish concerns takes it up; null: any the viewer speaks for. */
export function canClaimWish(viewer: Viewer, need: Need, organizationId: string | null, today: string): Verdict {
  if (!isConcerned(viewer, needConcern(need))) return deny('NOT_FOUND')
  if (need.kind !== ResourceKind.MICRO_WISH) return deny('NOT_A_WISH')
  const units = unitsFor(viewer, need)
  const verdict = allowAs(units.find((unit) => organizationId === null || unit.organizationId === organizationId) ?? null, 'NOT_ALLOWED')
  if (!verdict.allowed) return verdict
  const state = stateOn(need, today)
  if (state === ResourceState.MET) return deny('ALREADY_CLAIMED')
  return state === ResourceState.OPEN ? verdict : deny('RESOURCE_CLOSED')
}
