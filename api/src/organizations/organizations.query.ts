import { asRows, selectList } from '../database/rows.ts'
import { isId } from '../kernel/id.ts'
import { containing } from '../kernel/like.ts'
import { connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Request, signedIn } from '../people/request.ts'
import { Organization } from './organization.entity.ts'
import { organizationsWhere } from './organization.policy.ts'
import type { OrganizationConnection, OrganizationsArguments } from './organization.types.ts'

/** The organizations the viewer may look up, in the order of their names. */
export async function readOrganizations(request: Request, { kind, communityId, search, ...page }: OrganizationsArguments): Promise<OrganizationConnection> {
  const viewer = signedIn(request)
  const { database } = request.services
  const wanted = pageRequest(page, 2)
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = ['o.subdistrict_id = $1', organizationsWhere(viewer, parameters)]
  if (kind) conditions.push(`o.kind = ${bind(kind)}`)
  if (communityId != null) {
    if (!isId(communityId)) throw new Refusal('INVALID_ID', {}, 'communityId')
    conditions.push(`o.community_id = ${bind(communityId)}`)
  }
  const pattern = containing(search)
  if (pattern) conditions.push(`o.name ilike ${bind(pattern)}`)
  const where = conditions.join(' and ')
  const counted = [...parameters]
  const beyond = wanted.from ? ` and (o.name collate "zh-x-icu", o.id) > (${bind(wanted.from[0])}, ${bind(wanted.from[1])}::uuid)` : ''
  const { rows } = await database.reads.query(
    `select ${selectList(database.orm, Organization, 'o')} from organization o where ${where}${beyond} order by o.name collate "zh-x-icu", o.id limit ${bind(wanted.limit + 1)}`,
    parameters,
  )
  return {
    ...connection(asRows(Organization, rows), wanted, (organization) => [organization.name, organization.id]),
    count: async () => (await database.reads.query<{ count: number }>(`select count(*) from organization o where ${where}`, counted)).rows[0]!.count,
  }
}
