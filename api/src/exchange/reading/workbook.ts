import { streamXlsxRows } from 'hucre/xlsx'
import { Refusal } from '../../kernel/refusal.ts'
import { fileLimits } from './limits.ts'
import { type Cell, type Line, Lines, columnOf, placeOf } from './table.ts'
import { unpack } from './unpack.ts'
import { attribute, walkXml } from './xml.ts'
import { type ZipEntry, readZipDirectory } from './zip-directory.ts'

/** Reads one sheet of a workbook: the one of these names, or else the first. Everything in the file is looked at before it is trusted. */
export async function readWorkbook(bytes: Uint8Array, titles: readonly string[]): Promise<Line[]> {
  const entries = readZipDirectory(bytes)
  refuseForeignParts(entries)
  const parts = new Map(entries.filter(({ name }) => /\.(xml|rels)$/i.test(name)).map((entry) => [entry.name, textOf(entry)]))
  const { names, chosen, path } = chooseSheet(parts, titles)
  for (const [name, xml] of parts) (name === path ? walkSheet : walkXml)(xml)
  const lines = new Lines()
  try {
    for await (const row of streamXlsxRows(bytes, { sheet: names.indexOf(chosen) })) lines.add(row.index + 1, row.values.map(cellOf))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('IMPORT_BROKEN')
  }
  return lines.lines
}

function refuseForeignParts(entries: readonly ZipEntry[]): void {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name))
  if (has(/vbaProject|\/macrosheets\/|\/activeX\//i)) throw new Refusal('IMPORT_MACROS')
  if (has(/\/externalLinks\/|\/connections\.xml$|\/queryTables\/|\/embeddings\//i)) throw new Refusal('IMPORT_EXTERNAL')
  if (!has(/^\[Content_Types\]\.xml$/) || !has(/^xl\/workbook\.xml$/i)) throw new Refusal('IMPORT_NOT_EXCEL')
}

function textOf(entry: ZipEntry): string {
  const text = new TextDecoder('utf-8').decode(unpack(entry))
  if (/macroEnabled|application\/vnd\.ms-office\.vbaProject/.test(entry.name === '[Content_Types].xml' ? text : ''))
    throw new Refusal('IMPORT_MACROS')
  return text
}

/** The sheet to read, and the part that holds it. */
function chooseSheet(parts: ReadonlyMap<string, string>, titles: readonly string[]): { names: string[]; chosen: string; path: string } {
  const sheets: { name: string; relation: string }[] = []
  const targets = new Map<string, string>()
  walkXml(parts.get('xl/workbook.xml') ?? '', {
    open(name, attributes) {
      const relation = name === 'sheet' ? attribute(attributes, 'id') : null
      if (relation) sheets.push({ name: attribute(attributes, 'name') ?? '', relation })
    },
  })
  walkXml(parts.get('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '')
    },
  })
  if (sheets.length > fileLimits.sheets) throw new Refusal('IMPORT_SHEETS', { max: fileLimits.sheets })
  const chosen = sheets.find(({ name }) => titles.includes(name.trim())) ?? sheets[0]
  const target = chosen && targets.get(chosen.relation)
  if (!target) throw new Refusal('IMPORT_BROKEN')
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  if (!parts.has(path)) throw new Refusal('IMPORT_BROKEN')
  return { names: sheets.map(({ name }) => name), chosen: chosen.name, path }
}

/** Counts what a sheet holds, and finds its formulas, before any of its values is built. */
function walkSheet(xml: string): void {
  let line = 0
  let column = -1
  let rows = 0
  let isCounted = false
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attribute(attributes, 'r') ?? line + 1)
        column = -1
        isCounted = false
      } else if (name === 'c') {
        const place = attribute(attributes, 'r')
        column = place ? columnOf(place) : column + 1
      } else if (name === 'f') throw new Refusal('IMPORT_FORMULA', { place: placeOf(column, line) })
      else if (name === 'v' || name === 'is') {
        if (column >= fileLimits.columns) throw new Refusal('IMPORT_COLUMNS', { max: fileLimits.columns })
        if (!isCounted && ++rows > fileLimits.rows + 2) throw new Refusal('IMPORT_ROWS', { max: fileLimits.rows })
        isCounted = true
      }
    },
  })
}

function cellOf(value: string | number | boolean | Date | null): Cell {
  if (!(value instanceof Date)) return value
  return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
}
