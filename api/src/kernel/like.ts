/** The pattern that finds rows whose `oneWidth` contains what was typed, whatever signs are in it; null when nothing was. */
export function containing(typed: string | null | undefined): string | null {
  const words = typed?.replaceAll('\0', '').normalize('NFKC').trim()
  return words ? `%${words.replace(/[\\%_]/g, '\\$&')}%` : null
}

/** A text of the database with letters, digits and signs of one width. */
export const oneWidth = (sql: string): string => `normalize(${sql}, NFKC)`
