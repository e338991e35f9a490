import type { Services } from '../acting/request.ts'
import { transaction } from '../database/transaction.ts'
import { Job, type Run } from '../jobs/job.ts'
import { ImportState } from './import.entity.ts'
import { moveOn } from './import.store.ts'
import type { OfImport } from './preview.ts'

/** Whoever confirms an import holds this job while its rows are taken in. Where that process dies the database has undone it all. */
export const takingJob = new Job<OfImport, Services>({
  name: 'import-taking',
  atOnce: 5,
  attempts: Number.POSITIVE_INFINITY,
  work: (run, services) => waitAgain(services, run),
  giveUp: (run, services) => waitAgain(services, run),
})

/** It waits to be confirmed again, unless it was discarded. */
export async function waitAgain({ database, progress }: Services, run: Run<OfImport>): Promise<void> {
  const { importId: id, subdistrictId } = run.data
  await transaction(database, async (em) => {
    await run.settle(em)
    await moveOn(em, { id, subdistrictId }, ImportState.IMPORTING, ImportState.READY)
  })
  progress.tell(id)
}
