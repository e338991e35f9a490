import { readRows, selectList } from '../database/rows.ts'
import type { Database } from '../database/open.ts'
import type { Vault } from '../people/vault.ts'
import { type Existing, type Table, effectOf, existingSelect, tableOf } from './existing.ts'
import { Import, type ImportState } from './import.entity.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { CheckedRow } from './sheets/check.ts'
import type { Problem } from './sheets/row-reader.ts'
import type { Contact, Item } from './sheets/sheet.ts'

/** What is sealed of a row: the cells as they were written, and what was read from them. */
export interface SealedPart {
  cells: Record<string, string>
  contact: Contact | null
}

export type RowState = 'NEW' | 'UPDATE' | 'SAME' | 'BAD'

/** A row of a preview as it lies in the database. */
export interface StoredRow {
  line: number
  state: RowState
  cells: Record<string, string>
  problems: Problem[]
  item: Item | null
  sealed: Buffer | null
  importKey: string | null
}

const ownerOf = (importId: string, line: number): string => `${importId}:${line}`

export function openPart(vault: Vault, importId: string, { line, sealed }: Pick<StoredRow, 'line' | 'sealed'>): SealedPart {
  return sealed ? (JSON.parse(vault.open(sealed, ownerOf(importId, line))) as SealedPart) : { cells: {}, contact: null }
}

/** What tells a row from all others of the sub-district, without telling what is in it. */
function importKeyOf(vault: Vault, { sheet, communityId, campaignId }: Import, identity: readonly string[]): string {
  return vault.digest(JSON.stringify(['import', sheet, communityId, campaignId, ...identity])).toString('base64url')
}

export async function existingOf(
  { reads }: Database,
  subdistrictId: string,
  table: Table,
  keys: readonly string[],
): Promise<Map<string, Existing>> {
  const { rows } = await reads.query<Existing>(
    `select ${existingSelect(table)} from ${table} r where r.subdistrict_id = $1 and r.import_key = any($2)`,
    [subdistrictId, keys],
  )
  return new Map(rows.map((row) => [row.importKey, row]))
}

/** Adds rows to a preview, each with what it would do; false once nobody waits for them any more. */
export async function storeRows(
  database: Database,
  vault: Vault,
  upload: Import,
  rows: readonly CheckedRow[],
  progress: number,
): Promise<boolean> {
  const keys = rows.map(({ identity }) => identity && importKeyOf(vault, upload, identity))
  const existing = await existingOf(
    database,
    upload.subdistrictId,
    tableOf(upload.sheet),
    keys.filter((key) => key !== null),
  )
  const stored = rows.map((row, index) => {
    const importKey = keys[index]!
    const part: SealedPart = { cells: row.sealed, contact: row.contact }
    const sealed =
      Object.keys(row.sealed).length > 0 ? vault.seal(JSON.stringify(part), ownerOf(upload.id, row.line)).toString('base64') : null
    const { state, problems } = judge(vault, upload, row, importKey === null ? undefined : existing.get(importKey))
    return { line: row.line, state, cells: row.cells, problems, item: state === 'BAD' ? null : row.item, sealed, import_key: importKey }
  })
  const { rowCount } = await database.reads.query(
    `with alive as (update import set progress = $3, heartbeat_at = now() where id = $1 and subdistrict_id = $2 and state = 'READING' returning id)
     insert into import_row (import_id, subdistrict_id, line, state, cells, problems, item, sealed, import_key)
     select alive.id, $2, r.line, r.state, r.cells, r.problems, r.item, decode(r.sealed, 'base64'), r.import_key
     from alive, jsonb_to_recordset($4::jsonb)
       as r(line int, state text, cells jsonb, problems jsonb, item jsonb, sealed text, import_key text)`,
    [upload.id, upload.subdistrictId, progress, JSON.stringify(stored)],
  )
  return rowCount === rows.length
}

function judge(
  vault: Vault,
  { campaignId }: Import,
  row: CheckedRow,
  existing: Existing | undefined,
): { state: RowState; problems: Problem[] } {
  if (!row.item) return { state: 'BAD', problems: row.problems }
  try {
    return { state: effectOf(vault, existing, { item: row.item, contact: row.contact, campaignId }), problems: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {
      state: 'BAD',
      problems: [{ column: error.code === 'BELOW_MATCHED' ? 'quantity' : null, code: error.code, facts: error.facts }],
    }
  }
}

export async function loadImport(database: Database, subdistrictId: string, id: string): Promise<Import | null> {
  const rows = await readRows(
    database.reads,
    Import,
    `select ${selectList(database.orm, Import, 'i')} from import i where i.id = $1 and i.subdistrict_id = $2`,
    [id, subdistrictId],
  )
  return rows[0] ?? null
}

/** Moves an import on from one state to the next, unless somebody else was faster. */
export async function moveOn(
  database: Database,
  { id, subdistrictId }: Import,
  from: ImportState,
  to: ImportState,
  problem: string | null = null,
): Promise<boolean> {
  const { rowCount } = await database.reads.query(
    `update import set state = $4, problem = $5, progress = case when $4 in ('READY', 'DONE') then 1 else 0 end, heartbeat_at = now()
     where id = $1 and subdistrict_id = $2 and state = $3`,
    [id, subdistrictId, from, to, problem],
  )
  return rowCount === 1
}

const KEPT_HOURS = 24

/** Previews hold personal data and are kept for a day. */
export async function forgetOldImports({ reads }: Database): Promise<void> {
  await reads.query('delete from import where uploaded_at < now() - make_interval(hours => $1)', [KEPT_HOURS])
}
