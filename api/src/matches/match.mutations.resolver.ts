import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { claimWish } from './claim.service.ts'
import { recordFollowUp } from './follow-up.service.ts'
import { correctMatch } from './match.correct.ts'
import { undoMatchStep } from './match.undo.service.ts'
import type { Match } from './match.entity.ts'
import * as inputs from './match.inputs.ts'
import * as may from './match.policy.ts'
import * as service from './match.service.ts'
import { canClaimWish } from '../resources/resource.policy.ts'
import { MatchPayload } from './match.types.ts'

type MatchAnswer = Promise<Unanswered<MatchPayload>>

const answer = async (doing: Promise<Done<Match>>): MatchAnswer => {
  const { row, cursor } = await doing
  return { match: row, cursor }
}

@Resolver()
export class MatchMutations {
  @Asks(may.canIntroduceMatch)
  @Mutation(() => MatchPayload, { description: '牵线: a committee of either side brings a need and an offer of the same kind together.' })
  introduceMatch(@Arg('input', () => inputs.IntroduceMatchInput) input: inputs.IntroduceMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.introduceMatch(request, input))
  }

  @Asks(may.canRespondToMatch)
  @Mutation(() => MatchPayload, {
    description: 'Accepts or declines for the side the viewer speaks for; for whoever speaks for both, the need answers first.',
  })
  respondToMatch(@Arg('input', () => inputs.RespondToMatchInput) input: inputs.RespondToMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.respondToMatch(request, input))
  }

  @Asks(may.canFulfilMatch)
  @Mutation(() => MatchPayload, { description: '落实: what was agreed has been given; by the requester or a committee of either.' })
  fulfilMatch(@Arg('input', () => inputs.FulfilMatchInput) input: inputs.FulfilMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.fulfilMatch(request, input))
  }

  @Asks(may.canUndoMatchStep)
  @Mutation(() => MatchPayload, {
    description:
      '撤销: takes one’s own last step on a match back, within 60 seconds: a yes, a fulfilment that kept no commitment, the outcome of a follow-up.',
  })
  undoMatchStep(@Arg('input', () => inputs.UndoMatchStepInput) input: inputs.UndoMatchStepInput, @Ctx() request: Request): MatchAnswer {
    return answer(undoMatchStep(request, input))
  }

  @Asks(may.canCorrectMatch)
  @Mutation(() => MatchPayload, {
    description: '更正: a match came about on another day than was recorded, or has not come about at all; with a reason.',
  })
  correctMatch(@Arg('input', () => inputs.CorrectMatchInput) input: inputs.CorrectMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(correctMatch(request, input))
  }

  @Asks(may.canFallThroughMatch)
  @Mutation(() => MatchPayload, { description: 'Ends a match before it was fulfilled; what it had taken is free again.' })
  fallThroughMatch(
    @Arg('input', () => inputs.FallThroughMatchInput) input: inputs.FallThroughMatchInput,
    @Ctx() request: Request,
  ): MatchAnswer {
    return answer(service.fallThroughMatch(request, input))
  }

  @Asks(may.canRecordNoShow)
  @Mutation(() => MatchPayload, {
    description:
      '未到场: both had agreed, but the requester never came; what the match had taken is free again. By the provider or a committee.',
  })
  recordNoShow(@Arg('input', () => inputs.RecordNoShowInput) input: inputs.RecordNoShowInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.recordNoShow(request, input))
  }

  @Asks(may.canFollowUpMatch)
  @Mutation(() => MatchPayload, { description: '跟踪回访: whether whoever was placed is still there after one month, or three.' })
  recordFollowUp(@Arg('input', () => inputs.RecordFollowUpInput) input: inputs.RecordFollowUpInput, @Ctx() request: Request): MatchAnswer {
    return answer(recordFollowUp(request, input))
  }

  @Asks(canClaimWish)
  @Mutation(() => MatchPayload, {
    description:
      '认领: an organization grants a wish at once, all of what is left of it. The first wins; the second reads `ALREADY_CLAIMED`.',
  })
  claimWish(@Arg('input', () => inputs.ClaimWishInput) input: inputs.ClaimWishInput, @Ctx() request: Request): MatchAnswer {
    return answer(claimWish(request, input))
  }
}
