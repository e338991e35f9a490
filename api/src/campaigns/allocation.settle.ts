import type { EntityManager } from '@mikro-orm/postgresql'
import { appendChanges } from '../changes/log.ts'
import type { Database } from '../database/open.ts'
import { transaction } from '../database/transaction.ts'
import type { Run } from '../jobs/job.ts'
import type { AllocationProblemNote } from './allocation.problem.ts'
import type { Outcome } from './allocation.run.ts'
import type { Found } from './allocation.messages.ts'
import { AllocationState } from './allocation.words.ts'

const { RUNNING, PROPOSED, FAILED, DISCARDED } = AllocationState

/** Rows written by one statement: so few that making it up keeps nobody waiting. */
const BATCH = 500

interface Ending {
  state: AllocationState
  problem: AllocationProblemNote | null
  wasStopped: boolean
  found: Found | null
}

/** What an outcome makes of the allocation. Stopped with nothing found it is as if nobody had asked for it. */
function endingOf({ problem, found, isFinal, wasAskedToStop }: Outcome): Ending {
  if (problem) return { state: FAILED, problem, wasStopped: false, found: null }
  if (found && (isFinal || wasAskedToStop)) return { state: PROPOSED, problem: null, wasStopped: !found.isProven, found }
  if (wasAskedToStop) return { state: DISCARDED, problem: null, wasStopped: true, found: null }
  return { state: FAILED, problem: { code: 'ALLOCATION_FAILED', facts: {} }, wasStopped: false, found: null }
}

/**
 * Writes down what became of an allocation, unless that was decided otherwise meanwhile; its campaign’s boards hear of it. Answers the
 * sub-district in whose log that stands, if in any.
 */
export function settleAllocation(database: Database, run: Run<{ allocationId: string }>, outcome: Outcome): Promise<string | null> {
  const { allocationId: id } = run.data
  const ending = endingOf(outcome)
  return transaction(database, async (em) => {
    await run.settle(em)
    const campaign = await lockCampaignOf(em, id)
    const running = await em.execute<unknown[]>(`select 1 from allocation where id = ? and state = ? for update`, [id, RUNNING])
    if (!campaign || running.length === 0) return null
    if (ending.state === PROPOSED) {
      await discardOlder(em, campaign.id)
      await writePairs(em, campaign.subdistrictId, id, outcome, ending.found!)
    }
    const { served = null, score = null, bound = null, isProven = false } = ending.found ?? {}
    await em.execute(
      `update allocation set state = ?, phase = 'DONE', progress = 1, problem = ?::jsonb, was_stopped = ?, finished_at = now(),
         needs = ?, offers = ?, served = ?, score = ?, bound = ?, is_proven = ?, version = version + 1 where id = ?`,
      [
        ending.state,
        ending.problem && JSON.stringify(ending.problem),
        ending.wasStopped,
        outcome.needIds.length,
        outcome.offerIds.length,
        served,
        score,
        bound,
        isProven,
        id,
      ],
    )
    const [changed] = await em.execute<{ version: number }[]>(
      'update campaign set version = version + 1, updated_at = now() where id = ? returning version',
      [campaign.id],
    )
    const author = { subdistrictId: campaign.subdistrictId, actorId: campaign.askedById, actingAsId: null }
    const { id: entityId, communities } = campaign
    await appendChanges(em, author, [
      { kind: `CAMPAIGN_ALLOCATION_${ending.state}`, entity: 'CAMPAIGN', entityId, row: changed!, communities },
    ])
    return campaign.subdistrictId
  })
}

interface CampaignOf {
  id: string
  subdistrictId: string
  communities: string[]
  askedById: string
}

async function lockCampaignOf(em: EntityManager, allocationId: string): Promise<CampaignOf | undefined> {
  const [campaign] = await em.execute<CampaignOf[]>(
    `select c.id, c.subdistrict_id as "subdistrictId", c.communities::text[] as communities, a.asked_by_id as "askedById"
     from allocation a join campaign c on c.id = a.campaign_id where a.id = ? for update of c`,
    [allocationId],
  )
  return campaign
}

/** The newest proposal alone can be confirmed: what older ones proposed isn't kept. */
async function discardOlder(em: EntityManager, campaignId: string): Promise<void> {
  const older = `(select id from allocation where campaign_id = ? and state = '${PROPOSED}')`
  await em.execute(`delete from allocation_pair where allocation_id in ${older}`, [campaignId])
  await em.execute(`delete from allocation_unserved where allocation_id in ${older}`, [campaignId])
  await em.execute(`update allocation set state = '${DISCARDED}', version = version + 1 where id in ${older}`, [campaignId])
}

async function writePairs(
  em: EntityManager,
  subdistrictId: string,
  id: string,
  { needIds, offerIds }: Outcome,
  found: Found,
): Promise<void> {
  for (let start = 0; start < found.needs.length; start += BATCH) {
    const pairs = Array.from({ length: Math.min(BATCH, found.needs.length - start) }, (_, index) => {
      const at = start + index
      return {
        need: needIds[found.needs[at]!],
        offer: offerIds[found.offers[at]!],
        quantity: found.quantities[at],
        score: found.scores[at],
        pinned: found.pinned[at] === 1,
      }
    })
    await em.execute(
      `insert into allocation_pair (allocation_id, subdistrict_id, need_id, offer_id, quantity, score, is_pinned)
       select ?::uuid, ?::uuid, need, offer, quantity, score, pinned
       from jsonb_to_recordset(?::jsonb) as r(need uuid, offer uuid, quantity int, score int, pinned boolean)`,
      [id, subdistrictId, JSON.stringify(pairs)],
    )
  }
  for (let start = 0; start < found.unserved.length; start += BATCH) {
    const unserved = Array.from({ length: Math.min(BATCH, found.unserved.length - start) }, (_, index) => {
      const at = start + index
      return {
        need: needIds[found.unserved[at]!],
        quantity: found.unservedQuantities[at],
        why: found.nothingEligible[at] === 1 ? 'NO_ELIGIBLE' : 'CAPACITY',
      }
    })
    await em.execute(
      `insert into allocation_unserved (allocation_id, subdistrict_id, need_id, quantity, why)
       select ?::uuid, ?::uuid, need, quantity, why from jsonb_to_recordset(?::jsonb) as r(need uuid, quantity int, why text)`,
      [id, subdistrictId, JSON.stringify(unserved)],
    )
  }
}
