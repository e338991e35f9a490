import { Refusal } from '../../kernel/refusal.ts'
import type { Formats } from './formats.ts'
import { fileLimits } from './limits.ts'
import { type Merge, fillMerged, mergeOf } from './merges.ts'
import { RichText, unescaped } from './strings.ts'
import { type Cell, type Line, Lines, columnOf } from './table.ts'
import { attribute, isOn, walkXml } from './xml.ts'

/** What the cells of a sheet refer to. */
export interface Book {
  strings: readonly string[]
  formats: Formats
  /** The results of its formulas were left to whoever opens it: what stands there was never worked out. */
  isUncalculated: boolean
}

export interface Worksheet {
  lines: readonly Line[]
  hiddenColumns: ReadonlySet<number>
}

/** A cell as it is written, piece by piece. */
interface Open {
  column: number
  type: string
  style: number
  value: string | null
  formula: string | null
}

/**
 * Reads a sheet: its first lines, or those columns of it that are asked for. Nothing is worked out: a formula stands for the result that
 * was kept with it.
 */
export function readWorksheet(xml: string, book: Book, columns: ReadonlySet<number> | null): Worksheet {
  const lines = new Lines(columns)
  const merges: Merge[] = []
  const hiddenColumns = new Set<number>()
  const inline = new RichText()
  let cells: Cell[] = []
  let cell: Open | null = null
  let [number, column, isHidden, reads] = [0, -1, false, '']
  walkXml(xml, {
    open(name, attributes) {
      inline.open(name)
      if (name === 'row') {
        number = Number(attribute(attributes, 'r') ?? number + 1)
        isHidden = isOn(attribute(attributes, 'hidden'))
        column = -1
        cells = []
      } else if (name === 'c') {
        const place = attribute(attributes, 'r')
        column = place ? columnOf(place) : column + 1
        const style = Number(attribute(attributes, 's') ?? -1)
        cell = { column, type: attribute(attributes, 't') ?? 'n', style, value: null, formula: null }
      } else if (name === 'v' || name === 'f') {
        reads = name
        if (name === 'f' && cell) cell.formula = ''
      } else if (name === 'mergeCell') merges.push(...mergeOf(attribute(attributes, 'ref') ?? ''))
      else if (name === 'col' && isOn(attribute(attributes, 'hidden'))) hide(hiddenColumns, attributes)
    },
    text(text) {
      if (reads === 'v' && cell) cell.value = (cell.value ?? '') + text
      else if (reads === 'f' && cell) cell.formula = (cell.formula ?? '') + text
      else inline.add(text)
    },
    close(name) {
      inline.close(name)
      if (name === 'v' || name === 'f') reads = ''
      else if (name === 'is' && cell) cell.value = inline.take()
      else if (name === 'c' && cell) {
        put(cells, cell, book)
        cell = null
      } else if (name === 'row') lines.add(number, cells, isHidden)
    },
  })
  fillMerged(lines.lines, merges, columns)
  return { lines: lines.lines, hiddenColumns }
}

function hide(columns: Set<number>, attributes: string): void {
  const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
  for (let column = from; column <= Math.min(to, fileLimits.columns); column++) columns.add(column - 1)
}

function put(cells: Cell[], cell: Open, book: Book): void {
  const value = valueOf(cell, book)
  if (value === null) return
  if (cell.column >= fileLimits.columns || cell.column < 0) throw new Refusal('IMPORT_COLUMNS', { max: fileLimits.columns })
  while (cells.length < cell.column) cells.push(null)
  cells[cell.column] = value
}

const PICTURE = /DISPIMG|\bIMAGE\s*\(/i

function valueOf({ type, style, value, formula }: Open, { strings, formats, isUncalculated }: Book): Cell {
  if (formula !== null) {
    if (PICTURE.test(formula)) return { written: '', flaw: 'CELL_PICTURE' }
    if (value === null || isUncalculated) return { written: `=${formula.slice(0, 60)}`, flaw: 'CELL_FORMULA' }
  }
  if (value === null) return null
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null
    case 'b':
      return isOn(value.trim())
    case 'e':
      return { written: value, flaw: 'CELL_ERROR' }
    case 'd':
      return value.slice(0, 10)
    case 'n':
      return value.trim() === '' || Number.isNaN(Number(value)) ? value : formats.shown(Number(value), style)
    default:
      return unescaped(value)
  }
}
