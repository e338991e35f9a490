import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'
import { type Line, columnOf, isBlank } from './table.ts'

/** Cells that were merged into one; columns from 0, lines from 1. */
export interface Merge {
  columns: readonly [from: number, to: number]
  lines: readonly [from: number, to: number]
}

/** `B2:D5`; nothing where it names no such cells. */
export function mergeOf(reference: string): Merge[] {
  const [, first, top, last, bottom] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference) ?? []
  return first && last ? [{ columns: [columnOf(first), columnOf(last)], lines: [Number(top), Number(bottom)] }] : []
}

/** Merged cells hold their value for all they cover; `columns` null: in every column. */
export function fillMerged(lines: readonly Line[], merges: readonly Merge[], columns: ReadonlySet<number> | null): void {
  let looked = 0
  for (const { columns: across, lines: down } of merges) {
    const first = firstFrom(lines, down[0])
    const value = lines[first]?.number === down[0] ? lines[first].cells[across[0]] : null
    if (value == null || isBlank(value)) continue
    for (let index = first; index < lines.length && lines[index]!.number <= down[1]; index++) {
      const { cells } = lines[index]!
      for (let column = across[0]; column <= Math.min(across[1], fileLimits.columns - 1); column++) {
        // Cells are merged once: more of them than there are is no sheet any program writes.
        if (++looked > fileLimits.rows * fileLimits.columns) throw new Refusal('IMPORT_BROKEN')
        if (columns && !columns.has(column)) continue
        while (cells.length < column) cells.push(null)
        cells[column] = value
      }
    }
  }
}

/** Place of the first line that has this number or a greater one: lines come in order, save in files that are refused for it. */
function firstFrom(lines: readonly Line[], number: number): number {
  let [from, to] = [0, lines.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (lines[middle]!.number < number) from = middle + 1
    else to = middle
  }
  return from
}
