import type pg from 'pg'
import { type ConnectionShape, type PageArguments, connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { countUpTo } from './count.ts'
import { type Ordered, readInOrder, sourceOf } from './in-order.ts'
import type { Class } from './rows.ts'

export interface Counted<Node> extends ConnectionShape<Node> {
  count: () => Promise<number>
}

/** Over rows of sub-district `$1` that have numbers, which are given in order of posting. */
interface Statement extends Pick<Ordered, 'select' | 'table' | 'alias' | 'few' | 'parameters'> {
  conditions: string[]
}

export async function newestFirst<Row extends { number: number }>(
  client: pg.Pool,
  entity: Class<Row>,
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
