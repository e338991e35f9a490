import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'

/** What stands in a cell and is no value: an error, a formula without its result, a picture, more text than a cell may hold. */
export interface Flawed {
  written: string
  flaw: 'CELL_ERROR' | 'CELL_FORMULA' | 'CELL_PICTURE' | 'CELL_LONG'
}

/** As a table holds it; days come as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null | Flawed

/** A line of a sheet with what is written in it, from the first column on. */
export interface Line {
  /** From 1, as spreadsheets count. */
  number: number
  cells: Cell[]
  isHidden: boolean
  /** What stands first in the line, whether its column is read or not. */
  lead: Cell
}

/** A sheet of a file, looked into: where its header is, its first lines tell. */
export interface Tab {
  /** Empty where a file has but one. */
  name: string
  isHidden: boolean
  hiddenColumns: ReadonlySet<number>
  top: readonly Line[]
  /** Why it can't be looked into: of no account as long as another sheet holds the table. */
  refusal: Refusal | null
  /** All lines that have something in the columns asked for, with nothing else in them. */
  read(columns: ReadonlySet<number>): readonly Line[]
}

/** `B7`: the place of a cell; columns count from 0. */
export const placeOf = (column: number, line: number): string => `${lettersOf(column)}${line}`

/** `B`: how spreadsheets call a column. */
export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** Column of a place such as `B7`, from 0; -1 where it names none. */
export function columnOf(place: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,6}/i.exec(place)?.[0].toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** No spreadsheet has more lines. */
const LAST_LINE = 1_048_576
/** Titles, notes, headers repeated on every page and totals come on top of the rows. */
const BESIDE_ROWS = 2_000
/** Lines in which a header is looked for, and some more to show what stands in its columns. */
export const TOP_LINES = 40

export const isBlank = (cell: Cell | undefined): boolean => cell == null || (typeof cell === 'string' && cell.trim() === '')

/** Gathers the lines that hold something, within the limits: those at the top, or in some of the columns all of them. */
export class Lines {
  readonly lines: Line[] = []
  readonly #columns: ReadonlySet<number> | null

  constructor(columns: ReadonlySet<number> | null) {
    this.#columns = columns
  }

  add(number: number, written: readonly Cell[], isHidden = false): void {
    const width = written.findLastIndex((cell) => !isBlank(cell)) + 1
    if (width === 0) return
    if (!Number.isInteger(number) || number < 1 || number > LAST_LINE) throw new Refusal('IMPORT_BROKEN')
    if (width > fileLimits.columns) throw new Refusal('IMPORT_COLUMNS', { max: fileLimits.columns })
    if (!this.#columns && this.lines.length >= TOP_LINES) return
    const cells = written.slice(0, width).map((cell, column) => (!this.#columns || this.#columns.has(column) ? within(cell) : null))
    if (cells.every(isBlank)) return
    if (this.lines.length >= fileLimits.rows + BESIDE_ROWS) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
    this.lines.push({ number, cells, isHidden, lead: within(written.find((cell) => !isBlank(cell)) ?? null) })
  }
}

/** What is longer than a cell may be is kept no further than one looks at it. */
const within = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.length > fileLimits.cellCharacters
    ? { written: cell.slice(0, 60).toWellFormed() + '…', flaw: 'CELL_LONG' }
    : cell
