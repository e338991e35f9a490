import type { EntityManager } from '@mikro-orm/postgresql'
import { readRows, selectList } from '../database/rows.ts'
import type { Database } from '../database/open.ts'
import type { Vault } from '../acting/vault.ts'
import { type Existing, effectOf, existingSelect, tableOf } from './existing.ts'
import { Import, type ImportState } from './import.entity.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Keys, KnownItems, keysOf } from './known.ts'
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
  /** Place of its sheet among those that are read, from 0. */
  sheet: number
  line: number
  isHidden: boolean
  state: RowState
  cells: Record<string, string>
  problems: Problem[]
  item: Item | null
  sealed: Buffer | null
  importKey: string | null
  importSelf: string | null
  existingId: string | null
}

const ownerOf = (importId: string, { sheet, line }: Pick<StoredRow, 'sheet' | 'line'>): string =>
  sheet === 0 ? `${importId}:${line}` : `${importId}:${sheet}:${line}`

export function openPart(vault: Vault, importId: string, row: Pick<StoredRow, 'sheet' | 'line' | 'sealed'>): SealedPart {
  return row.sealed ? (JSON.parse(vault.open(row.sealed, ownerOf(importId, row))) as SealedPart) : { cells: {}, contact: null }
}

/** What earlier imports made of rows with any of these keys. */
async function existingOf({ reads }: Database, { sheet, subdistrictId }: Import, keys: readonly Keys[]): Promise<Existing[]> {
  const all = [...new Set(keys.flatMap(({ own, self, former }) => [own, ...(self ? [self] : []), ...former]))]
  const table = tableOf(sheet)
  const selves = keys.filter(({ self }) => self === null).map(({ own }) => own)
  const { rows } = await reads.query<Existing>(
    // Each of the two by its own index.
    `select ${existingSelect(table)} from ${table} r where r.subdistrict_id = $1 and r.id in (
       select id from ${table} where subdistrict_id = $1 and import_key = any($2)
       union select id from ${table} where subdistrict_id = $1 and import_self = any($3))`,
    [subdistrictId, all, selves],
  )
  return rows
}

/** Adds rows to a preview, each with what it would do; false once nobody waits for them any more, or somebody else reads it. */
export async function storeRows(
  database: Database,
  vault: Vault,
  ticket: string,
  upload: Import,
  rows: readonly CheckedRow[],
  progress: number,
  claimed: Set<string>,
): Promise<boolean> {
  const keys = rows.map(({ identity }) => identity && keysOf(vault, upload, identity))
  const existing = await existingOf(
    database,
    upload,
    keys.filter((each) => each !== null),
  )
  const known = new KnownItems(existing, upload.campaignId !== null, claimed)
  const stored = rows.map((row, index) => {
    const part: SealedPart = { cells: row.sealed, contact: row.contact }
    const sealed = Object.keys(row.sealed).length > 0 ? vault.seal(JSON.stringify(part), ownerOf(upload.id, row)).toString('base64') : null
    const { state, problems, existingId } = judge(vault, upload, row, keys[index]!, known)
    return {
      sheet: row.sheet,
      line: row.line,
      is_hidden: row.isHidden,
      state,
      cells: row.cells,
      problems,
      item: state === 'BAD' ? null : row.item,
      sealed,
      import_key: keys[index]?.own ?? null,
      import_self: keys[index]?.self ?? null,
      existing_id: existingId,
    }
  })
  const { rowCount } = await database.reads.query(
    `with mine as (select from job where held_by = $5 for share),
       alive as (update import set progress = $3 from mine where id = $1 and subdistrict_id = $2 and state = 'READING' returning id)
     insert into import_row (import_id, subdistrict_id, sheet, line, is_hidden, state, cells, problems, item, sealed, import_key, import_self, existing_id)
     select alive.id, $2, r.sheet, r.line, r.is_hidden, r.state, r.cells, r.problems, r.item, decode(r.sealed, 'base64'), r.import_key, r.import_self,
       r.existing_id
     from alive, jsonb_to_recordset($4::jsonb)
       as r(sheet int, line int, is_hidden boolean, state text, cells jsonb, problems jsonb, item jsonb, sealed text, import_key text, import_self text,
         existing_id uuid)`,
    [upload.id, upload.subdistrictId, progress, JSON.stringify(stored), ticket],
  )
  return rowCount === rows.length
}

function judge(
  vault: Vault,
  { campaignId }: Import,
  row: CheckedRow,
  keys: Keys | null,
  known: KnownItems,
): { state: RowState; problems: Problem[]; existingId: string | null } {
  if (!row.item || !keys) return { state: 'BAD', problems: row.problems, existingId: null }
  try {
    const existing = known.find(keys)
    const state = effectOf(vault, existing, { item: row.item, contact: row.contact, campaignId })
    return { state, problems: [], existingId: existing?.id ?? null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const column = error.code === 'BELOW_MATCHED' ? 'quantity' : null
    return { state: 'BAD', problems: [{ column, code: error.code, facts: error.facts }], existingId: null }
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
  em: EntityManager,
  { id, subdistrictId }: Pick<Import, 'id' | 'subdistrictId'>,
  from: ImportState,
  to: ImportState,
): Promise<void> {
  await em.execute('update import set state = ?, progress = ? where id = ? and subdistrict_id = ? and state = ?', [
    to,
    from === 'READING' && to === 'READY' ? 1 : 0,
    id,
    subdistrictId,
    from,
  ])
}

const KEPT_HOURS = 24

/** Previews hold personal data and are kept for a day. */
export async function forgetOldImports({ reads }: Database): Promise<void> {
  await reads.query('delete from import where uploaded_at < now() - make_interval(hours => $1)', [KEPT_HOURS])
}
