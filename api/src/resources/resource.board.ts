import { among } from '../database/among.ts'
import { type Class, readRows } from '../database/rows.ts'
import { type ConcernConditions, concernedWhere } from '../acting/concern.ts'
import type { Reader } from '../acting/on-boards.ts'
import { resourceSelect } from './resource.columns.ts'
import { standingWhere } from './resource.conditions.ts'
import { resourceConditions } from './resource.concern.ts'
import { Need, Offer } from './resource.entity.ts'
import { ownCard } from './resource.questions.ts'

/** A kind of card, and what boards of the communities `$2` in sub-district `$1` show of it. */
export interface Shown<Row> {
  entity: Class<Row>
  select: string
  table: string
  alias: string
  concern: ConcernConditions
  /** In place of its table. */
  rows: string
  /** Which of it is theirs. */
  here: string
}

export const recently = `now() - interval '30 days'`

const isOpen = standingWhere(`(${recently})::date`)

const shown = <Row extends Need | Offer>(entity: Class<Row>, table: 'need' | 'offer'): Shown<Row> => ({
  entity,
  select: resourceSelect(table),
  table,
  alias: 'r',
  concern: resourceConditions[table],
  rows: among(
    table,
    `o.subdistrict_id = $1 and ${isOpen}`,
    `o.community_id = any($2::uuid[]) and o.updated_at > ${recently} and (${isOpen}) is not true`,
  ),
  here: 'r.community_id = any($2::uuid[]) and not r.is_private',
})

export const shownNeeds = shown(Need, 'need')
export const shownOffers = shown(Offer, 'offer')

/** What a board of these communities shows of a kind: the open ones, and what was closed in the last 30 days. */
export function loadOnBoard<Row extends object>(reader: Reader, kind: Shown<Row>, communities: readonly string[]): Promise<Row[]> {
  const own = (parameters: unknown[]): string => [kind.here, ...ownCard.ask(reader.viewer, kind.alias, parameters)].join(' and ')
  return read(reader, kind, kind.rows, own, communities, communities)
}

/** The rows of these ids that the viewer may see. */
export const loadShownByIds = <Row extends object>(reader: Reader, kind: Shown<Row>, ids: readonly string[]): Promise<Row[]> =>
  read(reader, kind, among(kind.table, 'o.id = any($2::uuid[])'), () => 'true', ids)

function read<Row extends object>(
  { client, viewer }: Reader,
  { entity, select, alias, concern }: Shown<Row>,
  rows: string,
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
    `select ${select} from ${rows} ${alias} where ${alias}.subdistrict_id = $1 and ${chosen} and ${visible} order by ${alias}.number`,
    parameters,
  )
}
