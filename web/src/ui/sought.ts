/** A text as it is compared when somebody looks for words: letters and digits of one width and one case. */
export const sought = (text: string): string => text.normalize('NFKC').toLowerCase()
