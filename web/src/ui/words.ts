/** Separators one types between words, in Chinese and in English; a space belongs to a word in English. */
const separators = /[,，、;；\n\t]+/

/** What was typed or pasted, as words: none empty, none twice, none that is there already. */
export function newWords(typed: string, present: readonly string[]): string[] {
  const words = typed.split(separators).map((word) => word.trim())
  return [...new Set(words)].filter((word) => word !== '' && !present.includes(word))
}

export const endsWord = (typed: string): boolean => separators.test(typed)
