/** A text as it is compared when somebody looks for words: letters and digits of one width and one case. */
export const sought = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether all words of a search stand in a text, in whatever order; no word stands in any. */
export function holdsWords(text: string, search: string): boolean {
  const words = sought(search).trim().split(/\s+/)
  const within = sought(text)
  return words.every((word) => within.includes(word))
}
