import { streamCsvRows } from 'hucre/csv'
import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'
import { type Line, Lines, type Tab, TOP_LINES, placeOf } from './table.ts'

export interface Decoded {
  text: string
  /** Nothing in the file says so, and it doesn't look like it: it was tried after UTF-8 had failed. */
  isDoubtful: boolean
}

/** Text in the encodings spreadsheets write here: UTF-8, UTF-16 with its mark, and GB18030, which Excel takes in China. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const known = marked ? decode(bytes, marked) : decode(bytes, 'utf-8')
  const text = known ?? (marked ? null : decode(bytes, 'gb18030'))
  // A NUL stands in no table: this is something else, or an encoding without its mark.
  if (text === null || text.includes('\0')) throw new Refusal('IMPORT_ENCODING')
  return { text, isDoubtful: known === null && !looksChinese(bytes) }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes of any encoding make Chinese of some sort; what people write is made of common characters, which lie together in GB18030. */
function looksChinese(bytes: Uint8Array): boolean {
  let [all, common] = [0, 0]
  for (let at = 0; at + 1 < bytes.length && all < 20_000; at++) {
    const [lead, trail] = [bytes[at]!, bytes[at + 1]!]
    if (lead < 0x80) continue
    all += 1
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7))) common += 1
    at += 1
  }
  return all > 0 && common / all >= 0.8
}

/** Blank lines and cells are nobody's business, as long as there aren't millions. */
const MOST_LINES = 10 * fileLimits.rows
const MOST_CELLS = fileLimits.rows * fileLimits.columns

/** What people and programs part cells with; which of them it is, the header's line tells. */
const delimiters = [',', '\t', ';', '，', '；', '|']

/** A text as the table it is with each of the delimiters, the likeliest first. */
export function readText(text: string): Tab[] {
  const counted = delimiters.map((delimiter) => ({ delimiter, count: mostIn(text, delimiter) }))
  return counted
    .filter(({ count }, index) => count > 0 || index === 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ delimiter }) => lookInto(text, delimiter))
}

/** How many of them one of the first lines has. */
const mostIn = (text: string, delimiter: string): number =>
  Math.max(
    ...text
      .slice(0, 100_000)
      .split(/\r\n|\r|\n/, TOP_LINES)
      .map((line) => line.split(delimiter).length - 1),
  )

function lookInto(text: string, delimiter: string): Tab {
  const tab = {
    name: '',
    isHidden: false,
    hiddenColumns: new Set<number>(),
    read: (columns: ReadonlySet<number>) => readLines(text, delimiter, columns),
  }
  try {
    return { ...tab, top: readLines(text, delimiter, null), refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...tab, top: [], refusal: error }
  }
}

function readLines(text: string, delimiter: string, columns: ReadonlySet<number> | null): readonly Line[] {
  if (text.split(delimiter).length > MOST_CELLS) throw new Refusal('IMPORT_COLUMNS', { max: fileLimits.columns })
  refuseEndlessCells(text, delimiter.charCodeAt(0))
  const lines = new Lines(columns)
  let number = 0
  for (const cells of streamCsvRows(text, { delimiter })) {
    if (!columns && lines.lines.length === TOP_LINES) break
    if (++number > MOST_LINES) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
    lines.add(
      number,
      cells.map((cell) => (cell === null ? null : String(cell))),
    )
  }
  return lines.lines
}

/** As long as a cell of a spreadsheet can be, with every character of it a quote that is written twice. */
const LONGEST = 2 * 32_767 + 2
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13]

/** Finds at a glance what the parser would take long over: a quote that never closes makes one cell of the whole file. */
function refuseEndlessCells(text: string, delimiter: number): void {
  let [line, column, start] = [1, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const character = at < text.length ? text.charCodeAt(at) : LINE_FEED
    if (character !== delimiter && character !== LINE_FEED && character !== CARRIAGE_RETURN) continue
    if (at - start > LONGEST) throw new Refusal('IMPORT_CELL', { place: placeOf(column, line) })
    start = at + 1
    column = character === delimiter ? column + 1 : 0
    if (character === LINE_FEED) line += 1
  }
}
