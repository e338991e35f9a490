import { Refusal, type RefusalFacts } from '../../kernel/refusal.ts'
import type { RefusalCode } from '../../kernel/refusal.words.ts'
import { isAside } from '../sheets/aside.ts'
import { type CheckedRow, type Checking, checkRow } from '../sheets/check.ts'
import { type Corrections, type Header, type TakenColumn, findHeader, sheetFact } from '../sheets/header.ts'
import { Meanings } from '../sheets/meaning.ts'
import { NameBook } from '../sheets/names.ts'
import type { References, Sheet } from '../sheets/sheet.ts'
import { textOf } from '../sheets/writing.ts'
import { fileKindOf } from './file-kind.ts'
import { fileLimits } from './limits.ts'
import { type Tab, isBlank } from './table.ts'
import { decodeText, readText } from './text.ts'
import { readWorkbook } from './workbook.ts'

/** What was made of one sheet of a file. */
export interface ReadTable {
  /** Empty where the file has but one. */
  name: string
  isHidden: boolean
  /** Line of the header; null: the sheet wasn't read. */
  line: number | null
  /** Why it wasn't. */
  reason: { code: RefusalCode; facts: RefusalFacts } | null
  shape: string
  columns: ReadColumn[]
  /** Keys of columns that must be there and weren't found. */
  missing: string[]
  rows: number
  /** Lines that are no rows: totals, notes, a header repeated. */
  asides: number[]
}

export interface ReadColumn {
  position: number
  written: string
  label: string
  /** What it was taken for; null: left out. */
  key: string | null
  fit: TakenColumn['fit']
  suggestion: string | null
  isHidden: boolean
  /** What stands in it first. */
  sample: string
}

export interface ReadFile {
  tables: ReadTable[]
  rows: CheckedRow[]
}

/** All rows of a file, checked; a refusal where the file as a whole can't be imported. */
export function readFile(bytes: Uint8Array, fileName: string, sheet: Sheet, references: References, corrections: Corrections): ReadFile {
  const meanings = new Meanings(sheet)
  const withHeader = (tabs: readonly Tab[]): Found[] =>
    tabs.map((tab) => ({ tab, header: tab.refusal ? null : findHeader(sheet, meanings, tab, corrections) }))
  if (fileKindOf(bytes, fileName) === 'WORKBOOK') {
    const found = withHeader(readWorkbook(bytes))
    return readTables(sheet, references, found, new Refusal('IMPORT_NO_HEADER', headerFacts(sheet)))
  }
  const { text, isDoubtful } = decodeText(bytes)
  // The delimiter under which most of the header is found is the one.
  const found = withHeader(readText(text))
  const [best] = found.toSorted((one, other) => (other.header?.known ?? 0) - (one.header?.known ?? 0))
  const refusal = isDoubtful ? new Refusal('IMPORT_ENCODING') : new Refusal('IMPORT_NO_HEADER_TEXT', headerFacts(sheet))
  return readTables(sheet, references, [best?.header ? best : found[0]!], refusal)
}

interface Found {
  tab: Tab
  header: Header | null
}

const headerFacts = (sheet: Sheet): RefusalFacts => ({
  columns: sheet.columns
    .filter(({ required }) => required)
    .map(({ header }) => header.zh)
    .join('、'),
})

