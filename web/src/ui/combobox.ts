export interface ComboboxOption {
  id: string
  label: string
  /** A quieter second line that tells options of the same name apart. */
  detail?: string | undefined
}

/** Runs the newest search only: an answer that comes after a newer question is dropped. */
export function latestOnly<T>(search: (words: string) => Promise<T>) {
  let newest = 0
  return async (words: string): Promise<T | undefined> => {
    const mine = ++newest
    const answer = await search(words)
    return mine === newest ? answer : undefined
  }
}
