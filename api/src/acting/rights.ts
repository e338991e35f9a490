import { createHash } from 'node:crypto'
import type { Capacity, Viewer } from './viewer.ts'

const sitsOnCommittee = (capacity: Capacity): boolean => capacity.organizationKind === 'COMMITTEE' && capacity.position !== 'HONORARY'
const leads = (capacity: Capacity): boolean => capacity.position === 'SECRETARY' || capacity.position === 'DEPUTY_SECRETARY'

/** The viewer's seat on a community's committee, a leading one first; null without one. */
export function committeeSeat(viewer: Viewer, communityId: string): Capacity | null {
  const seats = viewer.capacities.filter((capacity) => sitsOnCommittee(capacity) && capacity.communityId === communityId)
  return seats.find(leads) ?? seats[0] ?? null
}

/** The viewer's seat as secretary or deputy of a community's committee. */
export function leadingSeat(viewer: Viewer, communityId: string): Capacity | null {
  const seat = committeeSeat(viewer, communityId)
  return seat && leads(seat) ? seat : null
}

export function committeeCommunities(viewer: Viewer): string[] {
  return [...new Set(viewer.capacities.filter(sitsOnCommittee).flatMap((capacity) => capacity.communityId ?? []))]
}

/**
 * The committee seat in which the viewer acts on what belongs to a community: on its own committee first, otherwise on a
 * neighbour's. Whoever sees it for another reason, as an employee of a unit that was asked, acts in none, whatever committees
 * elsewhere he or she sits on.
 */
export function nearbySeat(viewer: Viewer, communityId: string): Capacity | null {
  const own = committeeSeat(viewer, communityId)
  const isNear = subdistrictSeat(viewer) !== null || viewer.neighbours.includes(communityId)
  const [other] = committeeCommunities(viewer)
  return own ?? (isNear && other !== undefined ? committeeSeat(viewer, other) : null)
}

/** A seat on the sub-district's own committee: it sees everything. */
export function subdistrictSeat(viewer: Viewer): Capacity | null {
  return viewer.capacities.find((capacity) => sitsOnCommittee(capacity) && capacity.communityId === null) ?? null
}

/** Secretary, deputy or desk of the sub-district's committee: sets up communities, organizations and appointments. */
export function administratorSeat(viewer: Viewer): Capacity | null {
  const seat = viewer.capacities.find(
    (capacity) => sitsOnCommittee(capacity) && capacity.communityId === null && (leads(capacity) || capacity.position === 'DESK'),
  )
  return seat ?? null
}

/** The capacity in which the viewer can speak for an organization; null when there is none. */
export function organizationSeat(viewer: Viewer, organizationId: string): Capacity | null {
  return viewer.capacities.find((capacity) => capacity.organizationId === organizationId && capacity.position !== 'HONORARY') ?? null
}

/** Organizations the viewer speaks for. */
export function ownOrganizations(viewer: Viewer): string[] {
  return [...new Set(viewer.capacities.filter((capacity) => capacity.position !== 'HONORARY').map((capacity) => capacity.organizationId))]
}

/** A token reaches only what concerns its communities. */
export function withinToken(viewer: Viewer, communities: readonly string[]): boolean {
  return viewer.token === null || communities.some((communityId) => viewer.token!.communities.includes(communityId))
}

/**
 * Everything rights hang on but who somebody is, as one text. Two for whom it is the same may see and do the same, except with
 * what names one of them.
 */
export function rightsKey({ subdistrictId, capacities, neighbours, homeCommunityId, token }: Viewer): string {
  const reach = token && [token.scopes.toSorted(), token.communities.toSorted(), token.bySubdistrictSeat]
  return JSON.stringify([subdistrictId, capacities.map(seatKey).toSorted(), neighbours.toSorted(), homeCommunityId, reach])
}

/** A seat as far as it gives rights: which appointment it comes from makes no difference. */
export const seatKey = ({ position, organizationId, organizationKind, communityId }: Capacity): string =>
  [position, organizationId, organizationKind, communityId].join(' ')

/** Tells whether somebody's rights are the same as they were: a number other than 0 that goes into the cursors of his or her boards. */
export function rightsFingerprint(viewer: Viewer): number {
  return createHash('sha256').update(rightsKey(viewer)).digest().readUInt32BE() || 1
}
