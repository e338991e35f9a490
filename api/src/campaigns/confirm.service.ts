import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../people/act.ts'
import type { Request } from '../people/request.ts'
import { effectiveState } from '../resources/resource.conditions.ts'
import { Allocation } from './allocation.entity.ts'
import type { ConfirmAllocationInput, PairInput } from './allocation.inputs.ts'
import { stateOf } from './allocation.problem.ts'
import { answeredAllocation, lockAllocation, seen } from './allocation.service.ts'
import { AllocationState } from './allocation.words.ts'
import { recordCampaign } from './campaign.step.ts'

const { RUNNING, PROPOSED, CONFIRMED, DISCARDED } = AllocationState

/** A pair that can be introduced, with all that its match takes over from the two sides. */
interface Possible {
  needId: string
  offerId: string
  quantity: number
  communities: string[]
  organizations: string[]
  persons: string[]
}

/**
 * Introduces what an allocation proposes, in one transaction and a handful of statements, however many pairs there are. It reserves
 * nothing, as any introduction; the sides answer for themselves.
 */
export function confirmAllocation(request: Request, input: ConfirmAllocationInput): Promise<Done<Allocation>> {
  const doing = act(request, 'confirmAllocation', answeredAllocation, input, async (act) => {
    const allocation = await lockAllocation(act, input.allocationId)
    await expectConfirmable(act, allocation)
    await expectProposed(act, allocation.id, input.except ?? [])
    const except = JSON.stringify(input.except ?? [])
    await lockSides(act, allocation.id, except)
    const { possible, proposed } = await possiblePairs(act, allocation, except)
    await introduce(act, allocation, possible)
    Object.assign(allocation, { state: CONFIRMED, introduced: possible.length, skipped: proposed - possible.length })
    allocation.version += 1
    recordCampaign(act, allocation.campaignId, 'CONFIRMED')
    return allocation
  })
  return seen(request, doing)
}

async function expectConfirmable(act: Act, allocation: Allocation): Promise<void> {
  if (stateOf(allocation) === RUNNING) throw new Refusal('ALLOCATION_UNFINISHED')
  const newer = { campaignId: allocation.campaignId, startedAt: { $gt: allocation.startedAt }, state: { $ne: DISCARDED } }
  if ((await act.em.count(Allocation, newer)) > 0) throw new Refusal('ALLOCATION_OUTDATED')
  if (stateOf(allocation) !== PROPOSED) throw new Refusal('ALLOCATION_OVER')
}

/** What is excepted is there. */
async function expectProposed(act: Act, allocationId: string, except: readonly PairInput[]): Promise<void> {
  const pairs = await act.em.execute<PairInput[]>(
    'select need_id as "needId", offer_id as "offerId" from allocation_pair where allocation_id = ? and need_id = any(?::uuid[])',
    [allocationId, `{${except.map((pair) => pair.needId).join(',')}}`],
  )
  for (const [index, { needId, offerId }] of except.entries()) {
    const offers = pairs.filter((pair) => pair.needId === needId.toLowerCase()).map((pair) => pair.offerId)
    if (offers.length === 0) throw new Refusal('NOT_FOUND', {}, `except.${index}.needId`)
    if (!offers.includes(offerId.toLowerCase())) throw new Refusal('NOT_FOUND', {}, `except.${index}.offerId`)
  }
}

/** The pairs of allocation `?` less those of the JSON `?`. */
const wanted = `
  select p.* from allocation_pair p where p.allocation_id = ? and not exists (
    select 1 from jsonb_to_recordset(?::jsonb) x("needId" uuid, "offerId" uuid) where x."needId" = p.need_id and x."offerId" = p.offer_id)`

/** Needs before offers, each in ascending order: as everywhere. */
async function lockSides(act: Act, allocationId: string, except: string): Promise<void> {
  for (const side of ['need', 'offer'])
    await act.em.execute(`select 1 from ${side} where id in (select w.${side}_id from (${wanted}) w) order by id for update`, [
      allocationId,
      except,
    ])
}

