import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Community, Side, sideOf } from '../communities/community.entity.ts'
import { Issue } from '../issues/issue.entity.ts'
import { canSeeIssue } from '../issues/issue.policy.ts'
import { localDay } from '../kernel/day.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { isConcerned } from '../people/concern.ts'
import { permission } from '../people/permission.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../people/request.ts'
import { Match } from './match.entity.ts'
import { stateOn } from './resource.ts'
import { matchConcern } from './resource.concern.ts'
import { Need, Resource } from './resource.entity.ts'
import { canEditResource, canIntroduceTo, canWithdrawResource } from './resource.policy.ts'
import { ResourceViewerCan } from './resource.types.ts'
import { ResourceState } from './resource.words.ts'

@Resolver(() => Resource)
export class ResourceFields {
  @FieldResolver(() => ResourceState)
  state(@Root() resource: Resource): ResourceState {
    return stateOn(resource, localDay(new Date()))
  }

  @FieldResolver(() => Side)
  async side(@Root() resource: Resource, @Ctx() { loaders }: Request): Promise<Side> {
    return sideOf(await loaders.get(Community, resource.communityId))
  }

  @FieldResolver(() => Community)
  community(@Root() resource: Resource, @Ctx() { loaders }: Request): Promise<Community> {
    return loaders.get(Community, resource.communityId)
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'In whose name it was posted; null: a resident’s own.' })
  organization(@Root() resource: Resource, @Ctx() { loaders }: Request): Promise<Organization | null> {
    return loaders.find(Organization, resource.organizationId)
  }

  @FieldResolver(() => Person)
  postedBy(@Root() resource: Resource, @Ctx() { loaders }: Request): Promise<Person> {
    return loaders.get(Person, resource.postedById)
  }

  @FieldResolver(() => [Match], { description: 'Those that concern the viewer, in order of their introduction.' })
  async matches(@Root() resource: Resource, @Ctx() request: Request): Promise<Match[]> {
    const matches = await request.loaders.listBy(Match, resource instanceof Need ? 'needId' : 'offerId', resource.id)
    return matches.filter((match) => isConcerned(signedIn(request), matchConcern(match)))
  }

  @FieldResolver(() => ResourceViewerCan)
  viewerCan(@Root() resource: Resource, @Ctx() request: Request): ResourceViewerCan {
    const viewer = signedIn(request)
    return {
      edit: permission(canEditResource(viewer, resource), request.language),
      withdraw: permission(canWithdrawResource(viewer, resource), request.language),
      introduce: permission(canIntroduceTo(viewer, resource, localDay(new Date())), request.language),
    }
  }
}

@Resolver(() => Need)
export class NeedFields {
  @FieldResolver(() => Issue, {
    nullable: true,
    description: 'The issue this need came from; null as well when the viewer may not see it.',
  })
  async issue(@Root() need: Need, @Ctx() request: Request): Promise<Issue | null> {
    const issue = await request.loaders.find(Issue, need.issueId)
    return issue && canSeeIssue(signedIn(request), issue).allowed ? issue : null
  }
}
