import { streamCsvRows } from 'hucre/csv'
import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'
import { type Line, Lines, placeOf } from './table.ts'

export interface Decoded {
  text: string
  /** Nothing in the file says so: it was tried after UTF-8 had failed. */
  isGuessed: boolean
}

/** Text in the encodings spreadsheets write here: UTF-8, UTF-16 with its mark, and GB18030, which Excel takes in China. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const decoded = marked ? decode(bytes, marked) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030', true))
  // A NUL stands in no table: this is something else, or an encoding without its mark.
  if (!decoded || decoded.text.includes('\0')) throw new Refusal('IMPORT_ENCODING')
  return decoded
}

function decode(bytes: Uint8Array, encoding: string, isGuessed = false): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), isGuessed }
  } catch {
    return null
  }
}

/** Blank lines and cells are nobody's business, as long as there aren't millions. */
const MOST_LINES = 10 * fileLimits.rows
const MOST_CELLS = fileLimits.rows * fileLimits.columns

/** The lines of comma-separated text; semicolons and tabs part cells as well, where the first line has more of them. */
export function readCsv(text: string): Line[] {
  const first = /^[^\r\n]*/.exec(text.trimStart())![0]
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }))
  const { delimiter } = counted.reduce((best, each) => (each.count > best.count ? each : best))
  if (text.split(delimiter).length > MOST_CELLS) throw new Refusal('IMPORT_COLUMNS', { max: fileLimits.columns })
  refuseEndlessCells(text, delimiter.charCodeAt(0))
  const lines = new Lines()
  let number = 0
  for (const cells of streamCsvRows(text, { delimiter })) {
    if (++number > MOST_LINES) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
    lines.add(
      number,
      cells.map((cell) => (cell === null ? null : String(cell))),
    )
  }
  return lines.lines
}

/** As long as a cell may be, with every character of it a quote that is written twice. */
const LONGEST = 2 * fileLimits.cellCharacters + 2
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]

/** Finds at a glance what the parser would take long over: a quote that never closes makes one cell of the whole file. */
function refuseEndlessCells(text: string, delimiter: number): void {
  let [line, column, start] = [1, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const character = at < text.length ? text.charCodeAt(at) : LINE_FEED
    if (character !== delimiter && character !== LINE_FEED && character !== CARRIAGE_RETURN) continue
    if (at - start > LONGEST) throw new Refusal('IMPORT_CELL', { place: placeOf(column, line), max: fileLimits.cellCharacters })
    start = at + 1
    column = character === delimiter ? column + 1 : 0
    if (character === LINE_FEED) line += 1
  }
}
