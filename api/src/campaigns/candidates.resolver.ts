import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Refusal } from '../kernel/refusal.ts'
import type { Soon } from '../kernel/soon.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { canSeeMatch } from '../matches/match.policy.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { MOST_SHOWN, candidatesOf } from './candidates.ts'
import { Candidate, FitType } from './fit.types.ts'
import { fitOfPair, fitShown } from './fits.ts'
import { PairRule } from './rule.entity.ts'

const FIRST = { defaultValue: 20, description: 'At most 100.' }
const WHO =
  'Best first; for committees that may introduce, others get an empty list. In a campaign those of the campaign; otherwise the open ones of the kind that the viewer sees and that are in no campaign.'
function expectFirst(first: number): void {
  if (first < 1 || first > MOST_SHOWN) throw new Refusal('OUT_OF_RANGE', { min: 1, max: MOST_SHOWN }, 'first')
}

@Resolver(() => Need)
export class CandidatesOfNeed {
  @FieldResolver(() => [Candidate], { description: `Offers that would meet it. ${WHO}` })
  candidates(@Root() need: Need, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<Candidate[]> {
    expectFirst(first)
    return candidatesOf(request, 'need', need.id, first)
  }
}

@Resolver(() => Offer)
export class CandidatesOfOffer {
  @FieldResolver(() => [Candidate], { description: `Needs it would meet. ${WHO}` })
  candidates(@Root() offer: Offer, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<Candidate[]> {
    expectFirst(first)
    return candidatesOf(request, 'offer', offer.id, first)
  }
}

@Resolver(() => Candidate)
export class CandidateFields {
  @FieldResolver(() => Need, { description: 'The need.' })
  need(@Root() { needId }: Candidate, @Ctx() { loaders }: Request): Soon<Need> {
    return loaders.get(Need, needId)
  }

  @FieldResolver(() => Offer, { description: 'The offer.' })
  offer(@Root() { offerId }: Candidate, @Ctx() { loaders }: Request): Soon<Offer> {
    return loaders.get(Offer, offerId)
  }

  @FieldResolver(() => FitType, { description: 'How well the two go together.' })
  fit(@Root() { needId, offerId, fit }: Candidate, @Ctx() request: Request): Promise<FitType> {
    return fitShown(request, needId, offerId, fit)
  }

  @FieldResolver(() => PairRule, { nullable: true, description: 'What the committees of their campaign decided about the two.' })
  async rule(@Root() { needId, offerId, campaignId }: Candidate, @Ctx() { loaders }: Request): Promise<PairRule | null> {
    const rules = campaignId ? await loaders.listBy(PairRule, 'campaignId', campaignId) : []
    return rules.find((rule) => rule.needId === needId && rule.offerId === offerId) ?? null
  }

  @FieldResolver(() => Match, { nullable: true, description: 'The newest between the two that the viewer may see.' })
  async match(@Root() { needId, offerId }: Candidate, @Ctx() request: Request): Promise<Match | null> {
    const matches = await request.loaders.listBy(Match, 'needId', needId)
    return matches.findLast((match) => match.offerId === offerId && canSeeMatch(signedIn(request), match).allowed) ?? null
  }
}

@Resolver(() => Match)
export class FitOfMatch {
  @FieldResolver(() => FitType, {
    nullable: true,
    description: 'How well the two go together.',
  })
  fit(@Root() { needId, offerId, quantity }: Match, @Ctx() request: Request): Promise<FitType> {
    return fitOfPair(request, needId, offerId, quantity)
  }
}
