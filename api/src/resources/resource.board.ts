import type pg from 'pg'
import { ownCardWhere } from '../campaigns/campaign.conditions.ts'
import { type Class, readRows } from '../database/rows.ts'
import { type ConcernConditions, concernedWhere } from '../people/concern.ts'
import type { Viewer } from '../people/viewer.ts'
import { Match } from '../matches/match.entity.ts'
import { matchSelect, resourceSelect } from './resource.columns.ts'
import { matchConditions, resourceConditions } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'

type Client = pg.Pool | pg.PoolClient

const recently = `now() - interval '30 days'`

/**
 * What is open, and what was closed lately, each read by an index of its own that knows nothing of what was closed before. Asked for in one
 * condition, the history would be smaller to the planner than it is, and all of it read.
 */
const either = (table: string, here: string, open: string): string => `(
  select * from ${table} o where o.subdistrict_id = $1 and ${here} and ${open}
  union all select * from ${table} o where o.subdistrict_id = $1 and ${here} and o.updated_at > ${recently} and (${open}) is not true)`

const openResource = `o.state = 'OPEN' and (o.until is null or o.until >= (${recently})::date)`

/** The rows a board of the communities `$2` shows, in place of the table. */
const shown = {
  NEED: either('need', 'o.community_id = any($2::uuid[]) and not o.is_private', openResource),
  OFFER: either('offer', 'o.community_id = any($2::uuid[]) and not o.is_private', openResource),
  MATCH: either('match', 'o.communities && $2::uuid[]', `o.state in ('INTRODUCED', 'ACCEPTED')`),
}

export const loadBoardNeeds = (client: Client, viewer: Viewer, communities: readonly string[]): Promise<Need[]> =>
  onBoard(client, viewer, 'NEED', communities)

export const loadBoardOffers = (client: Client, viewer: Viewer, communities: readonly string[]): Promise<Offer[]> =>
  onBoard(client, viewer, 'OFFER', communities)

export const loadBoardMatches = (client: Client, viewer: Viewer, communities: readonly string[]): Promise<Match[]> =>
  onBoard(client, viewer, 'MATCH', communities)

/** What a board of these communities shows of a kind: the open ones, and what was closed in the last 30 days. */
function onBoard<Kind extends keyof ByKind>(
  client: Client,
  viewer: Viewer,
  kind: Kind,
  communities: readonly string[],
): Promise<ByKind[Kind][]> {
  const { entity, ...source } = sources[kind]
  const onBoard = { ...source, from: `${shown[kind]} ${source.alias}` }
  const own = (parameters: unknown[]): string => ownCardWhere(viewer, source.alias, parameters)
  return read<ByKind[Kind]>(client, viewer, entity as never, onBoard, own, communities, communities)
}

export interface ByKind {
  NEED: Need
  OFFER: Offer
  MATCH: Match
}

/** The rows of these ids that the viewer may see. */
export function loadResourcesByIds<Kind extends keyof ByKind>(
  client: Client,
  viewer: Viewer,
  kind: Kind,
  ids: readonly string[],
): Promise<ByKind[Kind][]> {
  const { entity, ...source } = sources[kind]
  return read<ByKind[Kind]>(client, viewer, entity as never, source, () => `${source.alias}.id = any($2::uuid[])`, ids)
}

interface Source {
  select: string
  from: string
  alias: string
  concern: ConcernConditions
}

const sources = {
  NEED: { entity: Need, select: resourceSelect('need'), from: 'need r', alias: 'r', concern: resourceConditions.need },
  OFFER: { entity: Offer, select: resourceSelect('offer'), from: 'offer r', alias: 'r', concern: resourceConditions.offer },
  MATCH: { entity: Match, select: matchSelect, from: 'match m', alias: 'm', concern: matchConditions },
}

function read<Row extends object>(
  client: Client,
  viewer: Viewer,
  entity: Class<Row>,
  { select, from, alias, concern }: Source,
  where: (parameters: unknown[]) => string,
  list: readonly string[],
  touching: readonly string[] | null = null,
): Promise<Row[]> {
  const parameters: unknown[] = [viewer.subdistrictId, list]
  const visible = concernedWhere(viewer, concern, parameters, touching)
  const chosen = where(parameters)
  return readRows(
    client,
    entity,
    `select ${select} from ${from} where ${alias}.subdistrict_id = $1 and ${chosen} and ${visible} order by ${alias}.number`,
    parameters,
  )
}
