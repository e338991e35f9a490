import { Refusal } from '../kernel/refusal.ts'
import { type NeedContact, openContact } from '../resources/contact.ts'
import { Need } from '../resources/resource.entity.ts'
import type { Vault } from '../acting/vault.ts'
import type { Item, SheetName } from './sheets/sheet.ts'

export type Table = 'need' | 'offer'

export const tableOf = (sheet: SheetName): Table => (sheet === 'JOB_OFFERS' ? 'offer' : 'need')

/** What an earlier import made of a row with the same key. */
export interface Existing {
  id: string
  importKey: string
  /** By whom or what it is about, where its key is a number. */
  importSelf: string | null
  /** It belongs to a campaign that has ended. */
  isOver: boolean
  organizationId: string | null
  campaignId: string | null
  title: string
  text: string
  quantity: number
  matched: number
  unit: string | null
  until: string | null
  detail: object | null
  state: string
  contactCipher?: Buffer | null
}

const isOver = `exists (select from campaign c where c.id = r.campaign_id and c.subdistrict_id = r.subdistrict_id and c.state = 'CLOSED')`

/** Select list over `r`. */
export const existingSelect = (table: Table): string =>
  `r.id, r.import_key as "importKey", r.import_self as "importSelf", ${isOver} as "isOver", r.organization_id as "organizationId", r.campaign_id as "campaignId", r.title, r.text, r.quantity, r.matched, r.unit,
   r.until::text as until, r.detail, r.state${table === 'need' ? ', r.contact_cipher as "contactCipher"' : ''}`

/** A row as it was read, and the campaign it is to come into. */
export interface Incoming {
  item: Item
  contact: NeedContact | null
  campaignId: string | null
}

/** What a row does: adds, changes what is there, or leaves it as it is; a refusal where what is there can't be changed so. */
export function effectOf(vault: Vault, existing: Existing | undefined, { item, contact, campaignId }: Incoming): 'NEW' | 'UPDATE' | 'SAME' {
  if (!existing) return 'NEW'
  const known = contactOf(vault, existing)
  const staysWhereItIs = campaignId === null || campaignId === existing.campaignId
  if (staysWhereItIs && isSame(existing, item) && canonical(known) === canonical(contact)) return 'SAME'
  if (existing.state === 'WITHDRAWN') throw new Refusal('ROW_CLOSED')
  if (!staysWhereItIs && existing.campaignId !== null) throw new Refusal('IN_OTHER_CAMPAIGN')
  // Lists of different origin often count their rows alike: nobody's need, and what was agreed for it, passes to somebody else.
  if (known && contact && known.name !== contact.name && known.phone !== contact.phone) throw new Refusal('ROW_OTHER_PERSON')
  if (item.quantity < existing.matched) throw new Refusal('BELOW_MATCHED', { matched: existing.matched })
  return 'UPDATE'
}

/** A committee's needs are in its own name, whatever it is called: only an offer's unit is part of the row. */
function isSame(existing: Existing, item: Item): boolean {
  const { title, text, quantity, unit, until, detail } = existing
  const organizationId = item.organizationId && existing.organizationId
  return canonical({ organizationId, title, text, quantity, unit, until, detail }) === canonical(item)
}

function contactOf(vault: Vault, { id, contactCipher }: Existing): NeedContact | null {
  return contactCipher ? openContact(vault, Object.assign(new Need(), { id, contactCipher })) : null
}

/** The database keeps the keys of an object in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
