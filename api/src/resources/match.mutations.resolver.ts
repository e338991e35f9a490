import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../people/act.ts'
import { Asks } from '../people/policy.ts'
import type { Request } from '../people/request.ts'
import type { Match } from './match.entity.ts'
import { FallThroughMatchInput, FulfilMatchInput, IntroduceMatchInput, RespondToMatchInput } from './match.inputs.ts'
import { canFallThroughMatch, canFulfilMatch, canIntroduceMatch, canRespondToMatch } from './match.policy.ts'
import * as service from './match.service.ts'
import { MatchPayload } from './resource.types.ts'

type MatchAnswer = Promise<Unanswered<MatchPayload>>

const answer = async (doing: Promise<Done<Match>>): MatchAnswer => {
  const { row, cursor } = await doing
  return { match: row, cursor }
}

@Resolver()
export class MatchMutations {
  @Asks(canIntroduceMatch)
  @Mutation(() => MatchPayload, { description: '牵线: a committee of either side brings a need and an offer of the same kind together.' })
  introduceMatch(@Arg('input', () => IntroduceMatchInput) input: IntroduceMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.introduceMatch(request, input))
  }

  @Asks(canRespondToMatch)
  @Mutation(() => MatchPayload, {
    description: 'Accepts or declines for the side the viewer speaks for; for whoever speaks for both, the need answers first.',
  })
  respondToMatch(@Arg('input', () => RespondToMatchInput) input: RespondToMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.respondToMatch(request, input))
  }

  @Asks(canFulfilMatch)
  @Mutation(() => MatchPayload, { description: '落实: what was agreed has been given; by the need’s side or a committee of either.' })
  fulfilMatch(@Arg('input', () => FulfilMatchInput) input: FulfilMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.fulfilMatch(request, input))
  }

  @Asks(canFallThroughMatch)
  @Mutation(() => MatchPayload, { description: 'Ends a match before it was fulfilled; what it had taken is free again.' })
  fallThroughMatch(@Arg('input', () => FallThroughMatchInput) input: FallThroughMatchInput, @Ctx() request: Request): MatchAnswer {
    return answer(service.fallThroughMatch(request, input))
  }
}
