import { type ConnectionShape, type PageArguments, connection, pageRequest } from '../kernel/page.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Language, sayRefusal } from '../kernel/refusal.words.ts'
import { maskPhone } from '../kernel/phone.ts'
import type { Request } from '../acting/request.ts'
import type { Import } from './import.entity.ts'
import { type SealedPart, type StoredRow, openPart } from './import.store.ts'
import type { ImportCell, ImportRow, ImportRowState } from './import.types.ts'
import { sheets } from './sheets/sheets.ts'

/** The rows of a preview in the order of the file. */
export async function listRows(
  request: Request,
  upload: Import,
  page: PageArguments,
  onlyBad: boolean,
): Promise<ConnectionShape<ImportRow>> {
  const asked = pageRequest(page, 2)
  const [sheet = '0', line = '0'] = asked.from ?? []
  if (!/^\d{1,2}$/.test(sheet ?? '') || !/^\d{1,9}$/.test(line ?? '')) throw new Refusal('INVALID_CURSOR', {}, 'after')
  const { rows } = await request.services.database.reads.query<StoredRow>(
    `select sheet, line, is_hidden as "isHidden", state, cells, problems, sealed from import_row
     where import_id = $1 and subdistrict_id = $2 and (sheet, line) > ($3::int, $4::int) and ($5::boolean is false or state = 'BAD')
     order by sheet, line limit $6`,
    [upload.id, upload.subdistrictId, sheet, line, onlyBad, asked.limit + 1],
  )
  const nodes = rows.map((row) => rowOf(upload, row, openPart(request.services.vault, upload.id, row), request.language))
  return connection(nodes, asked, ({ sheet, line }) => [String(sheet), String(line)])
}

function rowOf(upload: Import, row: StoredRow, part: SealedPart, language: Language): ImportRow {
  const { columns } = sheets[upload.sheet]
  const say = (column: string | null): string[] =>
    row.problems.filter((problem) => problem.column === column).map(({ code, facts }) => sayRefusal(code, facts, language))
  const cells = columns
    .filter(({ key, isPrivate }) => isPrivate || key in row.cells)
    .map(({ key, header }): ImportCell & { key: string } => ({
      key,
      column: header[language],
      value: row.cells[key] ?? shown(key, part),
      problem: say(key).join(language === 'zh' ? '；' : '; ') || null,
    }))
  const colon = language === 'zh' ? '：' : ': '
  const problems = [...cells.flatMap(({ column, problem }) => (problem ? [`${column}${colon}${problem}`] : [])), ...say(null)]
  return { sheet: row.sheet, line: row.line, isHidden: row.isHidden, state: row.state as ImportRowState, cells, problems }
}

/** Whoever uploaded a number knows it; what is right about it need not be shown. */
const shown = (key: string, { cells, contact }: SealedPart): string =>
  key === 'phone' && contact ? maskPhone(contact.phone) : (cells[key] ?? '')
