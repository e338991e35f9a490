import { canReadDirectory } from '../people/person.policy.ts'
import { administratorSeat, ownOrganizations, withinToken } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { OrganizationKind } from './organization.entity.ts'

interface Known {
  id: string
  kind: OrganizationKind
  communityId: string | null
}

const asAdministrator = (viewer: Viewer): Verdict => allowAs(administratorSeat(viewer), 'ADMINISTRATOR_ONLY')

export const canCreateOrganization = asAdministrator
export const canUpdateOrganization = asAdministrator

/** Committees look up any organization and who holds which post in it; everyone knows the committees and one's own. */
export function canSeeOrganization(viewer: Viewer, organization: Known): Verdict {
  if (!withinToken(viewer, organization.communityId ? [organization.communityId] : [])) return deny('NOT_FOUND')
  const known = organization.kind === OrganizationKind.COMMITTEE || ownOrganizations(viewer).includes(organization.id)
  return known || canReadDirectory(viewer).allowed ? allow(null) : deny('NOT_FOUND')
}

/** The same as a WHERE over `organization r`; appends its parameters. */
export function organizationsWhere(viewer: Viewer, parameters: unknown[]): string {
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions: string[] = []
  if (viewer.token) conditions.push(`r.community_id = any(${bind(viewer.token.communities)}::uuid[])`)
  if (!canReadDirectory(viewer).allowed) conditions.push(`(r.kind = 'COMMITTEE' or r.id = any(${bind(ownOrganizations(viewer))}::uuid[]))`)
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}
