import type { Act } from '../acting/act.ts'
import type { Table } from './existing.ts'
import type { Item } from './sheets/sheet.ts'

/** A need or an offer as it is written, with the one it is for sealed. */
export interface Written extends Item {
  id: string
  importKey: string
  importSelf: string | null
  cipher: string | null
  masked: string | null
}

export interface TakingPlace {
  table: Table
  communityId: string
  campaignId: string | null
}

const record = `jsonb_to_recordset(?::jsonb) as r(id uuid, "organizationId" uuid, title text, text text, quantity int, unit text, until date,
  detail jsonb, "importKey" text, "importSelf" text, cipher text, masked text)`

/** Lets go of the keys that rows of ended campaigns were known by: whoever begins anew in another one is known by them from now on. */
export async function releaseKeys(act: Act, { table }: TakingPlace, items: readonly Written[]): Promise<void> {
  await act.em.execute(
    `update ${table} r set import_key = null, import_self = null
     where r.subdistrict_id = ?::uuid and r.import_key = any(array(select jsonb_array_elements_text(?::jsonb)))
       and exists (select from campaign c where c.id = r.campaign_id and c.subdistrict_id = r.subdistrict_id and c.state = 'CLOSED')`,
    [act.subdistrictId, JSON.stringify(items.map(({ importKey }) => importKey))],
  )
}

/** Adds rows in one statement. */
export async function insertItems(act: Act, { table, communityId, campaignId }: TakingPlace, items: readonly Written[]): Promise<void> {
  const [columns, values] = table === 'need' ? [', contact_cipher, contact_masked', `, decode(r.cipher, 'base64'), r.masked`] : ['', '']
  await act.em.execute(
    `insert into ${table} (id, subdistrict_id, community_id, campaign_id, organization_id, posted_by_id, kind, title, text, quantity, unit,
       until, detail, import_key, import_self, state, posted_at, updated_at, version${columns})
     select r.id, ?::uuid, ?::uuid, ?::uuid, r."organizationId", ?::uuid, 'JOB', r.title, r.text, r.quantity, r.unit,
       r.until, r.detail, r."importKey", r."importSelf", 'OPEN', ?::timestamptz, ?::timestamptz, 1${values}
     from ${record}`,
    [act.subdistrictId, communityId, campaignId, act.viewer.personId, act.now, act.now, JSON.stringify(items)],
  )
}

/** Changes rows in one statement; tells their new versions. */
export async function updateItems(act: Act, { table, campaignId }: TakingPlace, items: readonly Written[]): Promise<Map<string, number>> {
  const contact = table === 'need' ? `, contact_cipher = decode(r.cipher, 'base64'), contact_masked = r.masked` : ''
  const rows = await act.em.execute<{ id: string; version: number }[]>(
    `update ${table} t set title = r.title, text = r.text, quantity = r.quantity, unit = r.unit, until = r.until, detail = r.detail,
       import_key = r."importKey", import_self = r."importSelf",
       campaign_id = coalesce(?::uuid, t.campaign_id), state = case when t.state = 'DRAFT' then t.state when r.quantity = t.matched then 'MET' else 'OPEN' end,
       is_private = t.is_private and t.state = 'DRAFT',
       updated_at = ?::timestamptz, version = t.version + 1${contact}
     from ${record} where t.id = r.id and t.subdistrict_id = ?::uuid returning t.id, t.version`,
    [campaignId, act.now, JSON.stringify(items), act.subdistrictId],
  )
  return new Map(rows.map(({ id, version }) => [id, Number(version)]))
}
