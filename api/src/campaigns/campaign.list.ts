import { readRows, selectList } from '../database/rows.ts'
import { containing, oneWidth } from '../kernel/like.ts'
import type { PageArguments } from '../kernel/page.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { FollowUp } from '../matches/follow-up.entity.ts'
import { Match } from '../matches/match.entity.ts'
import { resourceSelect } from '../resources/resource.columns.ts'
import { matchSelect } from '../matches/match.columns.ts'
import { boardCommunities, leftOf, openWhere } from '../resources/resource.conditions.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import { type Counted, newestFirst } from '../database/newest-first.ts'
import type { MatchState } from '../matches/match.words.ts'
import { campaignWhere } from './campaign.conditions.ts'
import { unmatchedWhere } from './campaign.counts.ts'
import { Campaign } from './campaign.entity.ts'
import type { CampaignFilter, CampaignMemberFilter } from './campaign.inputs.ts'

/** Something is left that no introduction waits for. Over `r`, an offer. */
const roomWhere = `${openWhere('offer')} and ${leftOf('offer')}
  > coalesce((select sum(m.quantity) from match m where m.offer_id = r.id and m.state = 'INTRODUCED'), 0)`

const membersOpen = { need: unmatchedWhere, offer: roomWhere }

/** Campaigns the viewer sees, newest first. */
export function listCampaigns(request: Request, filter: CampaignFilter, page: PageArguments): Promise<Counted<Campaign>> {
  const viewer = signedIn(request)
  const { reads, orm } = request.services.database
  const parameters: unknown[] = [viewer.subdistrictId]
  const conditions = [campaignWhere(viewer, parameters)]
  if (filter.boardId != null) conditions.push(`c.communities && ${boardCommunities(filter.boardId, parameters)}`)
  if (filter.states) conditions.push(`c.state = any($${parameters.push(filter.states)})`)
  const select = selectList(orm, Campaign, 'c')
  return newestFirst(reads, Campaign, { select, table: 'campaign', alias: 'c', few: null, conditions, parameters }, page)
}

export async function campaignByNumber(request: Request, number: number): Promise<Campaign | null> {
  const viewer = signedIn(request)
  const { reads, orm } = request.services.database
  const parameters: unknown[] = [viewer.subdistrictId, number]
  const rows = await readRows(
    reads,
    Campaign,
    `select ${selectList(orm, Campaign, 'c')} from campaign c
     where c.subdistrict_id = $1 and c.number = $2 and ${campaignWhere(viewer, parameters)}`,
    parameters,
  )
  return rows[0] ?? null
}

/** What a member of a campaign is looked up by: its words, its number, whose it is, and what its kind says. Bounded by the campaign. */
const memberText = `concat_ws(' ', '#' || r.number, r.title, r.text, (select o.name from organization o where o.id = r.organization_id),
  r.detail ->> 'professions', r.detail ->> 'skills', r.detail ->> 'wishes', r.detail ->> 'topics')`

const ofCampaign = 'o.subdistrict_id = $1 and o.campaign_id = $2'

/** The needs or the offers of a campaign, newest first: whoever sees the campaign sees them, drafts aside. */
export function membersOf<Row extends Need | Offer>(
  request: Request,
  campaign: Campaign,
  entity: new () => Row,
  table: 'need' | 'offer',
  filter: CampaignMemberFilter,
  page: PageArguments,
): Promise<Counted<Row>> {
  const parameters: unknown[] = [campaign.subdistrictId, campaign.id]
  const conditions = ['not r.is_private']
  if (filter.open != null) conditions.push(`(${membersOpen[table]}) is ${filter.open ? 'true' : 'not true'}`)
  for (const word of filter.search?.split(/\s+/) ?? []) {
    const pattern = containing(word)
    if (pattern !== null) conditions.push(`${oneWidth(memberText)} ilike $${parameters.push(pattern)}`)
  }
  const statement = { select: resourceSelect(table), table, alias: 'r', few: ofCampaign, conditions, parameters }
  return newestFirst(request.services.database.reads, entity, statement, page)
}

/** What came of a campaign, newest first. */
export function matchesOf(
  request: Request,
  campaign: Campaign,
  states: readonly MatchState[] | null | undefined,
  page: PageArguments,
): Promise<Counted<Match>> {
  const parameters: unknown[] = [campaign.subdistrictId, campaign.id]
  const conditions: string[] = []
  if (states) conditions.push(`m.state = any($${parameters.push(states)})`)
  const statement = { select: matchSelect, table: 'match', alias: 'm', few: ofCampaign, conditions, parameters }
  return newestFirst(request.services.database.reads, Match, statement, page)
}

const MOST_DUE = 100

/** Follow-ups still to be made whose day has come, the longest due first. */
export function followUpsDueOf(request: Request, campaignId: string): Promise<FollowUp[]> {
  const { reads, orm } = request.services.database
  const loader = request.loaders.batch<FollowUp[]>('follow-ups due in campaign', async (ids) => {
    const rows = await readRows<FollowUp, { of: string }>(
      reads,
      FollowUp,
      `select c.id as of, f.* from unnest($1::uuid[]) c(id) cross join lateral (
         select ${selectList(orm, FollowUp, 'f')} from match m join follow_up f on f.match_id = m.id
         where m.campaign_id = c.id and f.outcome is null and f.due_on <= (now() at time zone 'Asia/Shanghai')::date
         order by f.due_on, f.id limit ${MOST_DUE}
       ) f`,
      [ids],
    )
    const groups = Map.groupBy(rows, (row) => row.of)
    return ids.map((id) => groups.get(id) ?? [])
  })
  return loader.load(campaignId)
}
