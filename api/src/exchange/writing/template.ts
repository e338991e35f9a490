import { writeCsv } from 'hucre/csv'
import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Language } from '../../kernel/refusal.words.ts'
import type { Column, Sheet } from '../sheets/sheet.ts'

/** How far down the choices of a column are offered. */
const LAST_ROW = 5_000

const said = {
  explanations: { zh: '填写说明', en: 'How to fill in' },
  column: { zh: '列', en: 'Column' },
  required: { zh: '是否必填', en: 'Required' },
  help: { zh: '说明', en: 'Meaning' },
  yes: { zh: '必填', en: 'yes' },
  no: { zh: '选填', en: 'no' },
  exampleRow: {
    zh: '第 2 行是示例，导入时忽略，可以保留或删除。带 * 的列必填；表头可以改名、调换顺序，上传后会列出每一列被当作什么。',
    en: 'Line 2 is an example and isn’t imported; it may stay. Columns with * must be filled in; headers may be renamed and moved, the preview tells what each was taken for.',
  },
} satisfies Record<string, Record<Language, string>>

const headerOf = ({ header, required }: Column, language: Language): string => header[language] + (required ? '*' : '')
const exampleOf = ({ key, example }: Column, language: Language): string =>
  key === 'number' && language === 'en' ? 'Example (not imported)' : example

/** A workbook to fill in: a header, a row that shows how, and a second sheet that explains each column. */
export function templateWorkbook(sheet: Sheet, language: Language): Promise<Uint8Array> {
  return writeXlsx({ sheets: [tableOf(sheet, language), explanationsOf(sheet, language)] })
}

/** The same as text; with its mark, so that a spreadsheet opens it as UTF-8. */
export function templateText({ columns }: Sheet, language: Language): string {
  const rows = [columns.map((column) => headerOf(column, language)), columns.map((column) => exampleOf(column, language))]
  return `\uFEFF${writeCsv(rows)}`
}

function tableOf({ title, columns }: Sheet, language: Language): WriteSheet {
  const [header, example]: [CellStyle, CellStyle] = [{ font: { bold: true } }, { font: { italic: true, color: { rgb: '808080' } } }]
  const styles = columns.flatMap((_, position): [string, { style: CellStyle }][] => [
    [`0,${position}`, { style: header }],
    [`1,${position}`, { style: example }],
  ])
  return {
    name: title[language],
    // Numbers one can call and days stay as they are written.
    columns: columns.map(({ width }) => ({ width, numFmt: '@' })),
    rows: [columns.map((column) => headerOf(column, language)), columns.map((column) => exampleOf(column, language))],
    cells: new Map(styles),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }, position) =>
      choices ? [{ type: 'list', values: [...choices], range: rangeOf(position), allowBlank: true, showErrorMessage: true }] : [],
    ),
  }
}

const rangeOf = (position: number): string => {
  const letter = String.fromCharCode(65 + position)
  return `${letter}2:${letter}${LAST_ROW}`
}

function explanationsOf({ columns }: Sheet, language: Language): WriteSheet {
  const { explanations, column, required, help, yes, no, exampleRow } = said
  return {
    name: explanations[language],
    columns: [{ width: 20 }, { width: 10 }, { width: 80 }],
    rows: [
      [exampleRow[language]],
      [column[language], required[language], help[language]],
      ...columns.map((each) => [each.header[language], (each.required ? yes : no)[language], each.help[language]]),
    ],
  }
}
