/**
 * What no text holds: half a character, what XML can't carry, controls (line breaks and tabs apart), and marks that turn the direction of
 * what stands around them.
 */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u

/** Something that leaves a mark when it is written: joiners, selectors, fillers and blanks of any script don't. */
const MARK = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

const LETTERS_OR_DIGITS = /[\p{L}\p{N}]/gu

/** Whether it can be kept, sent and written into any file as it is. */
export const isFit = (text: string): boolean => !UNFIT.test(text)

/** Whether there is anything to see. */
export const isSeen = (text: string): boolean => MARK.test(text)

/** Whether it says something: a mark or two of punctuation don't. */
export const saysSomething = (text: string): boolean => (text.match(LETTERS_OR_DIGITS)?.length ?? 0) >= 2

/** The text without what can't be written into a file, for what was kept before it was refused. */
export const fit = (text: string): string => (isFit(text) ? text : text.replace(new RegExp(UNFIT, 'gu'), ''))
