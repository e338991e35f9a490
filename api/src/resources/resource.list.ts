import type pg from 'pg'
import { countUpTo } from '../database/count.ts'
import { type Ordered, readInOrder, sourceOf } from '../database/in-order.ts'
import { readRows } from '../database/rows.ts'
import { type ConnectionShape, type PageArguments, connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { concernedWhere } from '../acting/concern.ts'
import { ownOrganizations } from '../acting/rights.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { openMatchStates } from '../matches/match.ts'
import type { MatchFilter } from '../matches/match.inputs.ts'
import { matchSelect, resourceSelect } from './resource.columns.ts'
import { matchConditions, resourceConditions } from './resource.concern.ts'
import type { Need, Offer } from './resource.entity.ts'
import type { ResourceFilter } from './resource.inputs.ts'
import { boardCommunities, idOf, inStates, ofSide, openMatch, searchWhere, standingWhere, today } from './resource.conditions.ts'
import { ResourceState } from './resource.words.ts'

export interface Counted<Node> extends ConnectionShape<Node> {
  count: () => Promise<number>
}

type ResourceClass<Row> = new () => Row

/** Needs or offers that concern the viewer, newest first. */
export async function listResources<Row extends Need | Offer>(
  request: Request,
  entity: ResourceClass<Row>,
  table: 'need' | 'offer',
  filter: ResourceFilter,
  page: PageArguments,
): Promise<Counted<Row>> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const { reads } = request.services.database
  const conditions = [concernedWhere(viewer, resourceConditions[table], parameters)]
  if (filter.boardId != null) conditions.push(`r.community_id = any(${boardCommunities(filter.boardId, parameters)})`)
  if (filter.kinds) conditions.push(`r.kind = any(${bind(filter.kinds)})`)
  if (filter.campaignId != null) conditions.push(`r.campaign_id = ${bind(idOf(filter.campaignId, 'campaignId'))}`)
  if (filter.side) conditions.push(ofSide(filter.side))
  if (filter.organizationId != null) conditions.push(`r.organization_id = ${bind(idOf(filter.organizationId, 'organizationId'))}`)
  if (filter.states) conditions.push(inStates(filter.states, bind))
  if (filter.mine)
    conditions.push(`(r.posted_by_id = ${bind(viewer.personId)} or r.organization_id = any(${bind(ownOrganizations(viewer))}::uuid[]))`)
  if (filter.search?.trim()) conditions.push(await searchWhere(reads, viewer.subdistrictId, filter.search.trim(), parameters))
  const few = filter.states?.every((state) => state === ResourceState.OPEN) ? `o.subdistrict_id = $1 and ${standingWhere(today)}` : null
  return newestFirst(reads, entity, { select: resourceSelect(table), table, alias: 'r', few, conditions, parameters }, page)
}

/** Matches that concern the viewer, newest first. */
export function listMatches(request: Request, filter: MatchFilter, page: PageArguments): Promise<Counted<Match>> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId]
  const bind = (value: unknown): string => `$${parameters.push(value)}`
  const conditions = [concernedWhere(viewer, matchConditions, parameters)]
  if (filter.boardId != null) conditions.push(`m.communities && ${boardCommunities(filter.boardId, parameters)}`)
  if (filter.campaignId != null) conditions.push(`m.campaign_id = ${bind(idOf(filter.campaignId, 'campaignId'))}`)
  if (filter.organizationId != null)
    conditions.push(`m.organizations @> array[${bind(idOf(filter.organizationId, 'organizationId'))}]::uuid[]`)
  if (filter.states) conditions.push(`m.state = any(${bind(filter.states)})`)
  if (filter.mine)
    conditions.push(
      `(m.persons @> array[${bind(viewer.personId)}]::uuid[] or m.organizations && ${bind(ownOrganizations(viewer))}::uuid[])`,
    )
  const few = filter.states?.every((state) => openMatchStates.includes(state)) ? `o.subdistrict_id = $1 and ${openMatch}` : null
  return newestFirst(
    request.services.database.reads,
    Match,
    { select: matchSelect, table: 'match', alias: 'm', few, conditions, parameters },
    page,
  )
}

/** Over rows of sub-district `$1` that have numbers, which are given in order of posting. */
interface Statement extends Pick<Ordered, 'select' | 'table' | 'alias' | 'few' | 'parameters'> {
  conditions: string[]
}

export async function newestFirst<Row extends { number: number }>(
  client: pg.Pool,
  entity: ResourceClass<Row>,
  { conditions, parameters, ...statement }: Statement,
  page: PageArguments,
): Promise<Counted<Row>> {
  const request = pageRequest(page, 1)
  const where = conditions.join(' and ') || 'true'
  const countParameters = [...parameters]
  const last = request.from?.[0]
  if (last !== undefined && !/^\d{1,9}$/.test(last)) throw new Refusal('INVALID_CURSOR')
  const number = `${statement.alias}.number`
  const scope = `${statement.alias}.subdistrict_id = $1`
  const beyond = last === undefined ? '' : ` and ${number} < $${parameters.push(last)}::int`
  const rows = await readInOrder(client, entity, {
    ...statement,
    where,
    parameters,
    scope: scope + beyond,
    order: `${number} desc`,
    limit: request.limit + 1,
  })
  const all = `${sourceOf(statement)} where ${scope} and ${where}`
  return {
    ...connection(rows, request, (row) => [String(row.number)]),
    count: () => countUpTo(client, all, countParameters),
  }
}

/**
 * A need or an offer by its number: for those it concerns, and for those whom a match with it concerns, who have to know what
 * they are to answer.
 */
export async function resourceByNumber<Row extends Need | Offer>(
  request: Request,
  entity: ResourceClass<Row>,
  table: 'need' | 'offer',
  number: number,
): Promise<Row | null> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId, number]
  const own = concernedWhere(viewer, resourceConditions[table], parameters)
  const byMatch = concernedWhere(viewer, matchConditions, parameters)
  const rows = await readRows(
    request.services.database.reads,
    entity,
    `select ${resourceSelect(table)} from ${table} r where r.subdistrict_id = $1 and r.number = $2
       and (${own} or exists (select 1 from match m where m.${table}_id = r.id and ${byMatch}))`,
    parameters,
  )
  return rows[0] ?? null
}

export async function matchByNumber(request: Request, number: number): Promise<Match | null> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId, number]
  const where = concernedWhere(viewer, matchConditions, parameters)
  const rows = await readRows(
    request.services.database.reads,
    Match,
    `select ${matchSelect} from match m where m.subdistrict_id = $1 and m.number = $2 and ${where}`,
    parameters,
  )
  return rows[0] ?? null
}
