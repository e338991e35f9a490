import { Arg, ID, Resolver, Root, type SubscribeResolverData, Subscription } from 'type-graphql'
import { followProgress } from '../acting/progress.stream.ts'
import type { Request } from '../acting/request.ts'
import { Allocation } from './allocation.entity.ts'
import { allocation as allocationNoun } from './campaign.noun.ts'

type Asked = SubscribeResolverData<unknown, { allocationId: string }, Request>

@Resolver()
export class AllocationSubscriptions {
  @Subscription(() => Allocation, {
    subscribe: ({ args, context }: Asked) => followProgress(context, args.allocationId, 'allocationId', [allocationNoun]),
    description: 'An allocation each time it has changed, the first time at once, until it is no longer RUNNING; from any API process.',
    deprecationReason: 'Follow `progress` instead; this goes on 2027-06-01.',
  })
  allocationProgress(@Arg('allocationId', () => ID) _allocationId: string, @Root() allocation: Allocation): Allocation {
    return allocation
  }
}
