import { Arg, ID, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Allocation } from './allocation.entity.ts'
import { AllocationStream } from './allocation.stream.ts'
import { Campaign } from './campaign.entity.ts'
import { canSeeCampaign } from './campaign.policy.ts'

async function streamOf({
  args: { allocationId },
  context,
}: SubscribeResolverData<unknown, { allocationId: string }, Request>): Promise<AsyncIterable<Allocation>> {
  const viewer = signedIn(context)
  if (!isId(allocationId)) throw new Refusal('INVALID_ID', {}, 'allocationId')
  const allocation = await context.loaders.find(Allocation, allocationId)
  const campaign = await context.loaders.find(Campaign, allocation?.campaignId)
  if (!campaign || !canSeeCampaign(viewer, campaign).allowed) throw new Refusal('NOT_FOUND', {}, 'allocationId')
  return new AllocationStream(context, allocationId, async () => {
    const now = await context.revalidate()
    return now !== null && canSeeCampaign(now, campaign).allowed
  })
}

@Resolver()
export class AllocationSubscriptions {
  @Subscription(() => Allocation, {
    subscribe: streamOf,
    description: 'An allocation each time it has changed, the first time at once, until it is no longer RUNNING; from any API process.',
  })
  allocationProgress(@Arg('allocationId', () => ID) _allocationId: string, @Root() allocation: Allocation): Allocation {
    return allocation
  }
}
