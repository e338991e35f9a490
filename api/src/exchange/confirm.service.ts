import { Campaign } from '../campaigns/campaign.entity.ts'
import { canJoinCampaign } from '../campaigns/campaign.policy.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Answered, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { capacityOf } from '../acting/verdict.ts'
import { transaction } from '../database/transaction.ts'
import type { Held } from '../jobs/job.worker.ts'
import { Import, ImportState } from './import.entity.ts'
import type { ConfirmImportInput, DiscardImportInput } from './import.inputs.ts'
import { canSeeImport, canSettleImport } from './import.policy.ts'
import { forgetFile } from './import.file.ts'
import type { OfImport } from './preview.ts'
import { Taking } from './taking.ts'
import { takingJob, waitAgain } from './taking.job.ts'

export const answeredImport: Answered<Import> = { entity: Import, canSee: canSeeImport }

/** Takes in all good rows of a preview, in one transaction: all of them, or none. */
export function confirmImport(request: Request, input: ConfirmImportInput): Promise<Done<Import>> {
  let claimed: Claim | null = null
  const confirmed = act(request, 'confirmImport', answeredImport, input, async (act) => {
    const row = await act.find(Import, input.importId, 'importId')
    act.ask(canSettleImport, row)
    await Taking.lockCampaigns(act, row)
    const campaign = row.campaignId === null ? null : await act.find(Campaign, row.campaignId, 'importId')
    if (campaign) capacityOf(canJoinCampaign(act.viewer, campaign, row))
    if (!claimed && row.state !== ImportState.READY) throw new Refusal('IMPORT_CLOSED', {}, 'importId')
    if (!input.skipBad) await expectNoBad(act, row)
    // Claimed outside the transaction, so that everybody sees it go on, and can stop it.
    claimed ??= await claim(request, row)
    const taking = await Taking.begin(request, act, row)
    await taking.takeAll()
    await finish(act, row)
    await claimed.run.settle(act.em)
    act.afterwards.push(() => request.services.progress.tell(row.id))
    return row
  })
  return confirmed
    .catch(async (error: unknown) => {
      // Where the database is away, its job sees to that later.
      if (claimed) await waitAgain(request.services, claimed.run).catch(() => {})
      throw duplicate(error) ? new Refusal('CONFLICT', {}, 'importId') : error
    })
    .finally(() => claimed?.leave())
}

/** Lets go of a preview, also while it is being read or imported: then nothing of it stays. */
export function discardImport(request: Request, input: DiscardImportInput): Promise<Done<Import>> {
  return act(request, 'discardImport', answeredImport, input, async (act) => {
    const row = await act.find(Import, input.importId, 'importId')
    act.ask(canSettleImport, row)
    const left = await act.em.execute<{ id: string }[]>(
      `update import set state = 'DISCARDED' where id = ? and state not in ('DONE', 'DISCARDED') returning id`,
      [row.id],
    )
    if (left.length === 0) throw new Refusal('IMPORT_CLOSED', {}, 'importId')
    await act.em.execute('delete from import_row where import_id = ?', [row.id])
    await forgetFile(act, row)
    row.state = ImportState.DISCARDED
    act.afterwards.push(() => request.services.progress.tell(row.id))
    return row
  })
}

async function expectNoBad(act: Act, { id }: Import): Promise<void> {
  const [bad] = await act.em.execute<{ count: string }[]>(
    `select count(*) as count from import_row where import_id = ? and state = 'BAD'`,
    [id],
  )
  if (Number(bad!.count) > 0) throw new Refusal('IMPORT_BAD_ROWS', { count: Number(bad!.count) }, 'skipBad')
}

type Claim = ReturnType<Held<OfImport>['hold']>

async function claim({ services: { database, jobs, progress } }: Request, { id, subdistrictId }: Import): Promise<Claim> {
  const held = jobs.hold(takingJob, id, { importId: id, subdistrictId })
  await transaction(database, async (em) => {
    const claimed = await em.execute<unknown[]>(
      `update import set state = 'IMPORTING', progress = 0 where id = ? and subdistrict_id = ? and state = 'READY' returning id`,
      [id, subdistrictId],
    )
    if (claimed.length === 0) throw new Refusal('IMPORT_CLOSED', {}, 'importId')
    await held.enqueue(em)
  })
  progress.tell(id)
  return held.hold()
}

/** Its last step decides against a discarding that comes at the same time: one of them is first. */
async function finish(act: Act, row: Import): Promise<void> {
  const done = await act.em.execute<{ id: string }[]>(
    `update import set state = 'DONE', progress = 1 where id = ? and state = 'IMPORTING' returning id`,
    [row.id],
  )
  if (done.length === 0) throw new Refusal('IMPORT_CLOSED', {}, 'importId')
  // Whom the rows are about is sealed with the needs now.
  await act.em.execute('update import_row set sealed = null where import_id = ? and sealed is not null', [row.id])
  await forgetFile(act, row)
  Object.assign(row, { state: ImportState.DONE, progress: 1 })
}

/** Somebody else imported one of the rows at the same moment. */
const duplicate = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && ['need_import_key', 'offer_import_key'].includes(String(error.constraint))
