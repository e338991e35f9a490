import type { Request } from '../acting/request.ts'
import { type ConnectionShape, type PageArguments, connection, pageRequest } from '../kernel/page.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Allocation } from './allocation.entity.ts'
import type { AllocationPair, AllocationPairConnection } from './allocation.types.ts'
import { AllocationState, type UnservedReason } from './allocation.words.ts'

type Page = Pick<PageArguments, 'first' | 'after'>

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
  const standing = allocations.findLast((allocation) => allocation.state !== AllocationState.FAILED)
  return (standing?.state === AllocationState.PROPOSED ? standing : allocations.at(-1)) ?? null
}

/** What an allocation proposes: pinned pairs first, then the best. */
export async function pairsOf(request: Request, { id, campaignId }: Allocation, asking: Page): Promise<AllocationPairConnection> {
  const { reads } = request.services.database
  const asked = pageRequest(asking, 4)
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
  const page = connection(pairs, asked, (pair) => [pair.isPinned ? '1' : '0', String(pair.score), pair.needId, pair.offerId])
  return { ...page, count: () => countIn(request, 'allocation_pair', id) }
}

export interface UnservedRow {
  needId: string
  campaignId: string
  number: number
  quantity: number
  why: UnservedReason
}

/** Needs left without, in order of their numbers. */
export async function unservedOf(request: Request, { id, campaignId }: Allocation, asking: Page): Promise<ConnectionShape<UnservedRow>> {
  const asked = pageRequest(asking, 1)
  const beyond = asked.from?.[0] ?? '0'
  if (!/^\d{1,9}$/.test(beyond)) throw new Refusal('INVALID_CURSOR')
  const { rows } = await request.services.database.reads.query<Omit<UnservedRow, 'campaignId'>>(
    `select u.need_id as "needId", r.number, u.quantity, u.why from allocation_unserved u join need r on r.id = u.need_id
     where u.allocation_id = $1 and r.number > $2 order by r.number limit ${asked.limit + 1}`,
    [id, beyond],
  )
  const unserved = rows.map((row) => Object.assign(row, { campaignId }))
  return connection(unserved, asked, ({ number }) => [String(number)])
}

export async function countIn(request: Request, table: 'allocation_pair' | 'allocation_unserved', allocationId: string): Promise<number> {
  const counted = await request.services.database.reads.query<{ count: number }>(
    `select count(*) as count from ${table} where allocation_id = $1`,
    [allocationId],
  )
  return counted.rows[0]!.count
}
