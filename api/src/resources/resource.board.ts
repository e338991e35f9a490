import { ownCardWhere } from '../campaigns/campaign.conditions.ts'
import { among } from '../database/among.ts'
import { type Class, readRows } from '../database/rows.ts'
import { type ConcernConditions, concernedWhere } from '../acting/concern.ts'
import type { Reader } from '../acting/on-boards.ts'
import { Match } from '../matches/match.entity.ts'
import { matchSelect, resourceSelect } from './resource.columns.ts'
import { openMatch, standingWhere } from './resource.conditions.ts'
import { matchConditions, resourceConditions } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'

const recently = `now() - interval '30 days'`

const isOpen = standingWhere(`(${recently})::date`)

const resources = (table: string): string =>
  among(
    table,
    `o.subdistrict_id = $1 and ${isOpen}`,
    `o.community_id = any($2::uuid[]) and o.updated_at > ${recently} and (${isOpen}) is not true`,
  )

const matches = among(
  'match',
  `o.subdistrict_id = $1 and ${openMatch}`,
  `o.subdistrict_id = $1 and o.updated_at > ${recently} and not ${openMatch}`,
)

/** What boards of the communities `$2` in sub-district `$1` show of each kind, in place of its table, and which of it is theirs. */
const shown = {
  NEED: { rows: resources('need'), here: 'r.community_id = any($2::uuid[]) and not r.is_private' },
  OFFER: { rows: resources('offer'), here: 'r.community_id = any($2::uuid[]) and not r.is_private' },
  MATCH: { rows: matches, here: 'm.communities && $2::uuid[]' },
}

export const loadBoardNeeds = (reader: Reader, communities: readonly string[]): Promise<Need[]> => onBoard(reader, 'NEED', communities)

export const loadBoardOffers = (reader: Reader, communities: readonly string[]): Promise<Offer[]> => onBoard(reader, 'OFFER', communities)

export const loadBoardMatches = (reader: Reader, communities: readonly string[]): Promise<Match[]> => onBoard(reader, 'MATCH', communities)

/** What a board of these communities shows of a kind: the open ones, and what was closed in the last 30 days. */
function onBoard<Kind extends keyof ByKind>(reader: Reader, kind: Kind, communities: readonly string[]): Promise<ByKind[Kind][]> {
  const { entity, ...source } = sources[kind]
  const { rows, here } = shown[kind]
  const onBoard = { ...source, from: `${rows} ${source.alias}` }
  const own = (parameters: unknown[]): string => `${here} and ${ownCardWhere(reader.viewer, source.alias, parameters)}`
  return read<ByKind[Kind]>(reader, entity as never, onBoard, own, communities, communities)
}

export interface ByKind {
  NEED: Need
  OFFER: Offer
  MATCH: Match
}

/** The rows of these ids that the viewer may see. */
export function loadResourcesByIds<Kind extends keyof ByKind>(reader: Reader, kind: Kind, ids: readonly string[]): Promise<ByKind[Kind][]> {
  const { entity, ...source } = sources[kind]
  const theirs = { ...source, from: `${among(source.table, 'o.id = any($2::uuid[])')} ${source.alias}` }
  return read<ByKind[Kind]>(reader, entity as never, theirs, () => 'true', ids)
}

interface Source {
  select: string
  table: string
  alias: string
  concern: ConcernConditions
}

const sources = {
  NEED: { entity: Need, select: resourceSelect('need'), table: 'need', alias: 'r', concern: resourceConditions.need },
  OFFER: { entity: Offer, select: resourceSelect('offer'), table: 'offer', alias: 'r', concern: resourceConditions.offer },
  MATCH: { entity: Match, select: matchSelect, table: 'match', alias: 'm', concern: matchConditions },
}

function read<Row extends object>(
  { client, viewer }: Reader,
  entity: Class<Row>,
  { select, from, alias, concern }: Omit<Source, 'table'> & { from: string },
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
