import { ownOrganizations, subdistrictSeat, withinToken } from './rights.ts'
import type { Viewer } from './viewer.ts'
import { isSelf } from './anyone.ts'

/** Whom something concerns, by id. Changes in the log carry the same three, so delivery asks the same question as reading. */
export interface Concern {
  communities: readonly string[]
  organizations: readonly string[]
  persons: readonly string[]
}

/**
 * The one rule of who may see an item: the sub-district, the committees of the communities concerned and of those they share a
 * board with, the organizations concerned, and the persons concerned. A token sees only what touches its communities.
 */
export function isConcerned(viewer: Viewer, concern: Concern): boolean {
  if (!withinToken(viewer, concern.communities)) return false
  if (subdistrictSeat(viewer)) return true
  if (concern.communities.some((communityId) => viewer.neighbours.includes(communityId))) return true
  if (concern.persons.some((personId) => isSelf(viewer, personId))) return true
  const own = ownOrganizations(viewer)
  return concern.organizations.some((organizationId) => own.includes(organizationId))
}

/**
 * The three things `isConcerned` asks for, as SQL conditions over some table. Each is for an index to serve: whoever is concerned
 * by little must not have to read all there ever was.
 */
export interface ConcernConditions {
  /** `list`: a uuid[]. */
  communities(list: string): string
  /** `list`: a uuid[]. */
  organizations(list: string): string
  person(id: string): string
}

/**
 * The same rule as a WHERE, so that what may not be seen is never loaded. Appends its parameters to `parameters` and returns
 * the condition. `touching`: all that is read touches one of these communities; who sees all of theirs needn't be asked about each.
 */
export function concernedWhere(
  viewer: Viewer,
  concerns: ConcernConditions,
  parameters: unknown[],
  touching: readonly string[] | null = null,
): string {
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions: string[] = []
  if (viewer.token) conditions.push(concerns.communities(`${bind(viewer.token.communities)}::uuid[]`))
  const seesAll = subdistrictSeat(viewer) !== null || (touching?.every((id) => viewer.neighbours.includes(id)) ?? false)
  if (!seesAll) {
    // Only what may hold is asked for: a condition over nothing would still have to be looked up.
    const own = ownOrganizations(viewer)
    const ways = [
      ...(viewer.neighbours.length > 0 ? [concerns.communities(`${bind(viewer.neighbours)}::uuid[]`)] : []),
      ...(own.length > 0 ? [concerns.organizations(`${bind(own)}::uuid[]`)] : []),
      concerns.person(`${bind(viewer.personId)}::uuid`),
    ]
    conditions.push(`(${ways.join(' or ')})`)
  }
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}
