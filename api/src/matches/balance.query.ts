import type { Request } from '../acting/request.ts'
import type { GivenKind, ResourceBalance } from './balance.types.ts'

interface Line extends GivenKind {
  organizationId: string
  side: 'given' | 'received'
}

/** The year a match counts in: when it was fulfilled, or else agreed. */
const on = `(coalesce(m.fulfilled_at, m.accepted_at, m.introduced_at) at time zone 'Asia/Shanghai')::date`

/** Each side is read by the index of its own organization. */
const side = (name: Line['side'], table: 'offer' | 'need'): string => `
  select r.organization_id as "organizationId", '${name}' as side, r.kind, r.unit, count(*)::int as matches,
    least(sum(m.quantity), 2147483647)::int as quantity
  from ${table} r join match m on m.${table}_id = r.id
  where r.subdistrict_id = $1 and r.organization_id = any($2::uuid[]) and m.state in ('ACCEPTED', 'FULFILLED')
    and ${on} >= make_date($3, 1, 1) and ${on} < make_date($3 + 1, 1, 1)
  group by r.organization_id, r.kind, r.unit`

/** What each of some organizations gave and was given in a year, the most frequent first. */
export async function readBalances(
  request: Request,
  subdistrictId: string,
  ids: readonly string[],
  year: number,
): Promise<ResourceBalance[]> {
  const { rows } = await request.services.database.reads.query<Line>(
    `${side('given', 'offer')} union all ${side('received', 'need')} order by matches desc, kind, unit`,
    [subdistrictId, ids, year],
  )
  const lines = (organizationId: string, name: Line['side']) =>
    rows.filter((row) => row.organizationId === organizationId && row.side === name)
  return ids.map((id) => ({ year, given: lines(id, 'given'), received: lines(id, 'received') }))
}
