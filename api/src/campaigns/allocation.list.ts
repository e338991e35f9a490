import type { Request } from '../people/request.ts'
import { connection, pageRequest } from '../kernel/page.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Allocation } from './allocation.entity.ts'
import type { AllocationPair, AllocationPairConnection } from './allocation.types.ts'
import { stateOf } from './allocation.problem.ts'
import { AllocationState, type UnservedReason } from './allocation.words.ts'

/** The newest of a campaign that wasn't discarded; one that failed doesn't hide what was proposed before it. */
export function latestAllocation(request: Request, campaignId: string): Promise<Allocation | null> {
  const loader = request.loaders.batch<Allocation | null>('allocation of campaign', async (ids) => {
    const allocations = await request.services.database
      .fork()
      .find(
        Allocation,
        { campaignId: { $in: [...ids] }, state: { $ne: AllocationState.DISCARDED } },
        { orderBy: { startedAt: 'asc', id: 'asc' } },
      )
    const all = Map.groupBy(allocations, (allocation) => allocation.campaignId)
    return ids.map((id) => current(all.get(id) ?? []))
  })
  return loader.load(campaignId)
}

function current(allocations: readonly Allocation[]): Allocation | null {
  const standing = allocations.findLast((allocation) => stateOf(allocation) !== AllocationState.FAILED)
  return (standing && stateOf(standing) === AllocationState.PROPOSED ? standing : allocations.at(-1)) ?? null
}

/** What an allocation proposes: pinned pairs first, then the best. */
export async function pairsOf(
  request: Request,
  { id, campaignId }: Allocation,
  page: { first: number; after?: string | null | undefined },
): Promise<AllocationPairConnection> {
  const { reads } = request.services.database
  const asked = pageRequest({ first: page.first, after: page.after ?? null }, 4)
  const parameters: unknown[] = [id]
  if (asked.from) {
    const [pinned, score, needId, offerId] = asked.from as [string, string, string, string]
    if (!/^[01]$/.test(pinned) || !/^-?\d{1,4}$/.test(score) || !isId(needId) || !isId(offerId)) throw new Refusal('INVALID_CURSOR')
    parameters.push(1 - Number(pinned), -Number(score), needId, offerId)
  }
  const beyond = asked.from ? 'and (1 - is_pinned::int, -score, need_id, offer_id) > ($2::int, $3::int, $4::uuid, $5::uuid)' : ''
  const { rows } = await reads.query<Omit<AllocationPair, 'campaignId'>>(
    `select need_id as "needId", offer_id as "offerId", quantity, score, is_pinned as "isPinned" from allocation_pair
     where allocation_id = $1 ${beyond} order by 1 - is_pinned::int, -score, need_id, offer_id limit ${asked.limit + 1}`,
    parameters,
  )
  const pairs = rows.map((row) => Object.assign(row, { campaignId }))
  const { nodes, pageInfo } = connection(pairs, asked, (pair) => [pair.isPinned ? '1' : '0', String(pair.score), pair.needId, pair.offerId])
  return { nodes, pageInfo, count: () => countIn(request, 'allocation_pair', id) }
}

export interface UnservedRow {
  needId: string
  quantity: number
  why: UnservedReason
}

/** Needs left without, in order of their numbers. */
export async function unservedOf(request: Request, allocationId: string, first: number): Promise<UnservedRow[]> {
  const { limit } = pageRequest({ first }, 1)
  const { rows } = await request.services.database.reads.query<UnservedRow>(
    `select u.need_id as "needId", u.quantity, u.why from allocation_unserved u join need r on r.id = u.need_id
     where u.allocation_id = $1 order by r.number limit ${limit}`,
    [allocationId],
  )
  return rows
}

export async function countIn(request: Request, table: 'allocation_pair' | 'allocation_unserved', allocationId: string): Promise<number> {
  const counted = await request.services.database.reads.query<{ count: number }>(
    `select count(*) as count from ${table} where allocation_id = $1`,
    [allocationId],
  )
  return counted.rows[0]!.count
}
