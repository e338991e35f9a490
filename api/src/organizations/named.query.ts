import type pg from 'pg'
import type { Words } from '../database/words.ts'

/** By word, the organizations of the sub-district whose names hold it. A single character would stand in too many. */
export async function organizationsNamed(client: pg.Pool, subdistrictId: string, words: Words): Promise<ReadonlyMap<string, string[]>> {
  const asked = words.map(({ word }) => word).filter((word) => word.length > 1)
  if (asked.length === 0) return new Map()
  const { rows } = await client.query<{ word: string; ids: string[] }>(
    `select word, array_agg(o.id) as ids from unnest($2::text[]) word
     join organization o on o.subdistrict_id = $1 and strpos(lower(normalize(o.name, NFKC)), lower(word)) > 0
     group by word`,
    [subdistrictId, asked],
  )
  return new Map(rows.map(({ word, ids }) => [word, ids]))
}
