import { locksOf, recordCampaign } from '../campaigns/campaign.step.ts'
import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import type { Vault } from '../acting/vault.ts'
import { sealContact } from '../resources/contact.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { type Existing, type Table, effectOf, existingSelect, tableOf } from './existing.ts'
import type { Import } from './import.entity.ts'
import { type Keys, KnownItems } from './known.ts'
import { type StoredRow, openPart } from './import.store.ts'
import { type Written, insertItems, releaseKeys, updateItems } from './taking.write.ts'

/** Rows at a time: sealing them keeps everybody else waiting for no longer than is noticed. */
const PORTION = 250
/** How often the progress is written down, milliseconds. */
const PROGRESS_MS = 200

/** What earlier imports made of the rows to be taken in, also since they were looked at. Over `r`. */
const takenBefore = (table: Table): string => {
  const found = (by: string): string =>
    `select r.id from import_row i join ${table} r on r.subdistrict_id = i.subdistrict_id and ${by} where i.import_id = ? and i.state in ('NEW', 'UPDATE')`
  const ways = [
    'r.id = i.existing_id',
    'r.import_key = i.import_key',
    'r.import_key = i.import_self',
    'i.import_self is null and r.import_self = i.import_key',
  ]
  return `r.subdistrict_id = ? and r.id in (${ways.map(found).join(' union ')})`
}
const WAYS = 4

type Row = Pick<StoredRow, 'sheet' | 'line' | 'item' | 'sealed' | 'importKey' | 'importSelf' | 'existingId'>

/** The taking in of one import, under way in its transaction. */
export class Taking {
  readonly #request: Request
  readonly #act: Act
  readonly #import: Import
  readonly #table: Table
  readonly #known: KnownItems
  readonly #total: number
  readonly #organizationId: string | null
  /** Those that something came into, or changed in. */
  readonly #campaigns = new Set<string>()
  #told = 0

  private constructor(
    request: Request,
    act: Act,
    row: Import,
    known: { existing: Existing[]; total: number; organizationId: string | null },
  ) {
    this.#request = request
    this.#act = act
    this.#import = row
    this.#table = tableOf(row.sheet)
    this.#known = new KnownItems(known.existing, row.campaignId !== null)
    this.#total = known.total
    this.#organizationId = known.organizationId
  }

  /** Locks the campaign the rows come into, and those they are in already: before any of the rows. */
  static async lockCampaigns(act: Act, row: Import): Promise<void> {
    const table = tableOf(row.sheet)
    const within = await act.em.execute<{ id: string | null }[]>(
      `select distinct r.campaign_id as id from ${table} r where ${takenBefore(table)}`,
      [act.subdistrictId, ...Array.from({ length: WAYS }, () => row.id)],
    )
    await act.lockAll(locksOf([row.campaignId, ...within.map(({ id }) => id)]), 'importId')
  }

  /** Locks what the rows will change, in order of their ids, as everybody does. */
  static async begin(request: Request, act: Act, row: Import): Promise<Taking> {
    const table = tableOf(row.sheet)
    act.locking(table === 'need' ? Need : Offer)
    const existing = await act.em.execute<Existing[]>(
      `select ${existingSelect(table)} from ${table} r where ${takenBefore(table)} order by r.id for update of r`,
      [act.subdistrictId, ...Array.from({ length: WAYS }, () => row.id)],
    )
    const [counted] = await act.em.execute<{ total: string; organization: string | null }[]>(
      `select (select count(*) from import_row where import_id = ? and state in ('NEW', 'UPDATE')) as total,
              (select id from organization where community_id = ? and kind = 'COMMITTEE') as organization`,
      [row.id, row.communityId],
    )
    return new Taking(request, act, row, { existing, total: Number(counted!.total), organizationId: counted!.organization })
  }

