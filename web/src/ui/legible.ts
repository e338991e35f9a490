/** What the API keeps in no text: half a character, controls apart from breaks and tabs, marks that turn the direction. Pasting brings them along. */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

export const legible = (text: string): string => text.replace(UNFIT, '')

const characters = new Intl.Segmenter()

/** The first of a text, as long as the API takes it: whole characters, each counted as it is kept. */
export function cut(text: string, most: number): string {
  let [length, end] = [0, 0]
  for (const { segment, index } of characters.segment(text)) {
    length += Array.from(segment).length
    if (length > most) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
