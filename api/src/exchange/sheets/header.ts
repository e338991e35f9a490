import { Refusal } from '../../kernel/refusal.ts'
import { type Line, placeOf } from '../reading/table.ts'
import { nearest } from './nearest.ts'
import type { Column, Sheet } from './sheet.ts'
import { likened, textOf } from './writing.ts'

export interface Header {
  /** Column of the sheet by position in the line; what the sheet doesn't know is left out. */
  columns: ReadonlyMap<number, Column>
  /** The lines after it. */
  rows: readonly Line[]
}

/** A title may stand above the header, and a date of making. */
const LOOKED_AT = 5

/** Finds the header, in Chinese or English, among the first lines; refused where a column is missing, misspelt or there twice. */
export function readHeader(sheet: Sheet, lines: readonly Line[]): Header {
  const known = new Map(sheet.columns.flatMap((column) => namesOf(column).map((name) => [name, column] as const)))
  const columnAt = (cell: unknown): Column | undefined => known.get(headerOf(cell))
  const candidates = lines.slice(0, LOOKED_AT).map((line) => line.cells.filter((cell) => columnAt(cell)).length)
  const index = candidates.indexOf(Math.max(...candidates, 1))
  const line = lines[index]
  const required = sheet.columns.filter((column) => column.required)
  if (!line || candidates[index]! < 2)
    throw new Refusal('IMPORT_NO_HEADER', { columns: required.map(({ header }) => header.zh).join('、') })
  const columns = new Map<number, Column>()
  const strangers: { position: number; found: string }[] = []
  for (const [position, cell] of line.cells.entries()) {
    const found = textOf(cell)
    const column = columnAt(cell)
    if (column) expectOnce(columns, position, column, line.number)
    else if (found !== '') strangers.push({ position, found })
  }
  refuseMisspelt(sheet, [...columns.values()], strangers, line.number)
  const missing = required.find((column) => ![...columns.values()].includes(column))
  if (missing) throw new Refusal('IMPORT_COLUMN_MISSING', { column: missing.header })
  return { columns, rows: lines.slice(index + 1) }
}

/** `企业名称*`, `人数（必填）`: marks that tell what must be filled in belong to no name. */
const headerOf = (cell: unknown): string =>
  likened(textOf(cell as string))
    .replace(/[*★]/g, '')
    .replace(/\((必填|选填|可选|required|optional)\)$/, '')

const namesOf = ({ header, also = [] }: Column): string[] => [header.zh, header.en, ...also].map(headerOf)

function expectOnce(columns: Map<number, Column>, position: number, column: Column, line: number): void {
  for (const [earlier, other] of columns)
    if (other === column)
      throw new Refusal('IMPORT_COLUMN_TWICE', { column: column.header, places: `${placeOf(earlier, line)}、${placeOf(position, line)}` })
  columns.set(position, column)
}

/** An unknown column is nobody's business, unless it looks like one that isn't there: then what stands in it would be lost. */
function refuseMisspelt(
  sheet: Sheet,
  found: readonly Column[],
  strangers: readonly { position: number; found: string }[],
  line: number,
): void {
  const absent = sheet.columns.filter((column) => !found.includes(column))
  for (const stranger of strangers) {
    const near = nearest(
      stranger.found,
      absent.flatMap((column) => [column.header.zh, column.header.en]),
    )
    const column = near && absent.find(({ header }) => header.zh === near || header.en === near)
    if (column)
      throw new Refusal('IMPORT_COLUMN_MISSPELT', { place: placeOf(stranger.position, line), found: stranger.found, column: column.header })
  }
}
