import type { Services } from '../acting/request.ts'
import type { Database } from '../database/open.ts'
import { transaction } from '../database/transaction.ts'
import { Job } from '../jobs/job.ts'
import { rememberedCorrections } from './corrections.ts'
import { type Import, ImportState } from './import.entity.ts'
import { keptFile } from './import.file.ts'
import { loadImport, moveOn } from './import.store.ts'
import { type OfImport, storePreview } from './preview.ts'
import { readingLimits } from './reading/limits.ts'
import { Reading } from './reading/reading.ts'
import { readers } from './readers.ts'
import { referencesOf } from './references.ts'

/**
 * Whoever uploads a file, or corrects what its columns are, reads it at once and holds this job meanwhile. Where that process dies,
 * fails or stops, the file is read anew as it was kept.
 */
export const readingJob = new Job<OfImport, Services>({
  name: 'import-reading',
  atOnce: readingLimits.atOnce,
  attempts: 3,
  async work(run, services) {
    const { database, vault } = services
    const row = await loadImport(database, run.data.subdistrictId, run.data.importId)
    if (row?.state !== ImportState.READING) return
    const bytes = await keptFile(database, vault, row)
    if (!bytes) throw new Error('the file was not kept')
    await readers.pass(async () => {
      const [references, corrections] = await Promise.all([referencesOf(database, row), rememberedCorrections(database, row)])
      await using reading = new Reading({ bytes, fileName: row.fileName, sheet: row.sheet, references, corrections })
      const { total } = await reading.opened()
      await forgetRows(database, row)
      await storePreview(services, run, row, reading, total)
    })
  },
  async giveUp(run, { database, progress }) {
    const row = await loadImport(database, run.data.subdistrictId, run.data.importId)
    await transaction(database, async (em) => {
      await run.settle(em)
      if (row) await moveOn(em, row, ImportState.READING, ImportState.FAILED)
    })
    progress.tell(run.data.importId)
  },
})

/** Of an attempt that came to nothing. */
async function forgetRows({ reads }: Database, { id, subdistrictId }: Import): Promise<void> {
  await reads.query('delete from import_row where import_id = $1 and subdistrict_id = $2', [id, subdistrictId])
}
