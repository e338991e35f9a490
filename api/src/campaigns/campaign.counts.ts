import type pg from 'pg'
import type { Request } from '../acting/request.ts'
import { openWhere } from '../resources/resource.conditions.ts'
import type { CampaignCounts } from './campaign.types.ts'

/** Nothing of it is under way or done. Over `r`, a need. */
export const unmatchedWhere = `${openWhere('need')}
  and not exists (select 1 from match m where m.need_id = r.id and m.state in ('INTRODUCED', 'ACCEPTED', 'FULFILLED'))`

/** One row for each campaign, in one statement however many there are. */
const statement = `
  select c.id, o.*, n.*, m.*, f.*
  from unnest($1::uuid[]) c(id)
  cross join lateral (
    select count(distinct r.organization_id)::int as organizations, count(*)::int as offers, coalesce(sum(r.quantity), 0)::int as posts
    from offer r where r.campaign_id = c.id and r.state in ('OPEN', 'MET')
  ) o
  cross join lateral (
    select count(*)::int as needs, coalesce(sum(r.quantity), 0)::int as people, count(*) filter (where ${unmatchedWhere})::int as unmatched
    from need r where r.campaign_id = c.id and r.state in ('OPEN', 'MET')
  ) n
  cross join lateral (
    select count(*) filter (where m.state = 'INTRODUCED')::int as introduced, count(*) filter (where m.state = 'ACCEPTED')::int as accepted,
      count(*) filter (where m.state = 'FULFILLED')::int as placed, count(*) filter (where m.state = 'NO_SHOW')::int as "noShow",
      count(*) filter (where m.state = 'DECLINED')::int as declined, count(*) filter (where m.state = 'FELL_THROUGH')::int as "fellThrough"
    from match m where m.campaign_id = c.id
  ) m
  cross join lateral (
    select count(*) filter (where f.months = 1)::int as "stillThere1", count(*) filter (where f.months = 3)::int as "stillThere3"
    from match m join follow_up f on f.match_id = m.id where m.campaign_id = c.id and f.outcome = 'STILL_THERE'
  ) f`

export const countsOf = (request: Request, campaignId: string): Promise<CampaignCounts> => loaderOf(request).load(campaignId)

/** Reads what will be asked for on a connection of the caller's. */
export async function readCountsAhead(client: pg.PoolClient, request: Request, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const counts = await read(client, ids)
  ids.forEach((id, index) => loaderOf(request).prime(id, counts[index]!))
}

const loaderOf = (request: Request) =>
  request.loaders.batch<CampaignCounts>('counts of campaign', (ids) => read(request.services.database.reads, ids))

async function read(client: pg.Pool | pg.PoolClient, ids: readonly string[]): Promise<CampaignCounts[]> {
  const { rows } = await client.query<CampaignCounts & { id: string }>(statement, [ids])
  const byId = new Map(rows.map(({ id, ...counts }) => [id, counts]))
  return ids.map((id) => byId.get(id)!)
}
