import type { EntityName } from '@mikro-orm/core'
import type { Database } from './open.ts'

/**
 * Of which of some entities there is a row by each id, as their places in the list; null for none. One statement asks all of them: an id
 * says nothing of what it is of, and to ask each by itself would take as many connections.
 */
export async function kindsOf(
  { orm, reads }: Database,
  entities: readonly EntityName<{ id: string }>[],
  subdistrictId: string,
  ids: readonly string[],
): Promise<(number | null)[]> {
  const ways = entities.map((entity, place) => {
    const { tableName } = orm.getMetadata().get(entity as never)
    return `select id, ${place} as place from "${tableName}" where subdistrict_id = $1 and id = any($2::uuid[])`
  })
  const { rows } = await reads.query<{ id: string; place: number }>(ways.join(' union all '), [subdistrictId, ids])
  const places = new Map(rows.map(({ id, place }) => [id, place]))
  return ids.map((id) => places.get(id) ?? null)
}
