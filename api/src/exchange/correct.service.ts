import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { answeredImport } from './confirm.service.ts'
import { corrected, rememberCorrections, rememberedCorrections } from './corrections.ts'
import { Import, ImportState } from './import.entity.ts'
import { keptFile, keptTables, sealedTables } from './import.file.ts'
import type { CorrectImportColumnsInput } from './import.inputs.ts'
import { canSeeImport, canSettleImport } from './import.policy.ts'
import { loadImport } from './import.store.ts'
import { storePreview } from './preview.ts'
import { readers } from './readers.ts'
import { readingJob } from './reading.job.ts'
import { type Opened, Reading } from './reading/reading.ts'
import { referencesOf } from './references.ts'
import type { Corrections } from './sheets/header.ts'

/**
 * Says what columns of a table are, and reads the file anew; the next table with the same headers is read so from the beginning. Answers
 * as soon as all of it is read and found fit; its rows follow while the answer is on its way.
 */
export function correctImportColumns(request: Request, input: CorrectImportColumnsInput): Promise<Done<Import>> {
  const answered = Promise.withResolvers<Done<Import>>()
  const correct = async (): Promise<void> => {
    await using again = await readAgain(request, input)
    let row: Import | null = null
    const { importId } = input
    const held = request.services.jobs.hold(readingJob, importId, { importId, subdistrictId: signedIn(request).subdistrictId })
    const done = await act(request, 'correctImportColumns', answeredImport, input, async (act) => {
      row = await act.lock(Import, input.importId, 'importId')
      act.ask(canSettleImport, row)
      if (!again || row.state !== ImportState.READY) throw new Refusal('IMPORT_CLOSED', {}, 'importId')
      await begin(act, request, row, again)
      await held.enqueue(act.em)
      return row
    })
    answered.resolve(done)
    // A key that is repeated is answered without being done again.
    const begun: Import | null = row
    if (again && begun) await held.begin((run) => storePreview(request.services, run, begun, again.reading, again.opened.total))
  }
  void readers.pass(correct).catch(answered.reject)
  return answered.promise
}

interface Again extends AsyncDisposable {
  reading: Reading
  opened: Opened
  /** What was said now, and before of the same tables. */
  after: Corrections
}

/** The file with what is said of it now; null where there is nothing to correct, for whoever asks. */
async function readAgain(request: Request, { importId, columns }: CorrectImportColumnsInput): Promise<Again | null> {
  const { database, vault } = request.services
  const viewer = signedIn(request)
  const row = await loadImport(database, viewer.subdistrictId, importId)
  if (!row || !canSeeImport(viewer, row).allowed || row.state !== ImportState.READY) return null
  request.services.attempts.take(`import:${viewer.personId}`, 100, 2)
  const bytes = await keptFile(database, vault, row)
  if (!bytes) return null
  const before = await rememberedCorrections(database, row)
  const after = corrected(row.sheet, await keptTables(database, vault, row), before, columns)
  const { fileName, sheet } = row
  const reading = new Reading({
    bytes,
    fileName,
    sheet,
    references: await referencesOf(database, row),
    corrections: { ...before, ...after },
  })
  const end = (): Promise<void> => reading[Symbol.asyncDispose]()
  try {
    return { reading, opened: await reading.opened(), after, [Symbol.asyncDispose]: end }
  } catch (error) {
    await end()
    // What can't be read so is refused where it was said.
    throw error instanceof Refusal ? new Refusal(error.code, error.facts, 'columns') : error
  }
}

async function begin(act: Act, request: Request, row: Import, { after, opened }: Again): Promise<void> {
  await rememberCorrections(act, row, after)
  await act.em.execute('delete from import_row where import_id = ? and subdistrict_id = ?', [row.id, row.subdistrictId])
  const reading = sealedTables(request.services.vault, row, opened.tables)
  await act.em.execute('update import_file set reading = ? where import_id = ? and subdistrict_id = ?', [
    reading,
    row.id,
    row.subdistrictId,
  ])
  Object.assign(row, { state: ImportState.READING, progress: 0 })
}
