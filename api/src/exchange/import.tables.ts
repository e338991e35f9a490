import type { Language } from '../kernel/refusal.words.ts'
import { sayRefusal } from '../kernel/refusal.words.ts'
import type { Request } from '../acting/request.ts'
import type { Import } from './import.entity.ts'
import { keptTables } from './import.file.ts'
import type { ImportColumnFit, ImportSheetColumn, ImportTable } from './import.tables.types.ts'
import { lettersOf } from './reading/table.ts'
import { sheets } from './sheets/sheets.ts'

/** What the sheets of a file were taken for. */
export async function tablesOf({ services: { database, vault }, language }: Request, row: Import): Promise<ImportTable[]> {
  const { columns: known } = sheets[row.sheet]
  const nameOf = (key: string): string => known.find((each) => each.key === key)?.header[language] ?? key
  const tables = await keptTables(database, vault, row)
  return tables.map(({ name, isHidden, line, reason, rows, asides, missing, columns }) => ({
    name,
    isHidden,
    line,
    reason: reason && sayRefusal(reason.code, reason.facts, language),
    rows,
    asides,
    missing: missing.map(nameOf),
    columns: columns.map((column) => ({ ...column, letter: lettersOf(column.position), fit: column.fit as ImportColumnFit | null })),
  }))
}

export const sheetColumnsOf = ({ sheet }: Import, language: Language): ImportSheetColumn[] =>
  sheets[sheet].columns.map(({ key, header, required = false, isJoined = false }) => ({
    key,
    name: header[language],
    isRequired: required,
    isJoined,
  }))
