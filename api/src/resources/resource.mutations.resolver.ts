import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Unanswered } from '../kernel/payload.ts'
import type { Done } from '../acting/act.ts'
import { Asks } from '../acting/policy.ts'
import { AtMost } from '../acting/rates.ts'
import type { Request } from '../acting/request.ts'
import type { Need, Offer } from './resource.entity.ts'
import {
  EditNeedInput,
  EditResourceInput,
  PostNeedInput,
  PostOfferInput,
  PublishResourceInput,
  WithdrawResourceInput,
} from './resource.inputs.ts'
import { canEditResource, canPostNeed, canPostOffer, canPublishResource, canWithdrawResource } from './resource.policy.ts'
import * as service from './resource.service.ts'
import { NeedPayload, OfferPayload } from './resource.types.ts'
import { withdrawNeed, withdrawOffer } from './withdraw.service.ts'

type OfferAnswer = Promise<Unanswered<OfferPayload>>
type NeedAnswer = Promise<Unanswered<NeedPayload>>

const answerOffer = async (doing: Promise<Done<Offer>>): OfferAnswer => {
  const { row, cursor } = await doing
  return { offer: row, cursor }
}

const answerNeed = async (doing: Promise<Done<Need>>): NeedAnswer => {
  const { row, cursor } = await doing
  return { need: row, cursor }
}

const WITHDRAW = 'What both sides have accepted is kept; introductions still waiting for an answer end with it.'

@Resolver()
export class ResourceMutations {
  @AtMost(60, 10)
  @Asks(canPostOffer)
  @Mutation(() => OfferPayload, { description: 'Posts what an organization gives: by its members, or by the committee of its community.' })
  postOffer(@Arg('input', () => PostOfferInput) input: PostOfferInput, @Ctx() request: Request): OfferAnswer {
    return answerOffer(service.postOffer(request, input))
  }

  @Asks(canEditResource)
  @Mutation(() => OfferPayload, { description: 'Corrects an offer, or changes how much there is.' })
  editOffer(@Arg('input', () => EditResourceInput) input: EditResourceInput, @Ctx() request: Request): OfferAnswer {
    return answerOffer(service.editOffer(request, input))
  }

  @Asks(canPublishResource)
  @Mutation(() => OfferPayload, { description: 'Opens a draft.' })
  publishOffer(@Arg('input', () => PublishResourceInput) input: PublishResourceInput, @Ctx() request: Request): OfferAnswer {
    return answerOffer(service.publishOffer(request, input))
  }

  @Asks(canWithdrawResource)
  @Mutation(() => OfferPayload, { description: WITHDRAW })
  withdrawOffer(@Arg('input', () => WithdrawResourceInput) input: WithdrawResourceInput, @Ctx() request: Request): OfferAnswer {
    return answerOffer(withdrawOffer(request, input))
  }

  @AtMost(60, 10)
  @Asks(canPostNeed)
  @Mutation(() => NeedPayload, {
    description: 'Posts what a community, an organization or, in his or her home community, a resident needs.',
  })
  postNeed(@Arg('input', () => PostNeedInput) input: PostNeedInput, @Ctx() request: Request): NeedAnswer {
    return answerNeed(service.postNeed(request, input))
  }

  @Asks(canEditResource)
  @Mutation(() => NeedPayload, { description: 'Corrects a need, or changes how much is needed.' })
  editNeed(@Arg('input', () => EditNeedInput) input: EditNeedInput, @Ctx() request: Request): NeedAnswer {
    return answerNeed(service.editNeed(request, input))
  }

  @Asks(canPublishResource)
  @Mutation(() => NeedPayload, { description: 'Opens a draft.' })
  publishNeed(@Arg('input', () => PublishResourceInput) input: PublishResourceInput, @Ctx() request: Request): NeedAnswer {
    return answerNeed(service.publishNeed(request, input))
  }

  @Asks(canWithdrawResource)
  @Mutation(() => NeedPayload, { description: WITHDRAW })
  withdrawNeed(@Arg('input', () => WithdrawResourceInput) input: WithdrawResourceInput, @Ctx() request: Request): NeedAnswer {
    return answerNeed(withdrawNeed(request, input))
  }
}
