/**
 * A WHERE that finds text by words of any script: the GIN index on `bigrams(body)` narrows it down, LIKE makes it exact. Words
 * of a single character have no pair and are found by LIKE alone. Several words, separated by spaces, must all occur.
 */
export function wordsWhere(body: string, search: string, parameters: unknown[]): string {
  const words = search.replaceAll('\0', '').split(/\s+/).filter((word) => word !== '')
  return words
    .map((word) => {
      const pattern = `$${parameters.push(`%${word.replace(/[\\%_]/g, '\\$&')}%`)}`
      const exact = `lower(${body}) like lower(${pattern})`
      return [...word].length < 2 ? exact : `bigrams(${body}) @> bigrams($${parameters.push(word)}) and ${exact}`
    })
    .join(' and ')
}
