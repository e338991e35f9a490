import type pg from 'pg'
import { among } from './among.ts'
import { type Class, readRows } from './rows.ts'

/** So many rows from where a page begins are looked through in their order before all are searched for those that match. */
const NEAR = 1_000

export interface Ordered {
  select: string
  table: string
  alias: string
  /** Over `o`: holds for all that match, and for no more rows than are open, or in one campaign, at a time. Null where nothing is known of the kind. */
  few: string | null
  /** What the index of the order is entered by: the sub-district, and from where on. Over the alias. */
  scope: string
  /** What must hold besides. Over the alias. */
  where: string
  /** With the direction; an index has it after the sub-district. */
  order: string
  limit: number
  parameters: unknown[]
}

/**
 * The first rows in an order that match. Most pages are filled by what lies near their beginning, which one index leads to; only where
 * they aren't, all there is is searched by whatever index fits. Left to choose once and for all, the planner takes the history for
 * smaller than it is and sorts all of it: conditions on the sub-district and on its communities say the same twice.
 */
export async function readInOrder<Row extends object>(client: pg.Pool, entity: Class<Row>, ordered: Ordered): Promise<Row[]> {
  const { select, table, alias, few, scope, where, order, limit, parameters } = ordered
  const end = `${where} order by ${order} limit ${limit}`
  if (!few) {
    const near = `(select * from ${table} ${alias} where ${scope} order by ${order} limit ${NEAR})`
    const rows = await readRows(client, entity, `select ${select} from ${near} ${alias} where ${end}`, parameters)
    if (rows.length === limit) return rows
  }
  return readRows(client, entity, `select ${select} from ${sourceOf(ordered)} where ${scope} and ${end}`, parameters)
}

/** Where all there is is looked for. */
export const sourceOf = ({ table, alias, few }: Pick<Ordered, 'table' | 'alias' | 'few'>): string =>
  `${few ? among(table, few) : table} ${alias}`
