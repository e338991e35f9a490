import { Refusal } from '../../kernel/refusal.ts'
import { type Cell, type Line, isBlank } from '../reading/table.ts'
import type { Header, TakenColumn } from './header.ts'
import type { NameBook } from './names.ts'
import { type Problem, RowReader, type Written } from './row-reader.ts'
import type { Column, Contact, Item, References, Sheet } from './sheet.ts'
import { type Seen, twiceIn } from './twice.ts'
import { words } from './values/words.ts'
import { textOf } from './writing.ts'

/** What makes it the same row when it is imported again. */
export interface Identity {
  /** By its number; null where it has none. */
  number: readonly string[] | null
  /** By whom or what it is about. */
  self: readonly string[]
  /** As earlier versions told it. */
  formerly: readonly string[]
}

export interface CheckedRow {
  /** Place of its sheet among those that are read, from 0. */
  sheet: number
  line: number
  isHidden: boolean
  /** What was written, by column; personal data apart. */
  cells: Record<string, string>
  sealed: Record<string, string>
  problems: Problem[]
  /** What it becomes; null when something is wrong. */
  item: Item | null
  contact: Contact | null
  identity: Identity | null
}

/** What all rows of a file are checked against. */
export interface Checking {
  sheet: Sheet
  references: References
  names: NameBook
  seen: Seen
}

const NUMBER_LENGTH = 60

/** A row with what is wrong in it. */
export function checkRow({ sheet, references, names, seen }: Checking, { columns }: Header, line: Line, place: number): CheckedRow {
  const written = new Map<string, Written>()
  const cells: Record<string, string> = {}
  const sealed: Record<string, string> = {}
  for (const [column, taken] of byColumn(columns)) {
    const cell = writtenIn(column, taken, line)
    written.set(column.key, cell)
    const kept = column.isPrivate ? sealed : cells
    kept[column.key] = cell.text
  }
  const row = new RowReader(written, references, names)
  const number = row.take('number', words(NUMBER_LENGTH))
  const read = sheet.read(row)
  // A number tells the rows of one unit apart, never those of two: nobody updates what another imported.
  const unit = read?.item.organizationId ?? ''
  const identity: Identity | null = read && {
    number: number === null ? null : ['no', unit, number],
    self: ['is', ...read.identity],
    formerly: number === null ? ['is', ...read.formerly] : ['no', unit, number],
  }
  const twice = identity && twiceIn(seen, identity, read!.contact?.name ?? null, { sheet: place, line: line.number })
  if (twice) row.note(null, twice)
  const isGood = row.problems.length === 0
  return {
    sheet: place,
    line: line.number,
    isHidden: line.isHidden,
    cells,
    sealed,
    problems: row.problems,
    item: isGood ? read!.item : null,
    contact: isGood ? read!.contact : null,
    identity,
  }
}

function byColumn(columns: readonly TakenColumn[]): Map<Column, TakenColumn[]> {
  const byColumn = new Map<Column, TakenColumn[]>()
  for (const taken of columns) if (taken.column) byColumn.set(taken.column, [...(byColumn.get(taken.column) ?? []), taken])
  return byColumn
}

/** Errors of formulas, also where they were saved as text. */
const errors = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|#+)$/i

function writtenIn(column: Column, taken: readonly TakenColumn[], { cells }: Line): Written {
  const filled = taken.filter(({ position }) => !isBlank(cells[position]))
  const header = filled[0]?.written ?? taken[0]!.written
  const flaw = filled.map(({ position }) => flawOf(cells[position]!)).find((each) => each !== null) ?? null
  const text =
    taken.length === 1
      ? textOf(cells[taken[0]!.position])
      : filled.map(({ position, written }) => `${written}：${textOf(cells[position])}`).join('\n')
  return { column, text, header, flaw }
}

function flawOf(cell: Cell): Refusal | null {
  if (typeof cell === 'object' && cell !== null) return new Refusal(cell.flaw, { written: cell.written })
  const text = typeof cell === 'string' ? cell.trim() : ''
  return errors.test(text) ? new Refusal('CELL_ERROR', { written: text }) : null
}
