import type pg from 'pg'
import type { Asked } from '../matching/fit/party.ts'
import { leftOf } from '../resources/resource.conditions.ts'

type Client = pg.Pool | pg.ClientBase

/** A need or an offer as fits are reckoned from; `quantity` is what is left of it. */
export interface Party extends Asked {
  campaignId: string | null
}

/** Needs or offers by a condition over `r`, newest first. Reads through any connection: dates come as text. */
export async function readParties(client: Client, table: 'need' | 'offer', where: string, parameters: unknown[]): Promise<Party[]> {
  const { rows } = await client.query<Omit<Party, 'place'> & { longitude: number | null; latitude: number | null }>(
    `select r.id, r.kind, r.title, r.text, ${leftOf(table)} as quantity, r.unit, r.until::text as until, r.detail,
       coalesce(r.organization_id, r.posted_by_id) as "organizationId", r.campaign_id as "campaignId", p.longitude, p.latitude
     from ${table} r left join place p on p.id = (r.detail ->> 'placeId')::uuid and p.subdistrict_id = r.subdistrict_id
     where ${where} order by r.number desc`,
    parameters,
  )
  return rows.map(({ longitude, latitude, ...row }) => ({
    ...row,
    place: longitude === null || latitude === null ? null : { longitude, latitude },
  }))
}