function readTables(sheet: Sheet, references: References, found: readonly Found[], noHeader: Refusal): ReadFile {
  const chosen = choose(found)
  if (chosen.length === 0)
    throw found.map(({ tab }) => tab.refusal).find((each) => each) ?? (isEmpty(found) ? new Refusal('IMPORT_EMPTY') : noHeader)
  for (const { tab, header } of chosen) refuseMissing(sheet, tab, header)
  const names = chosen.map(({ tab }) => tab.name)
  const checking: Checking = {
    sheet,
    references,
    names: new NameBook(references),
    seen: { byNumber: new Map(), bySelf: new Map(), sheets: names },
  }
  const rows: CheckedRow[] = []
  const tables = chosen.map(({ tab, header }, place): ReadTable => {
    const before = rows.length
    const asides: number[] = []
    const read = new Set(header.columns.filter(({ column }) => column).map(({ position }) => position))
    for (const line of tab.read(read)) {
      if (line.number <= header.line) continue
      const aside = isAside(header, line)
      if (aside === 'ASIDE') asides.push(line.number)
      if (aside) continue
      if (rows.length >= fileLimits.rows) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
      rows.push(checkRow(checking, header, line, place))
    }
    return { ...tableOf(tab, header), rows: rows.length - before, asides: asides.slice(0, 100) }
  })
  if (rows.length === 0) throw new Refusal('IMPORT_NO_ROWS')
  const unread = found.filter((each) => !chosen.some(({ tab }) => tab === each.tab) && (each.tab.refusal || each.tab.top.length > 0))
  return { tables: [...tables, ...unread.map(({ tab, header }) => unreadTable(tab, header, noHeader))], rows }
}

const isEmpty = (found: readonly Found[]): boolean => found.every(({ tab }) => tab.top.length === 0)

type Chosen = Found & { header: Header }

/** Every sheet that holds such a table; those nobody sees only where nobody sees any. */
function choose(found: readonly Found[]): Chosen[] {
  const withHeader = found.filter((each): each is Chosen => each.header !== null)
  const whole = withHeader.filter(({ header }) => header.missing.length === 0)
  // Lists of choices have some of the columns as well: they are no table where another sheet is one.
  const tables = whole.length > 0 ? whole : withHeader.toSorted((one, other) => other.header.known - one.header.known).slice(0, 1)
  const seen = tables.filter(({ tab }) => !tab.isHidden)
  return seen.length > 0 ? seen : tables
}

/** Where one of the columns may be the one that is missing, it can still be said which. */
function refuseMissing(sheet: Sheet, tab: Tab, { columns, missing }: Header): void {
  const required = sheet.columns.filter((column) => column.required)
  const canBeFound = missing.length * 2 < required.length && columns.some(({ column }) => column === null)
  if (missing.length > 0 && !canBeFound)
    throw new Refusal('IMPORT_COLUMN_MISSING', {
      sheet: sheetFact(tab),
      column: { zh: missing.map(({ header }) => header.zh).join('、'), en: missing.map(({ header }) => header.en).join(', ') },
    })
}

function tableOf(tab: Tab, { line, shape, columns, missing }: Header): Omit<ReadTable, 'rows' | 'asides'> {
  const sampleOf = (position: number): string => {
    const below = tab.top.find(({ number, cells }) => number > line && !isBlank(cells[position]))
    return withoutNumbers(textOf(below?.cells[position])).slice(0, 40).toWellFormed()
  }
  return {
    name: tab.name,
    isHidden: tab.isHidden,
    line,
    reason: null,
    shape,
    columns: columns.map(({ position, written, label, column, fit, suggestion }) => ({
      position,
      written,
      label,
      key: column?.key ?? null,
      fit,
      suggestion: suggestion?.key ?? null,
      isHidden: tab.hiddenColumns.has(position),
      sample: sampleOf(position),
    })),
    missing: missing.map(({ key }) => key),
  }
}

/** Phones and ids need not be shown to tell what a column is. */
const withoutNumbers = (text: string): string => text.replace(/(\d{3})\d{4,}(?=\d{2})/g, '$1****')

function unreadTable(tab: Tab, header: Header | null, noHeader: Refusal): ReadTable {
  const { code, facts } =
    tab.refusal ??
    (!header
      ? noHeader
      : header.missing.length > 0
        ? new Refusal('IMPORT_COLUMN_MISSING', {
            sheet: '',
            column: {
              zh: header.missing.map((each) => each.header.zh).join('、'),
              en: header.missing.map((each) => each.header.en).join(', '),
            },
          })
        : new Refusal('IMPORT_SHEET_HIDDEN'))
  return {
    name: tab.name,
    isHidden: tab.isHidden,
    line: null,
    reason: { code, facts },
    shape: '',
    columns: [],
    missing: [],
    rows: 0,
    asides: [],
  }
}
