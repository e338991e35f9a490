import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import type { Unanswered } from '../kernel/payload.ts'
import type { Soon } from '../kernel/soon.ts'
import { Asks } from '../acting/policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { readCommunities, readPublicCommunities } from './communities.query.ts'
import { Community, Place, Side, sideOf } from './community.entity.ts'
import { CreateCommunityInput, UpdateCommunityInput } from './community.inputs.ts'
import { canCreateCommunity, canUpdateCommunity } from './community.policy.ts'
import { createCommunity, updateCommunity } from './community.service.ts'
import { CommunityPayload, PublicCommunity } from './community.types.ts'

@Resolver(() => Community)
export class CommunityResolver {
  @Holds(100)
  @Query(() => [Community], { description: 'The communities of the sub-district in the order of their names.' })
  communities(@Ctx() request: Request): Promise<Community[]> {
    return readCommunities(request, signedIn(request))
  }

  @Holds(100)
  @Query(() => [PublicCommunity], { description: 'Communities a resident without an account may report to.' })
  publicCommunities(@Ctx() request: Request): Promise<PublicCommunity[]> {
    return readPublicCommunities(request)
  }

  @FieldResolver(() => Side, { description: 'Residential, or the side of the buildings.' })
  side(@Root() community: Community): Side {
    return sideOf(community)
  }

  @Holds(20)
  @FieldResolver(() => [Place], { description: 'Its compounds and towers.' })
  places(@Root() community: Community, @Ctx() request: Request): Soon<Place[]> {
    return request.loaders.listBy(Place, 'communityId', community.id)
  }

  @Asks(canCreateCommunity)
  @Mutation(() => CommunityPayload, { description: 'Adds a community.' })
  async createCommunity(
    @Arg('input', () => CreateCommunityInput) input: CreateCommunityInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<CommunityPayload>> {
    const { row, cursor } = await createCommunity(request, input)
    return { community: row, cursor }
  }

  @Asks(canUpdateCommunity)
  @Mutation(() => CommunityPayload, { description: 'Renames a community, or says which places are in it.' })
  async updateCommunity(
    @Arg('input', () => UpdateCommunityInput) input: UpdateCommunityInput,
    @Ctx() request: Request,
  ): Promise<Unanswered<CommunityPayload>> {
    const { row, cursor } = await updateCommunity(request, input)
    return { community: row, cursor }
  }
}

@Resolver(() => Place)
export class PlaceResolver {
  @FieldResolver(() => Community, { description: 'The community it belongs to.' })
  community(@Root() place: Place, @Ctx() request: Request): Soon<Community> {
    return request.loaders.get(Community, place.communityId)
  }
}
