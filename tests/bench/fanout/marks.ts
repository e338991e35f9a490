/**
 * Each event says which it is and when it was published, in the title of its card, always in as many bytes: what every
 * contender sends is alike, and whoever receives it needs to look for no more than that.
 */
const SEQUENCE_DIGITS = 7
const TIME_DIGITS = 16
/** Stands before them; nothing else in a message looks like it. */
const MARK = Buffer.from('"title":"道闸 #')

/** A title for an event; `at`: microseconds. */
export const titleOf = (sequence: number, at: number): string =>
  `道闸 #${String(sequence).padStart(SEQUENCE_DIGITS, '0')} ${String(Math.floor(at)).padStart(TIME_DIGITS, '0')}`

/** Microseconds, the same in all processes of the machine. */
export const now = (): number => (performance.timeOrigin + performance.now()) * 1000

/** Calls back for each event in a message, in order. */
export function eachMark(message: Buffer, found: (sequence: number, at: number) => void): void {
  for (let from = message.indexOf(MARK); from >= 0; from = message.indexOf(MARK, from + 1)) {
    const digits = from + MARK.length
    found(numberAt(message, digits, SEQUENCE_DIGITS), numberAt(message, digits + SEQUENCE_DIGITS + 1, TIME_DIGITS))
  }
}

function numberAt(bytes: Buffer, from: number, digits: number): number {
  let number = 0
  for (let at = from; at < from + digits; at++) number = number * 10 + bytes[at]! - 48
  return number
}
