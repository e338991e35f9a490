import type { Database } from '../database/open.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import type { Import } from './import.entity.ts'
import type { ReadTable } from './reading/read.ts'
import type { Corrections } from './sheets/header.ts'
import type { SheetName } from './sheets/sheet.ts'
import { sheets } from './sheets/sheets.ts'

/** Tables of so many shapes are remembered, the newest first. */
const MOST_REMEMBERED = 500

type Scoped = Pick<Import, 'sheet' | 'subdistrictId' | 'organizationId'>

/** What a committee says holds in all of the sub-district; what an organization says that imports for itself, for itself alone. */
const scopeOf = ({ subdistrictId, organizationId }: Scoped): string => organizationId ?? subdistrictId

/** What was said by hand of the columns of such tables. */
export async function rememberedCorrections({ reads }: Database, upload: Scoped): Promise<Corrections> {
  const { rows } = await reads.query<{ shape: string; columns: Corrections[string] }>(
    `select shape, columns from import_correction where subdistrict_id = $1 and sheet = $2 and scope = any($3)
     order by scope <> $4, corrected_at desc limit ${MOST_REMEMBERED}`,
    [upload.subdistrictId, upload.sheet, [upload.subdistrictId, scopeOf(upload)], scopeOf(upload)],
  )
  // One's own come first, and stand over the others'.
  return Object.fromEntries(rows.toReversed().map(({ shape, columns }) => [shape, columns]))
}

export interface ColumnCorrection {
  sheet: number
  position: number
  column?: string | null
}

/** Adds what is said now to what was said before; a column that is wanted elsewhere is given up where it was. */
export function corrected(
  name: SheetName,
  tables: readonly ReadTable[],
  before: Corrections,
  said: readonly ColumnCorrection[],
): Corrections {
  const after: Record<string, Record<string, string | null>> = {}
  for (const { sheet, position, column: key = null } of said) {
    const table = tables[sheet]
    const found = table?.line === null ? undefined : table?.columns.find((each) => each.position === position)
    const column = key === null ? null : sheets[name].columns.find((each) => each.key === key)
    if (!table || !found || column === undefined) throw new Refusal('INVALID', {}, 'columns')
    const columns = (after[table.shape] ??= { ...before[table.shape] })
    if (column && !column.isJoined) for (const [label, held] of Object.entries(columns)) if (held === key) columns[label] = null
    columns[found.label] = key
  }
  return after
}

export async function rememberCorrections(act: Act, upload: Scoped, after: Corrections): Promise<void> {
  for (const [shape, columns] of Object.entries(after))
    await act.em.execute(
      `insert into import_correction (subdistrict_id, scope, sheet, shape, columns, corrected_by_id, corrected_at) values (?, ?, ?, ?, ?::jsonb, ?, ?)
       on conflict (subdistrict_id, scope, sheet, shape) do update
         set columns = excluded.columns, corrected_by_id = excluded.corrected_by_id, corrected_at = excluded.corrected_at`,
      [act.subdistrictId, scopeOf(upload), upload.sheet, shape, JSON.stringify(columns), act.viewer.personId, act.now],
    )
}
