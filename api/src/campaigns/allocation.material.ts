import type pg from 'pg'
import { localDay } from '../kernel/day.ts'
import type { AllocationProblem } from '../matching/allocation/problem.ts'
import { Fitting } from '../matching/fit/fit.ts'
import { effectiveState, openWhere } from '../resources/resource.conditions.ts'
import { type Party, readParties } from './parties.ts'

/** All an allocation is worked out of. */
export interface Material {
  seed: string
  maxPerOrganization: number | null
  needs: Party[]
  offers: Party[]
  pinned: { needId: string; offerId: string }[]
  forbidden: { needId: string; offerId: string }[]
  fixed: { needId: string; offerId: string; quantity: number; organizationId: string }[]
}

interface PairRow {
  needId: string
  offerId: string
}

/** From one snapshot of the database. */
export async function readMaterial(client: pg.Client, allocationId: string): Promise<Material> {
  await client.query('begin isolation level repeatable read read only')
  const { rows: campaigns } = await client.query<{ id: string; subdistrictId: string; seed: string; maxPerOrganization: number | null }>(
    `select c.id, c.subdistrict_id as "subdistrictId", c.seed, c.max_per_organization as "maxPerOrganization"
     from allocation a join campaign c on c.id = a.campaign_id where a.id = $1`,
    [allocationId],
  )
  const { id, subdistrictId, seed, maxPerOrganization } = campaigns[0]!
  const of = [subdistrictId, id]
  const member = `r.subdistrict_id = $1 and r.campaign_id = $2`
  // What runs or has been fulfilled is kept as it is, and its need left out.
  const needs = await readParties(
    client,
    'need',
    `${member} and ${openWhere('need')}
     and not exists (select 1 from match m where m.need_id = r.id and m.state in ('INTRODUCED', 'ACCEPTED', 'FULFILLED'))`,
    of,
  )
  const offers = await readParties(client, 'offer', `${member} and ${effectiveState} in ('OPEN', 'MET')`, of)
  const waiting = await readWaiting(client, id)
  const rules = await readRules(client, id)
  const { rows: fixed } = await client.query<Material['fixed'][number]>(
    `select m.need_id as "needId", m.offer_id as "offerId", m.quantity, coalesce(o.organization_id, o.posted_by_id) as "organizationId"
     from match m join offer o on o.id = m.offer_id where m.campaign_id = $1 and m.state in ('INTRODUCED', 'ACCEPTED')`,
    [id],
  )
  await client.query('commit')

  const open = new Set(needs.map((need) => need.id))
  const pinned = rules.pinned.filter((pin) => open.has(pin.needId))
  const isPinned = new Set(pinned.map((pin) => pin.offerId))
  const withRoom = offers
    .map((offer) => ({ ...offer, quantity: Math.max(0, offer.quantity - (waiting.get(offer.id) ?? 0)) }))
    // One that is full stays only to be named where a pin can't hold.
    .filter((offer) => offer.quantity > 0 || isPinned.has(offer.id))
  const there = new Set(withRoom.map((offer) => offer.id))
  return {
    seed,
    maxPerOrganization,
    needs,
    offers: withRoom,
    pinned: pinned.filter((pin) => there.has(pin.offerId)),
    forbidden: rules.forbidden,
    fixed,
  }
}

/** By offer, what introductions that wait for an answer would take. */
async function readWaiting(client: pg.Client, campaignId: string): Promise<Map<string, number>> {
  const { rows } = await client.query<{ offerId: string; quantity: number }>(
    `select m.offer_id as "offerId", sum(m.quantity)::int as quantity from match m join offer o on o.id = m.offer_id
     where o.campaign_id = $1 and m.state = 'INTRODUCED' group by 1`,
    [campaignId],
  )
  return new Map(rows.map(({ offerId, quantity }) => [offerId, quantity]))
}

/**
 * What was decided, and what turned out not to go together: it isn't proposed again, unless the committees decided on the pair after
 * that.
 */
async function readRules(client: pg.Client, campaignId: string): Promise<{ pinned: PairRow[]; forbidden: PairRow[] }> {
  const { rows } = await client.query<PairRow & { isPinned: boolean }>(
    `with ended as (
       select m.need_id, m.offer_id, max(m.updated_at) as at from match m join need n on n.id = m.need_id
       where n.campaign_id = $1 and m.state in ('DECLINED', 'FELL_THROUGH', 'NO_SHOW') group by 1, 2
     )
     select x.need_id as "needId", x.offer_id as "offerId", x.rule = 'PIN' as "isPinned"
     from campaign_rule x left join ended e on e.need_id = x.need_id and e.offer_id = x.offer_id
     where x.campaign_id = $1 and (x.rule = 'FORBID' or e.at is null or x.decided_at > e.at)
     union
     select e.need_id, e.offer_id, false from ended e where not exists (
       select 1 from campaign_rule x
       where x.campaign_id = $1 and x.need_id = e.need_id and x.offer_id = e.offer_id and x.rule = 'PIN' and x.decided_at > e.at)`,
    [campaignId],
  )
  const [pinned, forbidden] = [rows.filter((row) => row.isPinned), rows.filter((row) => !row.isPinned)]
  return { pinned, forbidden }
}

export function problemOf({ needs, offers, pinned, forbidden, fixed, maxPerOrganization, seed }: Material): AllocationProblem {
  const fitting = new Fitting({ today: localDay(new Date()) })
  const preparedNeeds = needs.map((need) => fitting.prepareNeed(need))
  const preparedOffers = offers.map((offer) => fitting.prepareOffer(offer))
  const score = (need: number, offer: number): number => fitting.score(preparedNeeds[need]!, preparedOffers[offer]!)
  return { needs, offers, pinned, forbidden, fixed, maxPerOrganization, seed, score }
}
