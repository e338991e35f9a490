import { Campaign } from '../campaigns/campaign.entity.ts'
import { canJoinCampaign } from '../campaigns/campaign.policy.ts'
import { Community } from '../communities/community.entity.ts'
import { localDay } from '../kernel/day.ts'
import { isId, newId } from '../kernel/id.ts'
import { fit } from '../kernel/legible.ts'
import { Refusal } from '../kernel/refusal.ts'
import { confined } from '../acting/act.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Turnstile } from '../people/turnstile.ts'
import { capacityOf } from '../acting/verdict.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { rememberedCorrections } from './corrections.ts'
import { Import, ImportState } from './import.entity.ts'
import { keepFile } from './import.file.ts'
import { canImport, ownUnit } from './import.policy.ts'
import { moveOn, storeRows } from './import.store.ts'
import { readingLimits } from './reading/limits.ts'
import { Reading } from './reading/reading.ts'
import type { Named, References } from './sheets/sheet.ts'
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

export const readers = new Turnstile(readingLimits.atOnce, readingLimits.waiting)
const FILE_NAME_LENGTH = 200

/**
 * Reads an uploaded file into a preview. Answers as soon as all of the file is read and found fit; its rows follow while the answer
 * is on its way.
 */
export async function readUpload({ request, row }: Admitted, bytes: Uint8Array): Promise<Import> {
  const references = await referencesOf(request, row)
  const accepted = Promise.withResolvers<Import>()
  void readers.pass(() => read(request, row, bytes, references, accepted.resolve)).catch(accepted.reject)
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
  const now = new Date()
  const row = Object.assign(new Import(), {
    id: newId(),
    subdistrictId: viewer.subdistrictId,
    sheet,
    fileName: fit(upload.fileName.slice(-FILE_NAME_LENGTH)),
    communityId: community.id,
    organizationId,
    campaignId,
    state: ImportState.READING,
    heartbeatAt: now,
    uploadedById: viewer.personId,
    uploadedAsId: seat?.appointmentId ?? null,
    uploadedAt: now,
  })
  return { request, row }
}

async function found<Row extends { id: string }>(request: Request, entity: new () => Row, id: string, field: string): Promise<Row> {
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, field)
  const row = await request.loaders.find(entity, id)
  if (!row) throw new Refusal('NOT_FOUND', {}, field)
  return row
}

export async function referencesOf(
  { services: { database } }: Request,
  { subdistrictId, communityId, organizationId }: Import,
): Promise<References> {
  const [organizations, places] = await Promise.all([
    database.reads.query<Named>(
      `select id, name from organization where subdistrict_id = $1 and community_id = $2 and kind <> 'COMMITTEE' and ($3::uuid is null or id = $3)`,
      [subdistrictId, communityId, organizationId],
    ),
    database.reads.query<Named>('select id, name from place where subdistrict_id = $1', [subdistrictId]),
  ])
  return { today: localDay(new Date()), organizations: organizations.rows, isOwn: organizationId !== null, places: places.rows }
}

async function read(
  request: Request,
  row: Import,
  bytes: Uint8Array,
  references: References,
  accept: (row: Import) => void,
): Promise<void> {
  const { database, vault } = request.services
  const corrections = await rememberedCorrections(database, row)
  await using reading = new Reading({ bytes, fileName: row.fileName, sheet: row.sheet, references, corrections })
  const { total, tables } = await reading.opened()
  await insert(request, row)
  await keepFile(database, vault, row, bytes, tables)
  accept(row)
  await storePreview(request, row, reading, total)
}

/** Stores the rows of a file that was found fit, a portion at a time, until all are there or nobody waits for them any more. */
export async function storePreview(request: Request, row: Import, reading: Reading, total: number): Promise<void> {
  const { database, vault } = request.services
  const claimed = new Set<string>()
  try {
    let stored = 0
    for await (const portion of reading.portions()) {
      stored += portion.length
      if (!(await storeRows(database, vault, row, portion, stored / total, claimed))) return
    }
    await moveOn(database, row, ImportState.READING, ImportState.READY)
  } catch (error) {
    // The file was fine: the database was not. Whoever waits is told, if it is back by now.
    await moveOn(database, row, ImportState.READING, ImportState.FAILED).catch(() => {})
    throw error
  }
}

async function insert({ services: { database } }: Request, row: Import): Promise<void> {
  const em = database.fork()
  em.persist(row)
  await em.flush()
}
