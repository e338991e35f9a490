import type { Database } from '../database/open.ts'
import type { Act } from '../acting/act.ts'
import type { Vault } from '../acting/vault.ts'
import type { Import } from './import.entity.ts'
import type { ReadTable } from './reading/read.ts'

type Owned = Pick<Import, 'id' | 'subdistrictId'>

const fileOf = ({ id }: Owned): string => `${id}:file`
const readingOf = ({ id }: Owned): string => `${id}:reading`

/** Keeps a file as long as its preview may still be corrected, and what was made of its columns; both may hold personal data. */
export async function keepFile(
  { reads }: Database,
  vault: Vault,
  upload: Owned,
  bytes: Uint8Array,
  tables: readonly ReadTable[],
): Promise<void> {
  await reads.query('insert into import_file (import_id, subdistrict_id, file, reading) values ($1, $2, $3, $4)', [
    upload.id,
    upload.subdistrictId,
    vault.seal(bytes, fileOf(upload)),
    vault.seal(JSON.stringify(tables), readingOf(upload)),
  ])
}

/** Null once the preview is over. */
export async function keptFile({ reads }: Database, vault: Vault, upload: Owned): Promise<Buffer | null> {
  const { rows } = await reads.query<{ file: Buffer }>('select file from import_file where import_id = $1 and subdistrict_id = $2', [
    upload.id,
    upload.subdistrictId,
  ])
  return rows[0] ? vault.openBytes(rows[0].file, fileOf(upload)) : null
}

export async function keptTables({ reads }: Database, vault: Vault, upload: Owned): Promise<ReadTable[]> {
  const { rows } = await reads.query<{ reading: Buffer }>('select reading from import_file where import_id = $1 and subdistrict_id = $2', [
    upload.id,
    upload.subdistrictId,
  ])
  return rows[0] ? (JSON.parse(vault.open(rows[0].reading, readingOf(upload))) as ReadTable[]) : []
}

export const sealedTables = (vault: Vault, upload: Owned, tables: readonly ReadTable[]): Buffer =>
  vault.seal(JSON.stringify(tables), readingOf(upload))

/** Once it is settled, nobody corrects it any more. */
export async function forgetFile(act: Act, { id, subdistrictId }: Owned): Promise<void> {
  await act.em.execute('delete from import_file where import_id = ? and subdistrict_id = ?', [id, subdistrictId])
}
