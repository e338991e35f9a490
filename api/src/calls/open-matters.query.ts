import { concernedWhere } from '../acting/concern.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { effectiveState } from '../resources/resource.conditions.ts'
import { isOpen } from './call.list.ts'
import { callConditions } from './call.policy.ts'
import type { OpenMatters } from './open-matters.types.ts'

interface Line {
  organizationId: string
  what: keyof OpenMatters
  count: number
}

const posted = (what: 'offers' | 'needs', table: 'offer' | 'need'): string => `
  select r.organization_id as "organizationId", '${what}' as what, count(*)::int as count from ${table} r
  where r.subdistrict_id = $1 and r.organization_id = any($2::uuid[]) and r.state = 'OPEN' and ${effectiveState} = 'OPEN'
  group by r.organization_id`

/** Each side is read by the index of its own organization. */
const introduced = (table: 'offer' | 'need'): string => `
  select r.organization_id, 'answers', count(*)::int from ${table} r join match m on m.${table}_id = r.id
  where r.subdistrict_id = $1 and r.organization_id = any($2::uuid[]) and m.state = 'INTRODUCED' and m.${table}_answer = 'PENDING'
  group by r.organization_id`

/** Of calls the viewer may see: a need that is met or withdrawn asks for nothing more. */
const called = (concerned: string): string => `
  select a.organization_id, 'answers', count(*)::int from call_answer a join offer_call c on c.id = a.call_id left join need r on r.id = c.need_id
  where a.subdistrict_id = $1 and a.organization_id = any($2::uuid[]) and a.state = 'PENDING' and ${isOpen} and ${concerned}
    and (r.id is null or (${effectiveState} = 'OPEN'))
  group by a.organization_id`

/** What stands open for each of some organizations. */
export async function readOpenMatters(request: Request, ids: readonly string[]): Promise<OpenMatters[]> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId, ids]
  const concerned = concernedWhere(viewer, callConditions, parameters)
  const { rows } = await request.services.database.reads.query<Line>(
    [posted('offers', 'offer'), posted('needs', 'need'), introduced('offer'), introduced('need'), called(concerned)].join(' union all '),
    parameters,
  )
  const sum = (organizationId: string, what: keyof OpenMatters) =>
    rows.filter((row) => row.organizationId === organizationId && row.what === what).reduce((all, { count }) => all + count, 0)
  return ids.map((id) => ({ offers: sum(id, 'offers'), needs: sum(id, 'needs'), answers: sum(id, 'answers') }))
}
