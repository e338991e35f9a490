import type { Services } from '../acting/request.ts'
import { transaction } from '../database/transaction.ts'
import type { Run } from '../jobs/job.ts'
import { type Import, ImportState } from './import.entity.ts'
import { moveOn, storeRows } from './import.store.ts'
import type { Reading } from './reading/reading.ts'

/** Whose file it is, as a job knows it. */
export interface OfImport {
  importId: string
  subdistrictId: string
}

/** Stores the rows of a file that was found fit, a portion at a time, until all are there or nobody waits for them any more. */
export async function storePreview(
  { database, vault, progress }: Services,
  run: Run<OfImport>,
  row: Import,
  reading: Reading,
  total: number,
): Promise<void> {
  const claimed = new Set<string>()
  let stored = 0
  for await (const portion of reading.portions()) {
    run.signal.throwIfAborted()
    stored += portion.length
    if (!(await storeRows(database, vault, run.ticket, row, portion, stored / total, claimed))) return
    progress.tell(row.id)
  }
  await transaction(database, async (em) => {
    await run.settle(em)
    await moveOn(em, row, ImportState.READING, ImportState.READY)
  })
  progress.tell(row.id)
}
