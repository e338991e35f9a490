import { Refusal } from '../../kernel/refusal.ts'
import { type CheckedRow, checkRows } from '../sheets/check.ts'
import type { References, Sheet } from '../sheets/sheet.ts'
import { fileKindOf } from './file-kind.ts'
import type { Line } from './table.ts'
import { decodeText, readCsv } from './text.ts'
import { readWorkbook } from './workbook.ts'

/** All rows of a file, checked; a refusal where the file as a whole can't be imported. */
export async function readFile(bytes: Uint8Array, fileName: string, sheet: Sheet, references: References): Promise<CheckedRow[]> {
  if (fileKindOf(bytes, fileName) === 'WORKBOOK')
    return check(sheet, await readWorkbook(bytes, [sheet.title.zh, sheet.title.en]), references)
  const { text, isGuessed } = decodeText(bytes)
  try {
    return check(sheet, readCsv(text), references)
  } catch (error) {
    // Bytes of any encoding make Chinese of some sort: without the header it was the wrong one.
    if (isGuessed && error instanceof Refusal && error.code === 'IMPORT_NO_HEADER') throw new Refusal('IMPORT_ENCODING')
    throw error
  }
}

const check = (sheet: Sheet, lines: readonly Line[], references: References): CheckedRow[] => {
  if (lines.length === 0) throw new Refusal('IMPORT_EMPTY')
  return [...checkRows(sheet, lines, references)]
}
