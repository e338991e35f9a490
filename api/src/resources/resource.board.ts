import type pg from 'pg'
import { ownCardWhere } from '../campaigns/campaign.conditions.ts'
import { asRows } from '../database/rows.ts'
import { type ConcernConditions, concernedWhere } from '../people/concern.ts'
import type { Viewer } from '../people/viewer.ts'
import { Match } from '../matches/match.entity.ts'
import { matchSelect, resourceSelect } from './resource.columns.ts'
import { matchConditions, resourceConditions } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'

type Client = pg.Pool | pg.PoolClient

const recently = `now() - interval '30 days'`

const resourceOnBoard = `r.community_id = any($2::uuid[]) and not r.is_private
  and (r.state = 'OPEN' and (r.until is null or r.until >= (${recently})::date) or r.updated_at > ${recently})`

const matchOnBoard = `m.communities && $2::uuid[] and (m.state in ('INTRODUCED', 'ACCEPTED') or m.updated_at > ${recently})`

export const loadBoardNeeds = (client: Client, viewer: Viewer, communities: readonly string[]): Promise<Need[]> =>
  onBoard(client, viewer, 'NEED', resourceOnBoard, communities)

export const loadBoardOffers = (client: Client, viewer: Viewer, communities: readonly string[]): Promise<Offer[]> =>
  onBoard(client, viewer, 'OFFER', resourceOnBoard, communities)

export const loadBoardMatches = (client: Client, viewer: Viewer, communities: readonly string[]): Promise<Match[]> =>
  onBoard(client, viewer, 'MATCH', matchOnBoard, communities)

/** What a board of these communities shows of a kind: the open ones, and what was closed in the last 30 days. */
async function onBoard<Kind extends keyof ByKind>(
  client: Client,
  viewer: Viewer,
  kind: Kind,
  shown: string,
  communities: readonly string[],
): Promise<ByKind[Kind][]> {
  const { entity, ...source } = sources[kind]
  const where = (parameters: unknown[]): string => `${shown} and ${ownCardWhere(viewer, source.alias, parameters)}`
  return asRows<ByKind[Kind]>(entity as never, await read(client, viewer, source, where, communities, communities))
}

export interface ByKind {
  NEED: Need
  OFFER: Offer
  MATCH: Match
}

/** The rows of these ids that the viewer may see. */
export async function loadResourcesByIds<Kind extends keyof ByKind>(
  client: Client,
  viewer: Viewer,
  kind: Kind,
  ids: readonly string[],
): Promise<ByKind[Kind][]> {
  const { entity, ...source } = sources[kind]
  return asRows<ByKind[Kind]>(entity as never, await read(client, viewer, source, () => `${source.alias}.id = any($2::uuid[])`, ids))
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

async function read(
  client: Client,
  viewer: Viewer,
  { select, from, alias, concern }: Source,
  where: (parameters: unknown[]) => string,
  list: readonly string[],
  touching: readonly string[] | null = null,
): Promise<object[]> {
  const parameters: unknown[] = [viewer.subdistrictId, list]
  const visible = concernedWhere(viewer, concern, parameters, touching)
  const chosen = where(parameters)
  const { rows } = await client.query<object>(
    `select ${select} from ${from} where ${alias}.subdistrict_id = $1 and ${chosen} and ${visible} order by ${alias}.number`,
    parameters,
  )
  return rows
}
