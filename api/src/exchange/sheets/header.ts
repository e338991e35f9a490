import { createHash } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import { type Cell, type Line, type Tab, isBlank, lettersOf, placeOf } from '../reading/table.ts'
import { type Fit, type Meaning, type Meanings, labelled } from './meaning.ts'
import { nearest } from './nearest.ts'
import type { Column, Sheet } from './sheet.ts'
import { textOf } from './writing.ts'

/** A column of a table, and what it was taken for. */
export interface TakenColumn {
  /** From 0. */
  position: number
  /** As it is written above it; empty where nothing is. */
  written: string
  /** What it is known by when the same table comes again. */
  label: string
  /** Null: left out. */
  column: Column | null
  fit: Fit | null
  /** What a column that was left out may have been meant for. */
  suggestion: Column | null
}

export interface Header {
  /** Number of its line; of the lower one, where it has two. */
  line: number
  /** What tables with the same headers have in common. */
  shape: string
  columns: readonly TakenColumn[]
  /** Columns that must be there and weren't found. */
  missing: readonly Column[]
  /** How many columns are known. */
  known: number
}

/** What was said by hand of the columns of tables, by their shape: label to key of a column, or null for none. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, string | null>>>>

/** Titles, the date of making and notes may stand above the header. */
const LOOKED_AT = 30

/** Finds the header among the first lines, in Chinese or English, of one level or two; null where none of them is one. */
export function findHeader(sheet: Sheet, meanings: Meanings, tab: Tab, corrections: Corrections): Header | null {
  let best: { index: number; cells: string[]; known: number } | null = null
  for (const [index, line] of tab.top.slice(0, LOOKED_AT).entries()) {
    const cells = headersOf(meanings, line, tab.top[index - 1])
    const known = new Set(cells.map((cell) => meanings.of(cell)?.column).filter((column) => column)).size
    if (known >= 2 && known > (best?.known ?? 0)) best = { index, cells, known }
  }
  if (!best) return null
  const line = tab.top[best.index]!
  const columns = labelsOf(best.cells, tab.top.slice(best.index + 1))
  const shape = shapeOf(sheet, columns)
  const corrected = corrections[shape]
  take(sheet, meanings, tab, line.number, columns, corrected ?? {})
  suggest(sheet, meanings, columns, corrected ?? {})
  const missing = sheet.columns.filter((column) => column.required && !columns.some((each) => each.column === column))
  return { line: line.number, shape, columns, missing, known: best.known }
}

/** What stands above each column: in this line, or in this one and the group above it, or above alone where cells are blank below. */
function headersOf(meanings: Meanings, { number, cells }: Line, above: Line | undefined): string[] {
  const upper = above && above.number === number - 1 ? above.cells : []
  return Array.from({ length: Math.max(cells.length, upper.length) }, (_, position) => {
    const [group, own] = [textOf(upper[position]), textOf(cells[position])]
    if (own === '') return meanings.of(group) ? group : ''
    return meanings.of(own) === null && group !== '' && meanings.of(group + own) ? group + own : own
  })
}

/** Columns with something above them or in them. */
function labelsOf(cells: readonly string[], below: readonly Line[]): TakenColumn[] {
  const isUsed = (position: number): boolean => below.some((line) => !isBlank(line.cells[position]))
  const width = Math.max(cells.length, ...below.map((line) => line.cells.length))
  const seen = new Map<string, number>()
  const columns: TakenColumn[] = []
  for (let position = 0; position < width; position++) {
    const written = (cells[position] ?? '').replace(/\s+/g, ' ').slice(0, 60).toWellFormed()
    if (written === '' && !isUsed(position)) continue
    const name = written === '' ? `#${lettersOf(position)}` : labelled(written)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    columns.push({ position, written, label: times > 1 ? `${name}#${times}` : name, column: null, fit: null, suggestion: null })
  }
  return columns
}

function shapeOf({ name }: Sheet, columns: readonly TakenColumn[]): string {
  const labels = columns.filter(({ written }) => written !== '').map(({ label }) => label)
  return createHash('sha256')
    .update(JSON.stringify([name, labels.toSorted()]))
    .digest('base64url')
}

/** Gives each column of the sheet the one that is nearest to its name; what was said by hand comes first. */
function take(
  sheet: Sheet,
  meanings: Meanings,
  tab: Tab,
  line: number,
  columns: TakenColumn[],
  corrected: Readonly<Record<string, string | null>>,
): void {
  const claims = new Map<Column, { taken: TakenColumn; meaning: Meaning }[]>()
  for (const taken of columns) {
    const said = corrected[taken.label]
    const column = said ? sheet.columns.find(({ key }) => key === said) : undefined
    const meaning: Meaning | null = column
      ? { column, fit: 'CORRECTED', distance: -1 }
      : said === null || taken.written === ''
        ? null
        : meanings.of(taken.written)
    if (meaning) claims.set(meaning.column, [...(claims.get(meaning.column) ?? []), { taken, meaning }])
  }
  for (const [column, claimed] of claims) {
    const nearestFirst = claimed.toSorted((one, other) => one.meaning.distance - other.meaning.distance)
    const [first, second] = nearestFirst
    if (!column.isJoined && second && first!.meaning.distance === second.meaning.distance && first!.meaning.fit !== 'CORRECTED')
      throw new Refusal('IMPORT_COLUMN_TWICE', {
        column: column.header,
        places: `${placeOf(first!.taken.position, line)}、${placeOf(second.taken.position, line)}`,
        sheet: sheetFact(tab),
      })
    for (const { taken, meaning } of column.isJoined ? claimed : [first!]) Object.assign(taken, { column, fit: meaning.fit })
  }
  const isAbsent = (column: Column): boolean => !columns.some((each) => each.column === column)
  for (const taken of columns) {
    if (taken.column || taken.written === '' || taken.label in corrected) continue
    const guess = meanings.guess(taken.written)
    if (guess && isAbsent(guess.column)) Object.assign(taken, { column: guess.column, fit: guess.fit })
  }
}

/** An unknown column is nobody's business, unless it looks like one that isn't there: then it is asked after. */
function suggest(sheet: Sheet, meanings: Meanings, columns: TakenColumn[], corrected: Readonly<Record<string, string | null>>): void {
  const absent = sheet.columns.filter((column) => !columns.some((each) => each.column === column))
  const names = absent.flatMap((column) => [column.header.zh, column.header.en, ...(column.also ?? [])].map((name) => ({ name, column })))
  for (const taken of columns) {
    if (taken.column || taken.written === '' || taken.label in corrected || meanings.isOther(taken.written)) continue
    const near = nearest(
      taken.written,
      names.map(({ name }) => name),
    )
    taken.suggestion = names.find(({ name }) => name === near)?.column ?? null
  }
}

/** `工作表“第二批”：`, where a file has several. */
export const sheetFact = ({ name }: Pick<Tab, 'name'>): { zh: string; en: string } =>
  name === '' ? { zh: '', en: '' } : { zh: `工作表“${name}”：`, en: `Sheet “${name}”: ` }

/** A header that is printed again on the next page. */
export const isRepeated = ({ columns }: Header, cells: readonly Cell[]): boolean => {
  const read = columns.filter(({ column }) => column)
  const same = read.filter(({ position, label }) => labelled(textOf(cells[position])) === label)
  return same.length * 2 > read.length
}
