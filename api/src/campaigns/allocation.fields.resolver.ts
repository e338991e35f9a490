import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql'
import type { ConnectionShape } from '../kernel/page.ts'
import type { Soon } from '../kernel/soon.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { canSeeMatch } from '../matches/match.policy.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { Allocation } from './allocation.entity.ts'
import { type UnservedRow, countIn, pairsOf, unservedOf } from './allocation.list.ts'
import { sayProblem } from './allocation.problem.ts'
import { AllocationPair, AllocationPairConnection, Unserved, UnservedConnection } from './allocation.types.ts'
import { Candidate, FitType } from './fit.types.ts'
import { fitOfPair } from './fits.ts'
import { nearestTo } from './nearest.ts'

@Resolver(() => Allocation)
export class AllocationFields {
  @FieldResolver(() => Person, { description: 'Who had it computed.' })
  askedBy(@Root() allocation: Allocation, @Ctx() { loaders }: Request): Soon<Person> {
    return loaders.get(Person, allocation.askedById)
  }

  @FieldResolver(() => Float, { nullable: true, description: 'bound − score: 0 once nothing better is possible.' })
  gap(@Root() { bound, score }: Allocation): number | null {
    return bound === null || score === null ? null : bound - score
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it failed, in the language of the request.' })
  problem(@Root() allocation: Allocation, @Ctx() { language }: Request): string | null {
    return sayProblem(allocation, language)
  }

  @FieldResolver(() => AllocationPairConnection, { description: 'Pinned pairs first, then the best.' })
  pairs(
    @Root() allocation: Allocation,
    @Arg('first', () => Int, { description: 'At most 100.' }) first: number,
    @Ctx() request: Request,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<AllocationPairConnection> {
    return pairsOf(request, allocation, { first, after })
  }

  @FieldResolver(() => UnservedConnection, { description: 'Needs left without, in order of their numbers.' })
  unserved(
    @Root() allocation: Allocation,
    @Arg('first', () => Int, { description: 'At most 100.' }) first: number,
    @Ctx() request: Request,
    @Arg('after', () => String, { nullable: true }) after?: string | null,
  ): Promise<ConnectionShape<UnservedRow>> {
    return unservedOf(request, allocation, { first, after })
  }

  @FieldResolver(() => Int, { description: 'How many needs go without, in whole or in part.' })
  unservedCount(@Root() { id }: Allocation, @Ctx() request: Request): Promise<number> {
    return countIn(request, 'allocation_unserved', id)
  }
}

@Resolver(() => AllocationPairConnection)
export class AllocationPairCount {
  @FieldResolver(() => Int, { description: 'How many there are in all; counted only when asked for.' })
  totalCount(@Root() connection: AllocationPairConnection): Promise<number> {
    return connection.count()
  }
}

@Resolver(() => AllocationPair)
export class AllocationPairFields {
  @FieldResolver(() => Need, { description: 'The need.' })
  need(@Root() { needId }: AllocationPair, @Ctx() { loaders }: Request): Soon<Need> {
    return loaders.get(Need, needId)
  }

  @FieldResolver(() => Offer, { description: 'The offer.' })
  offer(@Root() { offerId }: AllocationPair, @Ctx() { loaders }: Request): Soon<Offer> {
    return loaders.get(Offer, offerId)
  }

  @FieldResolver(() => FitType, { description: 'How well the two go together.' })
  fit(@Root() { needId, offerId, quantity }: AllocationPair, @Ctx() request: Request): Promise<FitType> {
    return fitOfPair(request, needId, offerId, quantity)
  }

  @FieldResolver(() => Match, { nullable: true, description: 'The newest match of the campaign between the two.' })
  async match(@Root() { needId, offerId, campaignId }: AllocationPair, @Ctx() request: Request): Promise<Match | null> {
    const matches = await request.loaders.listBy(Match, 'needId', needId)
    const own = matches.filter((match) => match.offerId === offerId && match.campaignId === campaignId)
    return own.findLast((match) => canSeeMatch(signedIn(request), match).allowed) ?? null
  }
}

@Resolver(() => Unserved)
export class UnservedFields {
  @FieldResolver(() => Need, { description: 'The need.' })
  need(@Root() { needId }: Unserved, @Ctx() { loaders }: Request): Soon<Need> {
    return loaders.get(Need, needId)
  }

  @FieldResolver(() => Candidate, { nullable: true })
  nearest(@Root() { needId, campaignId }: Unserved, @Ctx() request: Request): Promise<Candidate | null> {
    return nearestTo(request, campaignId, needId)
  }
}
