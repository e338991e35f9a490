import { isId } from '../kernel/id.ts'
import { containing, oneWidth } from '../kernel/like.ts'
import { Refusal } from '../kernel/refusal.ts'
import { readByName } from '../database/read-by-name.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Organization } from './organization.entity.ts'
import { organizationsWhere } from './organization.policy.ts'
import type { OrganizationConnection, OrganizationsArguments } from './organization.types.ts'

/** The organizations the viewer may look up, in the order of their names. */
export function readOrganizations(
  request: Request,
  { kind, units, communityId, search, ...page }: OrganizationsArguments,
): Promise<OrganizationConnection> {
  const viewer = signedIn(request)
  if (communityId != null && !isId(communityId)) throw new Refusal('INVALID_ID', {}, 'communityId')
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = ['r.subdistrict_id = $1', organizationsWhere(viewer, parameters)]
  if (kind) conditions.push(`r.kind = ${bind(kind)}`)
  if (units) conditions.push(`r.kind <> 'COMMITTEE'`)
  if (communityId != null) conditions.push(`r.community_id = ${bind(communityId)}`)
  const pattern = containing(search)
  if (pattern) conditions.push(`${oneWidth('r.name')} ilike ${bind(pattern)}`)
  return readByName(
    request.services.database,
    { entity: Organization, table: 'organization', where: conditions.join(' and '), parameters },
    page,
  )
}
