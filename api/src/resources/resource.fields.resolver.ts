import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Community, Place, Side, sideOf } from '../communities/community.entity.ts'
import { Issue } from '../issues/issue.entity.ts'
import { canSeeIssue } from '../issues/issue.policy.ts'
import { localDay } from '../kernel/day.ts'
import { type Soon, whenKnown } from '../kernel/soon.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Asks } from '../acting/policy.ts'
import { permission } from '../acting/permission.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { deny } from '../acting/verdict.ts'
import type { Detail, HelpDetail, ScheduleDetail, TrainingDetail } from '../matching/detail.ts'
import { detailFieldOf } from './detail.read.ts'
import { HelpDetailType, JobDetailType, ScheduleDetailType, TrainingDetailType } from './detail.types.ts'
import { left, stateOn } from './resource.ts'
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
  @FieldResolver(() => ResourceState, { description: 'Where it stands.' })
  state(@Root() resource: Resource): ResourceState {
    return stateOn(resource, localDay(new Date()))
  }

  @FieldResolver(() => Int, { description: 'Of `quantity`, not matched yet.' })
  left(@Root() resource: Resource): number {
    return left(resource)
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

  @FieldResolver(() => Side, { description: 'Which of the two sides it belongs to.' })
  side(@Root() resource: Resource, @Ctx() { loaders }: Request): Soon<Side> {
    return whenKnown(loaders.get(Community, resource.communityId), sideOf)
  }

  @FieldResolver(() => Community, { description: 'The community it belongs to.' })
  community(@Root() resource: Resource, @Ctx() { loaders }: Request): Soon<Community> {
    return loaders.get(Community, resource.communityId)
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'In whose name it was posted; null: a resident’s own.' })
  organization(@Root() resource: Resource, @Ctx() { loaders }: Request): Soon<Organization | null> {
    return loaders.find(Organization, resource.organizationId)
  }

  @FieldResolver(() => ResourceViewerCan, { description: 'What the viewer may do with it now.' })
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
      resource,
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
