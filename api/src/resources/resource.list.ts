import { type Counted, newestFirst } from '../database/newest-first.ts'
import { type Class, readRows } from '../database/rows.ts'
import type { PageArguments } from '../kernel/page.ts'
import { concernedWhere } from '../acting/concern.ts'
import { ownOrganizations } from '../acting/rights.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { resourceSelect } from './resource.columns.ts'
import { resourceConditions } from './resource.concern.ts'
import type { Need, Offer } from './resource.entity.ts'
import type { ResourceFilter } from './resource.inputs.ts'
import { boardCommunities, idOf, inStates, ofSide, searchWhere, standingWhere, today } from './resource.conditions.ts'
import { waysTo } from './resource.questions.ts'
import { ResourceState } from './resource.words.ts'

/** Needs or offers that concern the viewer, newest first. */
export async function listResources<Row extends Need | Offer>(
  request: Request,
  entity: Class<Row>,
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

/**
 * A need or an offer by its number: for those it concerns, and for those who come to it another way: by a match with it, whose
 * other side has to know what it is to answer.
 */
export async function resourceByNumber<Row extends Need | Offer>(
  request: Request,
  entity: Class<Row>,
  table: 'need' | 'offer',
  number: number,
): Promise<Row | null> {
  const viewer = signedIn(request)
  const parameters: unknown[] = [viewer.subdistrictId, number]
  const own = concernedWhere(viewer, resourceConditions[table], parameters)
  const ways = [own, ...waysTo.ask(viewer, table, parameters)]
  const rows = await readRows(
    request.services.database.reads,
    entity,
    `select ${resourceSelect(table)} from ${table} r where r.subdistrict_id = $1 and r.number = $2
       and (${ways.join(' or ')})`,
    parameters,
  )
  return rows[0] ?? null
}