  async takeAll(): Promise<void> {
    let taken = 0
    for (let last = { sheet: 0, line: 0 }; taken < this.#total;) {
      const rows = await this.#portionAfter(last)
      if (rows.length === 0) break
      await this.#take(rows)
      taken += rows.length
      last = rows.at(-1)!
      await this.#tell(taken / this.#total)
    }
    // One step of each campaign, however many rows: its card tells their number.
    for (const campaignId of this.#campaigns) recordCampaign(this.#act, campaignId, 'IMPORTED')
  }

  async #portionAfter({ sheet, line }: Pick<Row, 'sheet' | 'line'>): Promise<Row[]> {
    const { rows } = await this.#request.services.database.reads.query<Row>(
      `select sheet, line, item, sealed, import_key as "importKey", import_self as "importSelf", existing_id as "existingId" from import_row
       where import_id = $1 and subdistrict_id = $2 and state in ('NEW', 'UPDATE') and (sheet, line) > ($3::int, $4::int)
       order by sheet, line limit ${PORTION}`,
      [this.#import.id, this.#import.subdistrictId, sheet, line],
    )
    return rows
  }

  async #take(rows: readonly Row[]): Promise<void> {
    const added: Written[] = []
    const changed: Written[] = []
    for (const row of rows) {
      const keys: Keys = { own: row.importKey!, self: row.importSelf, former: [] }
      const existing = this.#known.find(keys, row.existingId)
      const { contact } = openPart(this.#request.services.vault, this.#import.id, row)
      const { campaignId } = this.#import
      const effect = effectOf(this.#request.services.vault, existing, { item: row.item!, contact, campaignId })
      if (effect === 'SAME') continue
      const comesInto = campaignId ?? existing?.campaignId
      if (comesInto) this.#campaigns.add(comesInto)
      const id = existing?.id ?? newId()
      const sealed = contact ? sealedContact(this.#request.services.vault, id, contact) : { cipher: null, masked: null }
      const organizationId = row.item!.organizationId ?? this.#organizationId
      // Without a number, it keeps the one it came in with.
      const known = keys.self === null && existing?.importSelf ? existing : { importKey: keys.own, importSelf: keys.self }
      const written: Written = { ...row.item!, id, organizationId, importKey: known.importKey, importSelf: known.importSelf, ...sealed }
      ;(effect === 'NEW' ? added : changed).push(written)
    }
    const place = { table: this.#table, communityId: this.#import.communityId, campaignId: this.#import.campaignId }
    if (added.length > 0) {
      if (place.campaignId !== null) await releaseKeys(this.#act, place, added)
      await insertItems(this.#act, place, added)
    }
    const versions = changed.length > 0 ? await updateItems(this.#act, place, changed) : new Map<string, number>()
    for (const each of added) this.#record(each, 'POSTED', 1)
    for (const each of changed) this.#record(each, 'EDITED', versions.get(each.id)!)
  }

  #record({ id, organizationId }: Written, fact: string, version: number): void {
    const entity = this.#table === 'need' ? 'NEED' : 'OFFER'
    const concern = { communities: [this.#import.communityId], organizations: organizationId ? [organizationId] : [], persons: [] }
    this.#act.record({ kind: `${entity}_${fact}`, entity, entityId: id, row: { version }, ...concern })
  }

  /** Says how far it has come, on a connection of its own; ends it when it was discarded meanwhile. */
  async #tell(progress: number): Promise<void> {
    if (Date.now() - this.#told < PROGRESS_MS && progress < 1) return
    this.#told = Date.now()
    const { rowCount } = await this.#request.services.database.reads.query(
      `update import set progress = $3 where id = $1 and subdistrict_id = $2 and state = 'IMPORTING'`,
      [this.#import.id, this.#import.subdistrictId, progress],
    )
    if (rowCount === 0) throw new Refusal('IMPORT_CLOSED', {}, 'importId')
    this.#request.services.progress.tell(this.#import.id)
  }
}

function sealedContact(vault: Vault, id: string, contact: { name: string; phone: string }): { cipher: string; masked: string } {
  const need = Object.assign(new Need(), { id })
  sealContact(vault, need, contact)
  return { cipher: Buffer.from(need.contactCipher!).toString('base64'), masked: need.contactMask! }
}