/**
 * What is still possible of the pairs: both sides open, nothing running between them, nothing of it turned down or excluded since,
 * and room for it, counting what waits for an answer and the better pairs before it.
 */
async function possiblePairs(act: Act, { id }: Allocation, except: string): Promise<{ possible: Possible[]; proposed: number }> {
  const rows = await act.em.execute<(Possible & { isPossible: boolean })[]>(
    `with wanted as (${wanted}),
     waiting as (
       select m.need_id, m.offer_id, m.quantity from match m
       where m.state = 'INTRODUCED' and (m.need_id in (select need_id from wanted) or m.offer_id in (select offer_id from wanted))
     ),
     free_need as (
       select r.*, r.quantity - r.matched - coalesce((select sum(w.quantity) from waiting w where w.need_id = r.id), 0) as free
       from need r where r.id in (select need_id from wanted) and ${effectiveState} = 'OPEN'
     ),
     free_offer as (
       select r.*, r.quantity - r.matched - coalesce((select sum(w.quantity) from waiting w where w.offer_id = r.id), 0) as free
       from offer r where r.id in (select offer_id from wanted) and ${effectiveState} = 'OPEN'
     )
     select w.need_id as "needId", w.offer_id as "offerId", w.quantity,
       coalesce(
         n.campaign_id = a.campaign_id and o.campaign_id = a.campaign_id
         and n.free >= sum(w.quantity) over (partition by w.need_id order by w.is_pinned desc, w.score desc, w.offer_id)
         and o.free >= sum(w.quantity) over (partition by w.offer_id order by w.is_pinned desc, w.score desc, w.need_id)
         and not exists (
           select 1 from match m where m.need_id = w.need_id and m.offer_id = w.offer_id
             and (m.state in ('INTRODUCED', 'ACCEPTED') or m.updated_at > a.started_at))
         and not exists (
           select 1 from campaign_rule x where x.campaign_id = a.campaign_id and x.need_id = w.need_id and x.offer_id = w.offer_id
             and x.rule = 'FORBID'),
         false) as "isPossible",
       array(select distinct unnest(array[n.community_id, o.community_id]))::text[] as communities,
       array_remove(array(select distinct unnest(array[n.organization_id, o.organization_id])), null)::text[] as organizations,
       array(select distinct person from unnest(
         array[case when n.organization_id is null then n.posted_by_id end, case when o.organization_id is null then o.posted_by_id end]
       ) person where person is not null)::text[] as persons
     from wanted w join allocation a on a.id = w.allocation_id
       left join free_need n on n.id = w.need_id left join free_offer o on o.id = w.offer_id
     order by w.is_pinned desc, w.score desc, w.need_id, w.offer_id`,
    [id, except],
  )
  return { possible: rows.filter((row) => row.isPossible), proposed: rows.length }
}

async function introduce(act: Act, allocation: Allocation, pairs: readonly Possible[]): Promise<void> {
  if (pairs.length === 0) return
  const rows = pairs.map((pair) => ({ id: newId(), ...pair }))
  await act.em.execute(
    `insert into match (id, subdistrict_id, number, need_id, offer_id, campaign_id, state, quantity, introduced_by_id, introduced_as_id,
       introduced_at, updated_at, communities, organizations, persons, version)
     select r.id, ?, nextval('match_number'), r."needId", r."offerId", ?, 'INTRODUCED', r.quantity, ?, ?, ?, ?, r.communities, r.organizations,
       r.persons, 1
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "needId" uuid, "offerId" uuid, quantity int, communities uuid[], organizations uuid[],
       persons uuid[])`,
    [act.subdistrictId, allocation.campaignId, act.viewer.personId, act.as?.appointmentId ?? null, act.now, act.now, JSON.stringify(rows)],
  )
  for (const { id, communities, organizations, persons } of rows)
    act.record({ kind: 'MATCH_INTRODUCED', entity: 'MATCH', entityId: id, row: { version: 1 }, communities, organizations, persons })
}
