import type pg from 'pg'

/** Words to look for, each with the pairs of characters in it that an index can find. */
export type Words = readonly { word: string; pairs: string[] }[]

/** Several words, separated by spaces, whatever their width. The database takes them apart as it took the texts apart. */
export async function wordsOf(client: pg.Pool, search: string): Promise<Words> {
  const words = search
    .replaceAll('\0', '')
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => word !== '')
  const { rows } = await client.query<{ word: string; pairs: string[] }>(
    `select word, array(select pair from unnest(bigrams(word)) pair where length(pair) = 2) as pairs from unnest($1::text[]) word`,
    [words],
  )
  return rows
}

/**
 * A WHERE that finds text by words of any script: the GIN index on `local_pairs(alias.subdistrict_id, body)` narrows it down, LIKE makes
 * it exact. The pairs are written out as constants, so that the planner knows a rare word from a common one. A single character has no
 * pair and is found by LIKE alone, also where a sign parts it from the rest: “3号楼-2” is looked up as “3号楼”, for in “3号楼-201” the 2 is
 * no word by itself. All words must occur, each in the body or where `elsewhere` says; no word finds everything.
 */
export function wordsWhere(
  subdistrictId: string,
  alias: string,
  body: string,
  words: Words,
  parameters: unknown[],
  elsewhere: (word: string) => string | null = () => null,
): string {
  const inBody = ({ word, pairs }: Words[number]): string => {
    const pattern = `$${parameters.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`
    const exact = `lower(normalize(${body}, NFKC)) like lower(${pattern})`
    if (pairs.length === 0) return exact
    const local = pairs.map((pair) => subdistrictId.slice(-4) + pair)
    return `local_pairs(${alias}.subdistrict_id, ${body}) @> $${parameters.push(local)}::text[] and ${exact}`
  }
  const conditions = words.map((word) => {
    const found = inBody(word)
    const other = elsewhere(word.word)
    return other === null ? found : `(${found} or ${other})`
  })
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}
