import { Campaign } from '../campaigns/campaign.entity.ts'
import { canJoinCampaign } from '../campaigns/campaign.policy.ts'
import { Community } from '../communities/community.entity.ts'
import type { Database } from '../database/open.ts'
import { transaction } from '../database/transaction.ts'
import type { Held } from '../jobs/job.worker.ts'
import { isId, newId } from '../kernel/id.ts'
import { fit } from '../kernel/legible.ts'
import { Refusal } from '../kernel/refusal.ts'
import { confined } from '../acting/act.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { capacityOf } from '../acting/verdict.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { rememberedCorrections } from './corrections.ts'
import { Import, ImportState } from './import.entity.ts'
import { keepFile } from './import.file.ts'
import { canImport, ownUnit } from './import.policy.ts'
import { type OfImport, storePreview } from './preview.ts'
import { readers } from './readers.ts'
import { readingJob } from './reading.job.ts'
import { Reading } from './reading/reading.ts'
import { referencesOf } from './references.ts'
import { isSheetName } from './sheets/sheets.ts'

export interface Upload {
  sheet: string
  fileName: string
  communityId: string
  campaignId: string | null
  actingAs: string | null
}

/** An upload that may come in: whose rights were looked at, and what it becomes. */
export interface Admitted {
  request: Request
  row: Import
}

const FILE_NAME_LENGTH = 200

/**
 * Reads an uploaded file into a preview. Answers as soon as all of the file is read and found fit; its rows follow while the answer
 * is on its way.
 */
export function readUpload({ request, row }: Admitted, bytes: Uint8Array): Promise<Import> {
  const accepted = Promise.withResolvers<Import>()
  void readers.pass(() => read(request, row, bytes, accepted)).catch(accepted.reject)
  return accepted.promise
}

/** Who uploads, for whom, into which campaign: everything that can be refused before any of the file has come. */
export async function admitUpload(request: Request, upload: Upload): Promise<Admitted> {
  const { sheet, communityId, campaignId, actingAs } = upload
  const viewer = confined(signedIn(request), actingAs)
  if (!viewer) throw new Refusal('CAPACITY_UNKNOWN', {}, 'actingAs')
  request.services.attempts.take(`import:${viewer.personId}`, 100, 2)
  if (viewer.token && !viewer.token.scopes.includes('WRITE')) throw new Refusal('SCOPE_MISSING')
  if (!isSheetName(sheet)) throw new Refusal('INVALID', {}, 'sheet')
  const community = await found(request, Community, communityId, 'community')
  const organizationId = sheet === 'JOB_OFFERS' ? (ownUnit(viewer, community.id)?.organizationId ?? null) : null
  const seat = capacityOf(canImport(viewer, { sheet, communityId: community.id, organizationId }))
  if (campaignId !== null) {
    const campaign = await found(request, Campaign, campaignId, 'campaign')
    capacityOf(canJoinCampaign(viewer, campaign, { communityId: community.id }))
    if (campaign.kind !== ResourceKind.JOB) throw new Refusal('KIND_MISMATCH', {}, 'campaign')
  }
  const row = Object.assign(new Import(), {
    id: newId(),
    subdistrictId: viewer.subdistrictId,
    sheet,
    fileName: fit(upload.fileName.slice(-FILE_NAME_LENGTH)),
    communityId: community.id,
    organizationId,
    campaignId,
    state: ImportState.READING,
    uploadedById: viewer.personId,
    uploadedAsId: seat?.appointmentId ?? null,
    uploadedAt: new Date(),
  })
  return { request, row }
}

async function found<Row extends { id: string }>(request: Request, entity: new () => Row, id: string, field: string): Promise<Row> {
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
  const row = await request.loaders.find(entity, id)
  if (!row) throw new Refusal('NOT_FOUND', {}, field)
  return row
}

async function read({ services }: Request, row: Import, bytes: Uint8Array, accepted: PromiseWithResolvers<Import>): Promise<void> {
  const { database, vault, jobs } = services
  const [references, corrections] = await Promise.all([referencesOf(database, row), rememberedCorrections(database, row)])
  await using reading = new Reading({ bytes, fileName: row.fileName, sheet: row.sheet, references, corrections })
  const { total, tables } = await reading.opened()
  const held = jobs.hold(readingJob, row.id, { importId: row.id, subdistrictId: row.subdistrictId })
  await insert(database, row, held)
  await held.begin(async (run) => {
    const kept = keepFile(database, vault, row, bytes, tables)
    kept.then(() => accepted.resolve(row), accepted.reject)
    await kept
    await storePreview(services, run, row, reading, total)
  })
}

/** It is there together with the job of reading it: whoever dies from here on leaves it to another. */
async function insert(database: Database, row: Import, held: Held<OfImport>): Promise<void> {
  await transaction(database, async (em) => {
    em.persist(row)
    await em.flush()
    await held.enqueue(em)
  })
}
