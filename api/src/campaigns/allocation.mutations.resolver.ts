import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import { AtMost } from '../acting/rates.ts'
import type { Request } from '../acting/request.ts'
import type { Allocation } from './allocation.entity.ts'
import { AllocationInput, ConfirmAllocationInput } from './allocation.inputs.ts'
import * as service from './allocation.service.ts'
import { AllocationPayload, ConfirmAllocationPayload } from './allocation.types.ts'
import { CampaignInput } from './campaign.inputs.ts'
import { canRunCampaign } from './campaign.policy.ts'
import { confirmAllocation } from './confirm.service.ts'

type AllocationAnswer = Promise<Unanswered<AllocationPayload>>

const answer = async (doing: Promise<Done<Allocation>>): AllocationAnswer => {
  const { row, cursor } = await doing
  return { allocation: row, cursor }
}

@Resolver()
export class AllocationMutations {
  @AtMost(20, 30)
  @Asks(canRunCampaign)
  @Mutation(() => AllocationPayload, {
    description: 'Has an allocation worked out of what is open in the campaign; `progress` follows it. One at a time for each campaign.',
  })
  proposeAllocation(@Arg('input', () => CampaignInput) input: CampaignInput, @Ctx() request: Request): AllocationAnswer {
    return answer(service.proposeAllocation(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => AllocationPayload, {
    description: 'Ends the computation: the best found so far is the proposal; with nothing found it is discarded.',
  })
  stopAllocation(@Arg('input', () => AllocationInput) input: AllocationInput, @Ctx() request: Request): AllocationAnswer {
    return answer(service.stopAllocation(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => AllocationPayload, { description: 'Gives an allocation up: none of its pairs is introduced.' })
  discardAllocation(@Arg('input', () => AllocationInput) input: AllocationInput, @Ctx() request: Request): AllocationAnswer {
    return answer(service.discardAllocation(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => ConfirmAllocationPayload, {
    description:
      'Introduces all proposed pairs, less those excepted, at once. Pairs that are no longer possible are skipped; an allocation that isn’t the newest is refused.',
  })
  async confirmAllocation(
    @Arg('input', () => ConfirmAllocationInput) input: ConfirmAllocationInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<ConfirmAllocationPayload>> {
    const { row, cursor } = await confirmAllocation(request, input)
    return { allocation: row, cursor, introduced: row.introduced, skipped: row.skipped }
  }
}
