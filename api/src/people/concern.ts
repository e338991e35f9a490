import { ownOrganizations, subdistrictSeat, withinToken } from './rights.ts'
import type { Viewer } from './viewer.ts'

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
  if (concern.persons.includes(viewer.personId)) return true
  const own = ownOrganizations(viewer)
  return concern.organizations.some((organizationId) => own.includes(organizationId))
}

/** SQL expressions, over some table, of the three things `isConcerned` asks for. */
export interface ConcernColumns {
  /** uuid[] */
  communities: string
  /** uuid[] */
  organizations: string
  /** uuid[] */
  persons: string
}

/**
 * The same rule as a WHERE, so that what may not be seen is never loaded. Appends its parameters to `parameters` and returns
 * the condition. The `or` of indexable conditions is what lets the indexes serve it.
 */
export function concernedWhere(viewer: Viewer, columns: ConcernColumns, parameters: unknown[]): string {
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions: string[] = []
  if (viewer.token) conditions.push(`${columns.communities} && ${bind(viewer.token.communities)}::uuid[]`)
  if (!subdistrictSeat(viewer)) {
    conditions.push(
      `(${columns.communities} && ${bind(viewer.neighbours)}::uuid[] or ${columns.organizations} && ${bind(ownOrganizations(viewer))}::uuid[]
        or ${columns.persons} @> array[${bind(viewer.personId)}]::uuid[])`,
    )
  }
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}
