import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'

/** As a workbook holds it; days come as `YYYY-MM-DD`. */
export type Cell = string | number | boolean | null

/** A line of a sheet with what is written in it, from the first column on. */
export interface Line {
  /** From 1, as spreadsheets count. */
  number: number
  cells: Cell[]
}

/** `B7`: the place of a cell; columns count from 0. */
export function placeOf(column: number, line: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${line}`
}

/** Column of a place such as `B7`, from 0; -1 where it names none. */
export function columnOf(place: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,6}/i.exec(place)?.[0].toUpperCase() ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** No spreadsheet has more lines. */
const LAST_LINE = 1_048_576

export const isBlank = (cell: Cell | undefined): boolean => cell == null || (typeof cell === 'string' && cell.trim() === '')

/** Gathers the lines that hold something, within the limits. */
export class Lines {
  readonly lines: Line[] = []

  add(number: number, cells: Cell[]): void {
    const width = cells.findLastIndex((cell) => !isBlank(cell)) + 1
    if (width === 0) return
    if (!Number.isInteger(number) || number < 1 || number > LAST_LINE) throw new Refusal('IMPORT_BROKEN')
    if (width > fileLimits.columns) throw new Refusal('IMPORT_COLUMNS', { max: fileLimits.columns })
    // Title and header come on top of the rows.
    if (this.lines.length >= fileLimits.rows + 2) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'string' && cell.length > fileLimits.cellCharacters)
        throw new Refusal('IMPORT_CELL', { place: placeOf(column, number), max: fileLimits.cellCharacters })
    }
    this.lines.push({ number, cells: cells.slice(0, width) })
  }
}
