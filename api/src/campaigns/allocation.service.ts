import { isId, newId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Answered, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { allow, capacityOf } from '../acting/verdict.ts'
import { Allocation } from './allocation.entity.ts'
import type { AllocationInput } from './allocation.inputs.ts'
import { allocationJob } from './allocation.job.ts'
import { AllocationPhase, AllocationState } from './allocation.words.ts'
import { Campaign } from './campaign.entity.ts'
import type { CampaignInput } from './campaign.inputs.ts'
import { canRunCampaign, canSeeCampaign } from './campaign.policy.ts'
import { recordCampaign } from './campaign.step.ts'

const { RUNNING, PROPOSED, FAILED, DISCARDED } = AllocationState
const { QUEUED } = AllocationPhase

/** Tells a repeated key of its allocation; whether the viewer may see it hangs on the campaign, which `seen` asks. */
export const answeredAllocation: Answered<Allocation> = { entity: Allocation, canSee: () => allow(null) }

/** Whoever lost sight of the campaign is told nothing of its allocations, not even by a key that is repeated. */
export async function seen(request: Request, doing: Promise<Done<Allocation>>): Promise<Done<Allocation>> {
  const done = await doing
  if (request.repeated) {
    const campaign = await request.services.database.fork().findOneOrFail(Campaign, { id: done.row.campaignId })
    capacityOf(canSeeCampaign(request.viewer!, campaign))
  }
  return done
}

/** Has an allocation worked out: it begins as soon as there is room, in a thread of its own. One at a time for each campaign. */
export function proposeAllocation(request: Request, input: CampaignInput): Promise<Done<Allocation>> {
  const doing = act(request, 'proposeAllocation', answeredAllocation, input, async (act) => {
    const campaign = await act.lock(Campaign, input.campaignId, 'campaignId')
    act.ask(canRunCampaign, campaign)
    if ((await act.em.count(Allocation, { campaignId: campaign.id, state: RUNNING })) > 0) throw new Refusal('ALLOCATION_RUNNING')
    const allocation = Object.assign(new Allocation(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      campaignId: campaign.id,
      state: RUNNING,
      phase: QUEUED,
      startedAt: act.now,
      askedById: act.viewer.personId,
    })
    act.em.persist(allocation)
    act.enqueue(allocationJob, allocation.id, { allocationId: allocation.id })
    recordCampaign(act, campaign.id, 'ALLOCATION_STARTED')
    return allocation
  })
  return seen(request, doing)
}

/** Ends the computation with the best that was found; what has ended already stays as it is. */
export function stopAllocation(request: Request, input: AllocationInput): Promise<Done<Allocation>> {
  const doing = act(request, 'stopAllocation', answeredAllocation, input, async (act) => {
    const allocation = await lockAllocation(act, input.allocationId)
    if (allocation.state !== RUNNING) return allocation
    allocation.stopRequested = true
    // Nobody is at it yet: it is as if it hadn't been asked for.
    if (allocation.phase === QUEUED) await discard(request, act, allocation)
    return allocation
  })
  return seen(request, doing)
}

export function discardAllocation(request: Request, input: AllocationInput): Promise<Done<Allocation>> {
  const doing = act(request, 'discardAllocation', answeredAllocation, input, async (act) => {
    const allocation = await lockAllocation(act, input.allocationId)
    if (![RUNNING, PROPOSED, FAILED].includes(allocation.state)) throw new Refusal('ALLOCATION_OVER')
    await discard(request, act, allocation)
    return allocation
  })
  return seen(request, doing)
}

async function discard({ services: { progress } }: Request, act: Act, allocation: Allocation): Promise<void> {
  allocation.wasStopped = allocation.stopRequested
  Object.assign(allocation, { state: DISCARDED, finishedAt: allocation.finishedAt ?? act.now, version: allocation.version + 1 })
  for (const table of ['allocation_pair', 'allocation_unserved'])
    await act.em.execute(`delete from ${table} where allocation_id = ?`, [allocation.id])
  recordCampaign(act, allocation.campaignId, 'ALLOCATION_DISCARDED')
  act.afterwards.push(() => progress.tell(allocation.id))
}

/** Loads and locks an allocation, after its campaign, for someone who runs the campaign. */
export async function lockAllocation(act: Act, id: string): Promise<Allocation> {
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, 'allocationId')
  const [of] = await act.em.execute<{ campaign: string }[]>(
    'select campaign_id as campaign from allocation where id = ? and subdistrict_id = ?',
    [id, act.subdistrictId],
  )
  if (!of) throw new Refusal('NOT_FOUND', {}, 'allocationId')
  const campaign = await act.lock(Campaign, of.campaign, 'allocationId')
  act.ask(canRunCampaign, campaign)
  return act.lock(Allocation, id, 'allocationId')
}
