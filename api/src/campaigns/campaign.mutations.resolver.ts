import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import type { Campaign } from './campaign.entity.ts'
import { CampaignInput, CampaignMembersInput, CreateCampaignInput, DecidePairInput, EditCampaignInput } from './campaign.inputs.ts'
import { canCreateCampaign, canReopenCampaign, canRunCampaign } from './campaign.policy.ts'
import * as service from './campaign.service.ts'
import { CampaignPayload } from './campaign.types.ts'
import * as members from './members.service.ts'
import { decidePair } from './rule.service.ts'

type CampaignAnswer = Promise<Unanswered<CampaignPayload>>

const answer = async (doing: Promise<Done<Campaign>>): CampaignAnswer => {
  const { row, cursor } = await doing
  return { campaign: row, cursor }
}

@Resolver()
export class CampaignMutations {
  @Asks(canCreateCampaign)
  @Mutation(() => CampaignPayload, { description: 'A committee begins a campaign for its community and its neighbours.' })
  createCampaign(@Arg('input', () => CreateCampaignInput) input: CreateCampaignInput, @Ctx() request: Request): CampaignAnswer {
    return answer(service.createCampaign(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => CampaignPayload, { description: 'Changes what a campaign is called and how it is computed.' })
  editCampaign(@Arg('input', () => EditCampaignInput) input: EditCampaignInput, @Ctx() request: Request): CampaignAnswer {
    return answer(service.editCampaign(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => CampaignPayload, {
    description: 'Nothing more is allocated. Introductions under way go on; needs and offers stay as they are.',
  })
  closeCampaign(@Arg('input', () => CampaignInput) input: CampaignInput, @Ctx() request: Request): CampaignAnswer {
    return answer(service.closeCampaign(request, input))
  }

  @Asks(canReopenCampaign)
  @Mutation(() => CampaignPayload, {
    description: 'One that was closed goes on: needs and offers join it and allocations are worked out again.',
  })
  reopenCampaign(@Arg('input', () => CampaignInput) input: CampaignInput, @Ctx() request: Request): CampaignAnswer {
    return answer(service.reopenCampaign(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => CampaignPayload, {
    description: 'Puts needs and offers that were posted before into the campaign: of its kind, and of its communities.',
  })
  joinCampaign(@Arg('input', () => CampaignMembersInput) input: CampaignMembersInput, @Ctx() request: Request): CampaignAnswer {
    return answer(members.joinCampaign(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => CampaignPayload, { description: 'Takes needs and offers out again that have no match under way in it.' })
  leaveCampaign(@Arg('input', () => CampaignMembersInput) input: CampaignMembersInput, @Ctx() request: Request): CampaignAnswer {
    return answer(members.leaveCampaign(request, input))
  }

  @Asks(canRunCampaign)
  @Mutation(() => CampaignPayload, { description: '指定 / 排除: decides about a need and an offer, for the allocations to come.' })
  decidePair(@Arg('input', () => DecidePairInput) input: DecidePairInput, @Ctx() request: Request): CampaignAnswer {
    return answer(decidePair(request, input))
  }
}
