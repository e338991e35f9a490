/**
 * A WHERE that finds text by words of any script: the GIN index on `bigrams(body)` narrows it down, LIKE makes it exact. A single
 * character has no pair and is found by LIKE alone, also where a sign parts it from the rest: “3号楼-2” is looked up as “3号楼”, for
 * in “3号楼-201” the 2 is no word by itself. Several words, separated by spaces, must all occur; no word finds everything.
 */
export function wordsWhere(body: string, search: string, parameters: unknown[]): string {
  const words = search
    .replaceAll('\0', '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const conditions = words.map((word) => {
    const pattern = `$${parameters.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`
    const exact = `lower(${body}) like lower(${pattern})`
    if ([...word].length < 2) return exact
    const pairs = `array(select pair from unnest(bigrams($${parameters.push(word)})) pair where length(pair) = 2)`
    return `bigrams(${body}) @> ${pairs} and ${exact}`
  })
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}
