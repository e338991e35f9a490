import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { canCallForNeed } from '../calls/call.policy.ts'
import { canBookOffer } from '../bookings/booking.policy.ts'
import { Community, Place, Side, sideOf } from '../communities/community.entity.ts'
import { Issue } from '../issues/issue.entity.ts'
import { canSeeIssue } from '../issues/issue.policy.ts'
import { localDay } from '../kernel/day.ts'
import { Holds } from '../kernel/holds.ts'
import { type Soon, whenKnown } from '../kernel/soon.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { isConcerned } from '../acting/concern.ts'
import { Asks } from '../acting/policy.ts'
import { permission } from '../acting/permission.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { deny } from '../acting/verdict.ts'
import { Match } from '../matches/match.entity.ts'
import type { Detail, HelpDetail, JobDetail, ScheduleDetail, TrainingDetail } from './detail.ts'
import { detailFieldOf } from './detail.read.ts'
import { HelpDetailType, JobDetailType, ScheduleDetailType, TrainingDetailType } from './detail.types.ts'
import { jobShown, knowsPersonOf } from './person-of.ts'
import { left, stateOn } from './resource.ts'
import { matchConcern } from './resource.concern.ts'
import { Need, type Offer, Resource } from './resource.entity.ts'
import {
  canClaimWish,
  canEditResource,
  canIntroduceTo,
  canPublishResource,
  canRevealNeedContact,
  canWithdrawResource,
} from './resource.policy.ts'
import { ResourceViewerCan } from './resource.types.ts'
import { ResourceState } from './resource.words.ts'

@Resolver(() => Resource)
export class ResourceFields {
  @FieldResolver(() => ResourceState)
  state(@Root() resource: Resource): ResourceState {
    return stateOn(resource, localDay(new Date()))
  }

  @FieldResolver(() => Int, { description: 'Of `quantity`, not matched yet.' })
  left(@Root() resource: Resource): number {
    return left(resource)
  }

  @FieldResolver(() => JobDetailType, { nullable: true, description: 'Of JOB; null where nothing was said.' })
  job(@Root() resource: Resource, @Ctx() request: Request): Soon<JobDetail | null> {
    return jobShown(request, resource)
  }

  @FieldResolver(() => TrainingDetailType, { nullable: true, description: 'Of TRAINING; null where nothing was said.' })
  training(@Root() resource: Resource): TrainingDetail | null {
    return detailIn('training', resource) as TrainingDetail | null
  }

  @FieldResolver(() => ScheduleDetailType, { nullable: true, description: 'Of VENUE and PARKING; null where nothing was said.' })
  schedule(@Root() resource: Resource): ScheduleDetail | null {
    return detailIn('schedule', resource) as ScheduleDetail | null
  }

  @FieldResolver(() => HelpDetailType, { nullable: true, description: 'Of VOLUNTEER and EXPERTISE; null where nothing was said.' })
  help(@Root() resource: Resource): HelpDetail | null {
    return detailIn('help', resource) as HelpDetail | null
  }

  @FieldResolver(() => Side)
  side(@Root() resource: Resource, @Ctx() { loaders }: Request): Soon<Side> {
    return whenKnown(loaders.get(Community, resource.communityId), sideOf)
  }

  @FieldResolver(() => Community)
  community(@Root() resource: Resource, @Ctx() { loaders }: Request): Soon<Community> {
    return loaders.get(Community, resource.communityId)
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'In whose name it was posted; null: a resident’s own.' })
  organization(@Root() resource: Resource, @Ctx() { loaders }: Request): Soon<Organization | null> {
    return loaders.find(Organization, resource.organizationId)
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description:
      'Null where a resident posted it for him- or herself: save for that person, the community’s committee, and the provider once both have accepted.',
  })
  async postedBy(@Root() resource: Resource, @Ctx() request: Request): Promise<Person | null> {
    const isShown = resource.organizationId !== null || (await knowsPersonOf(request, resource))
    return isShown ? request.loaders.get(Person, resource.postedById) : null
  }

  @Holds(10)
  @FieldResolver(() => [Match], { description: 'Those that concern the viewer, in order of their introduction.' })
  async matches(@Root() resource: Resource, @Ctx() request: Request): Promise<Match[]> {
    const matches = await request.loaders.listBy(Match, resource instanceof Need ? 'needId' : 'offerId', resource.id)
    return matches.filter((match) => isConcerned(signedIn(request), matchConcern(match)))
  }

  @FieldResolver(() => ResourceViewerCan)
  viewerCan(@Root() resource: Need | Offer, @Ctx() request: Request): ResourceViewerCan {
    const viewer = signedIn(request)
    const today = localDay(new Date())
    return {
      edit: permission(canEditResource(viewer, resource), request.language),
      publish: permission(canPublishResource(viewer, resource), request.language),
      withdraw: permission(canWithdrawResource(viewer, resource), request.language),
      introduce: permission(canIntroduceTo(viewer, resource, today), request.language),
      claim: permission(resource instanceof Need ? canClaimWish(viewer, resource, null, today) : deny('NOT_A_WISH'), request.language),
      revealContact: permission(resource instanceof Need ? canRevealNeedContact(viewer, resource) : deny('NO_CONTACT'), request.language),
      call: permission(resource instanceof Need ? canCallForNeed(viewer, resource, today) : deny('NOT_ALLOWED'), request.language),
      book: permission(resource instanceof Need ? deny('NOT_BY_HOURS') : canBookOffer(viewer, resource, today), request.language),
    }
  }
}

const detailIn = (field: string, { kind, detail }: Resource): Detail | null => (detailFieldOf[kind] === field ? detail : null)

@Resolver(() => JobDetailType)
export class JobDetailFields {
  @FieldResolver(() => Place, {
    nullable: true,
    description:
      'Compound or tower. Of an offer: where the work is; of a need: where one lives, for those who answer for it, and for the provider once both have accepted.',
  })
  place(@Root() { placeId }: JobDetailType, @Ctx() { loaders }: Request): Soon<Place | null> {
    return loaders.find(Place, placeId)
  }
}

@Resolver(() => Need)
export class NeedFields {
  @Asks(canRevealNeedContact)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Whom it is for, masked: `李** 138****0000`; for the committee of its community. `revealNeedContact` opens it.',
  })
  contactMasked(@Root() need: Need, @Ctx() request: Request): string | null {
    return canRevealNeedContact(signedIn(request), need).allowed ? need.contactMask : null
  }

  @FieldResolver(() => Issue, {
    nullable: true,
    description: 'The issue this need came from; null as well when the viewer may not see it.',
  })
  async issue(@Root() need: Need, @Ctx() request: Request): Promise<Issue | null> {
    const issue = await request.loaders.find(Issue, need.issueId)
    return issue && canSeeIssue(signedIn(request), issue).allowed ? issue : null
  }
}
