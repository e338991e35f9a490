import { newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { joinConcerns } from '../matches/match.concern.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { effectiveState, leftOf } from '../resources/resource.conditions.ts'
import { Allocation } from './allocation.entity.ts'
import type { ConfirmAllocationInput, PairInput } from './allocation.inputs.ts'
import { answeredAllocation, lockAllocation, seen } from './allocation.service.ts'
import { AllocationState } from './allocation.words.ts'
import { recordCampaign } from './campaign.step.ts'
import { type MatchNow, type Now, type PossiblePair, type ProposedPair, type SideNow, possiblePairs } from './confirm.ts'

const { RUNNING, PROPOSED, CONFIRMED } = AllocationState

/** Rows written by one statement: so few that making it up keeps nobody waiting. */
const BATCH = 500

/**
 * Introduces what an allocation proposes, in one transaction and a handful of statements, however many pairs there are. It reserves
 * nothing, as any introduction; the sides answer for themselves.
 */
export function confirmAllocation(request: Request, input: ConfirmAllocationInput): Promise<Done<Allocation>> {
  const doing = act(request, 'confirmAllocation', answeredAllocation, input, async (act) => {
    const allocation = await lockAllocation(act, input.allocationId)
    await expectConfirmable(act, allocation)
    const pairs = less(await proposedPairs(act, allocation.id), input.except ?? [])
    const possible = possiblePairs(pairs, await lookAround(act, allocation))
    for (let start = 0; start < possible.length; start += BATCH) await introduce(act, allocation, possible.slice(start, start + BATCH))
    Object.assign(allocation, { state: CONFIRMED, introduced: possible.length, skipped: pairs.length - possible.length })
    allocation.version += 1
    recordCampaign(act, allocation.campaignId, 'CONFIRMED')
    return allocation
  })
  return seen(request, doing)
}

async function expectConfirmable(act: Act, allocation: Allocation): Promise<void> {
  if (allocation.state === RUNNING) throw new Refusal('ALLOCATION_UNFINISHED')
  const newer = await act.em.find(Allocation, { campaignId: allocation.campaignId, startedAt: { $gt: allocation.startedAt } })
  if (newer.some((each) => [RUNNING, PROPOSED, CONFIRMED].includes(each.state))) throw new Refusal('ALLOCATION_OUTDATED')
  if (allocation.state !== PROPOSED) throw new Refusal('ALLOCATION_OVER')
}

/** Pinned ones first, then the best. */
const proposedPairs = (act: Act, allocationId: string): Promise<ProposedPair[]> =>
  act.em.execute(
    `select need_id as "needId", offer_id as "offerId", quantity from allocation_pair where allocation_id = ?
     order by is_pinned desc, score desc, need_id, offer_id`,
    [allocationId],
  )

/** The pairs without those excepted, which have to be among them. */
function less(pairs: ProposedPair[], except: readonly PairInput[]): ProposedPair[] {
  const needs = new Set(pairs.map((pair) => pair.needId))
  const left = new Map(pairs.map((pair) => [`${pair.needId} ${pair.offerId}`, pair]))
  for (const [index, { needId, offerId }] of except.entries()) {
    if (!needs.has(needId.toLowerCase())) throw new Refusal('NOT_FOUND', {}, `except.${index}.needId`)
    if (!left.delete(`${needId} ${offerId}`.toLowerCase())) throw new Refusal('NOT_FOUND', {}, `except.${index}.offerId`)
  }
  return [...left.values()]
}

/** What bears on the pairs as it is now; both sides locked, needs before offers, each in ascending order, as everywhere. */
async function lookAround(act: Act, { id, campaignId, startedAt }: Allocation): Promise<Now> {
  const sides = (table: 'need' | 'offer'): Promise<SideNow[]> => {
    act.locking(table === 'need' ? Need : Offer)
    return act.em.execute(
      `select r.id, r.community_id as "communityId", r.organization_id as "organizationId", r.posted_by_id as "postedById",
         r.campaign_id is not distinct from ? and ${effectiveState} = 'OPEN' as "isOpen", ${leftOf(table)} as left
       from ${table} r where r.id in (select p.${table}_id from allocation_pair p where p.allocation_id = ?) order by r.id for update`,
      [campaignId, id],
    )
  }
  const needs = await sides('need')
  const offers = await sides('offer')
  const matchesOf = (table: 'need' | 'offer'): string =>
    `select m.id, m.need_id as "needId", m.offer_id as "offerId", m.quantity, m.state, m.updated_at > ? as "isNews"
     from match m where m.${table}_id in (select p.${table}_id from allocation_pair p where p.allocation_id = ?)`
  const matches = await act.em.execute<MatchNow[]>(`${matchesOf('need')} union ${matchesOf('offer')}`, [startedAt, id, startedAt, id])
  const forbidden = await act.em.execute<Now['forbidden']>(
    `select need_id as "needId", offer_id as "offerId" from campaign_rule where campaign_id = ? and rule = 'FORBID'`,
    [campaignId],
  )
  return { needs, offers, matches, forbidden }
}

async function introduce(act: Act, allocation: Allocation, pairs: readonly PossiblePair[]): Promise<void> {
  const rows = pairs.map(({ need, offer, ...pair }) => {
    const concern = joinConcerns({ ...need, isPrivate: false }, { ...offer, isPrivate: false })
    return { id: newId(), ...pair, communities: [...concern.communities], organizations: concern.organizations, persons: concern.persons }
  })
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
