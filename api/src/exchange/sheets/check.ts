import { Refusal } from '../../kernel/refusal.ts'
import type { Line } from '../reading/table.ts'
import { isBlank } from '../reading/table.ts'
import { fileLimits } from '../reading/limits.ts'
import { type Header, readHeader } from './header.ts'
import { NameBook, type Problem, RowReader } from './row-reader.ts'
import type { Contact, Item, ReadRow, References, Sheet } from './sheet.ts'
import { words } from './values.ts'
import { textOf } from './writing.ts'

export interface CheckedRow {
  line: number
  /** What was written, by column; personal data apart. */
  cells: Record<string, string>
  sealed: Record<string, string>
  problems: Problem[]
  /** What it becomes; null when something is wrong. */
  item: Item | null
  contact: Contact | null
  /** What makes it the same row when it is imported again. */
  identity: readonly string[] | null
}

const NUMBER_LENGTH = 60
/** Templates come with a row that shows how to fill them in. */
const example = /^(示例|example)/i

/** Reads the header, then all rows beneath it, each with what is wrong in it. */
export function* checkRows(sheet: Sheet, lines: readonly Line[], references: References): Generator<CheckedRow, void> {
  const header = readHeader(sheet, lines)
  const rows = header.rows.filter((line) => !isExample(line, header) && line.cells.some((cell) => !isBlank(cell)))
  if (rows.length === 0) throw new Refusal('IMPORT_NO_ROWS')
  if (rows.length > fileLimits.rows) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
  const names = new NameBook(references)
  const seen = new Map<string, number>()
  for (const line of rows) yield checkRow(sheet, header, line, references, names, seen)
}

/** A number tells the rows of one unit apart, never those of two: nobody updates what another imported. */
const identityOf = (number: string | null, { item, identity }: ReadRow): string[] =>
  number ? ['no', item.organizationId ?? '', number] : ['is', ...identity]

function isExample(line: Line, { columns }: Header): boolean {
  const position = [...columns].find(([, column]) => column.key === 'number')?.[0]
  return position !== undefined && example.test(textOf(line.cells[position]))
}

function checkRow(
  sheet: Sheet,
  { columns }: Header,
  line: Line,
  references: References,
  names: NameBook,
  seen: Map<string, number>,
): CheckedRow {
  const written = new Map<string, string>()
  const cells: Record<string, string> = {}
  const sealed: Record<string, string> = {}
  for (const [position, column] of columns) {
    const text = textOf(line.cells[position])
    written.set(column.key, text)
    const kept = column.isPrivate ? sealed : cells
    kept[column.key] = text
  }
  const row = new RowReader(written, references, names)
  const number = row.take('number', words(NUMBER_LENGTH))
  const read = sheet.read(row)
  const identity = read && identityOf(number, read)
  const same = identity && JSON.stringify(identity)
  if (same) {
    const earlier = seen.get(same)
    if (earlier === undefined) seen.set(same, line.number)
    else row.note(null, new Refusal('ROW_TWICE', { line: earlier }))
  }
  const isGood = row.problems.length === 0
  return {
    line: line.number,
    cells,
    sealed,
    problems: row.problems,
    item: isGood ? read!.item : null,
    contact: isGood ? read!.contact : null,
    identity,
  }
}
