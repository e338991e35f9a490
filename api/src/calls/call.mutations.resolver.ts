import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import type { OfferCall } from './call.entity.ts'
import { CallForOffersInput, DeclineCallInput } from './call.inputs.ts'
import { canCallForOffers, canDeclineCall } from './call.policy.ts'
import * as service from './call.service.ts'
import { CallPayload } from './call.types.ts'

type CallAnswered = Promise<Unanswered<CallPayload>>

const answer = async (doing: Promise<Done<OfferCall>>): CallAnswered => {
  const { row, cursor } = await doing
  return { call: row, cursor }
}

@Resolver()
export class CallMutations {
  @Asks(canCallForOffers)
  @Mutation(() => CallPayload, {
    description:
      '发动: a committee asks organizations for offers to a need or a campaign. For the same one there is one call: a second adds organizations and renews text and day.',
  })
  callForOffers(@Arg('input', () => CallForOffersInput) input: CallForOffersInput, @Ctx() request: Request): CallAnswered {
    return answer(service.callForOffers(request, input))
  }

  @Asks(canDeclineCall)
  @Mutation(() => CallPayload, {
    description:
      'An organization that was asked has nothing to offer. `postOffer` with `callId` is the other answer, and stays open after this one.',
  })
  declineCall(@Arg('input', () => DeclineCallInput) input: DeclineCallInput, @Ctx() request: Request): CallAnswered {
    return answer(service.declineCall(request, input))
  }
}
