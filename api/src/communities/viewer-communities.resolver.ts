import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Holds } from '../kernel/holds.ts'
import { Person } from '../people/person.entity.ts'
import { canSeeHome } from '../people/person.policy.ts'
import { Asks } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { committeeCommunities } from '../acting/rights.ts'
import { ViewerType } from '../people/viewer.type.ts'
import { Community, Subdistrict } from './community.entity.ts'
import type { Soon } from '../kernel/soon.ts'

@Resolver(() => ViewerType)
export class ViewerCommunitiesResolver {
  @FieldResolver(() => Subdistrict, { description: 'The sub-district he or she belongs to.' })
  subdistrict(@Root() { viewer }: ViewerType, @Ctx() request: Request): Promise<Subdistrict> {
    return request.services.database.fork().findOneOrFail(Subdistrict, viewer.subdistrictId)
  }

  @FieldResolver(() => Community, {
    nullable: true,
    description: 'Where the viewer lives; null for a token, and where nobody wrote it down.',
  })
  async homeCommunity(@Root() { viewer }: ViewerType, @Ctx() request: Request): Promise<Community | null> {
    return viewer.token ? null : request.loaders.find(Community, viewer.homeCommunityId)
  }

  @Holds(5)
  @FieldResolver(() => [Community], { description: 'Communities on whose committee the viewer sits.' })
  committeeCommunities(@Root() { viewer }: ViewerType, @Ctx() request: Request): Soon<Community[]> {
    return request.loaders.getAll(Community, committeeCommunities(viewer))
  }
}

@Resolver(() => Person)
export class HomeCommunityResolver {
  @Asks(canSeeHome)
  @FieldResolver(() => Community, { nullable: true, description: 'Where he or she lives; for committees and the person.' })
  async homeCommunity(@Root() person: Person, @Ctx() request: Request): Promise<Community | null> {
    if (!request.viewer || !canSeeHome(request.viewer, person.id).allowed) return null
    return request.loaders.find(Community, person.homeCommunityId)
  }
}
