import type { Database } from './open.ts'
import { readRows, selectList } from './rows.ts'
import { isId } from '../kernel/id.ts'
import { type ConnectionShape, type PageArguments, connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'

interface Named {
  id: string
  name: string
}

/** What to read: `table` under the alias `r`, where `where` holds of it. */
interface Selection<Row extends Named> {
  entity: new () => Row
  table: string
  where: string
  parameters: readonly unknown[]
}

/** A page of rows in the order of their names, Chinese ones by pinyin; `count` asks for the number of all. */
export async function readByName<Row extends Named>(
  { orm, reads }: Database,
  { entity, table, where, parameters }: Selection<Row>,
  page: PageArguments,
): Promise<ConnectionShape<Row> & { count: () => Promise<number> }> {
  const request = pageRequest(page, 2)
  const bound = [...parameters]
  const bind = (value: unknown): string => `$${bound.push(value)}`
  if (request.from && !isId(request.from[1]!)) throw new Refusal('INVALID_CURSOR')
  const beyond = request.from ? `and (r.name collate "zh-x-icu", r.id) > (${bind(request.from[0])}, ${bind(request.from[1])}::uuid)` : ''
  const rows = await readRows(
    reads,
    entity,
    `select ${selectList(orm, entity, 'r')} from ${table} r where ${where} ${beyond}
     order by r.name collate "zh-x-icu", r.id limit ${bind(request.limit + 1)}`,
    bound,
  )
  return {
    ...connection(rows, request, (row) => [row.name, row.id]),
    count: async () =>
      (await reads.query<{ count: number }>(`select count(*) from ${table} r where ${where}`, [...parameters])).rows[0]!.count,
  }
}
