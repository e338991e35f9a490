import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { Community, Side, sideOf } from '../communities/community.entity.ts'
import { Holds } from '../kernel/holds.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { confined } from '../acting/act.ts'
import { permission } from '../acting/permission.ts'
import { Person, unnamedResident } from '../people/person.entity.ts'
import { Asks } from '../acting/policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { type Verdict, deny } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { onCommittee } from './assignee.ts'
import { canReadEntry } from './conversation.service.ts'
import { dueState, turnOf } from './issue.ts'
import { Issue, IssueEntry } from './issue.entity.ts'
import * as may from './issue.policy.ts'
import { IssueOutcome, IssueViewerCan } from './issue.types.ts'
import { DueState, IssueStage, Turn } from './issue.words.ts'
import { originalOf, outcomeOf } from './outcome.ts'
import { type Soon, whenKnown } from '../kernel/soon.ts'

@Resolver(() => Issue)
export class IssueFields {
  @FieldResolver(() => Community, { description: 'The community whose committee handles it.' })
  community(@Root() issue: Issue, @Ctx() request: Request): Soon<Community> {
    return request.loaders.get(Community, issue.communityId)
  }

  @Holds(3)
  @FieldResolver(() => [Community], { description: 'All communities concerned, the handling one included.' })
  communities(@Root() issue: Issue, @Ctx() request: Request): Soon<Community[]> {
    return request.loaders.getAll(Community, issue.communityIds)
  }

  @FieldResolver(() => Side, { description: 'Side of the handling community.' })
  side(@Root() issue: Issue, @Ctx() request: Request): Soon<Side> {
    return whenKnown(request.loaders.get(Community, issue.communityId), sideOf)
  }

  @FieldResolver(() => Boolean, { description: '两侧共办: it concerns communities of both sides.' })
  joint(@Root() issue: Issue, @Ctx() request: Request): Soon<boolean> {
    return whenKnown(request.loaders.getAll(Community, issue.communityIds), (communities) => new Set(communities.map(sideOf)).size > 1)
  }

  @FieldResolver(() => DueState, { description: 'How near the day is by which it is due.' })
  dueState(@Root() issue: Issue): DueState {
    return dueState(issue.dueAt, new Date())
  }

  @FieldResolver(() => Turn, { description: 'Whose turn it is.' })
  turn(@Root() issue: Issue): Turn {
    return turnOf(issue, new Date())
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null for a resident without an account.' })
  reporter(@Root() issue: Issue, @Ctx() request: Request): Soon<Person | null> {
    return request.loaders.find(Person, issue.reporterId)
  }

  @FieldResolver(() => String, {
    description: 'Name to show: the organization it was raised for, the person, or “居民” for a resident without an account.',
  })
  reporterName(@Root() issue: Issue, @Ctx() request: Request): Soon<string> {
    return whenKnown(
      request.loaders.find(Organization, issue.reporterOrganizationId),
      (organization) =>
        organization?.name ??
        whenKnown(request.loaders.find(Person, issue.reporterId), (person) => person?.name ?? unnamedResident(request.language)),
    )
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organization on whose behalf it was raised.' })
  reporterOrganization(@Root() issue: Issue, @Ctx() request: Request): Soon<Organization | null> {
    return request.loaders.find(Organization, issue.reporterOrganizationId)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer raised it.' })
  isReportedByViewer(@Root() issue: Issue, @Ctx() request: Request): boolean {
    return may.isReporter(signedIn(request), issue)
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who of the committee takes care of it; nobody once his or her term there has ended.',
  })
  async assignee(@Root() issue: Issue, @Ctx() request: Request): Promise<Person | null> {
    if (issue.assigneeId === null) return null
    const isOnCommittee = await onCommittee(request).load(`${issue.assigneeId} ${issue.communityId}`)
    return isOnCommittee ? request.loaders.find(Person, issue.assigneeId) : null
  }

  @Asks(may.canRevealContact)
  @FieldResolver(() => String, { nullable: true, description: 'Masked phone number (138****0000), for the handling committee alone.' })
  contactMasked(@Root() issue: Issue, @Ctx() request: Request): string | null {
    return may.canRevealContact(signedIn(request), issue).allowed ? issue.contactMask : null
  }

  @FieldResolver(() => Issue, {
    nullable: true,
    description: 'The issue this one repeats; null as well when the viewer may not see that one.',
  })
  async mergedInto(@Root() issue: Issue, @Ctx() request: Request): Promise<Issue | null> {
    const into = await request.loaders.find(Issue, issue.mergedIntoId)
    return into && may.canSeeIssue(signedIn(request), into).allowed ? into : null
  }

  @FieldResolver(() => IssueOutcome, {
    nullable: true,
    description: 'What becomes of the issue this one was merged into, for those who raised it and for whoever may see that one.',
  })
  async original(@Root() issue: Issue, @Ctx() request: Request): Promise<IssueOutcome | null> {
    if (issue.mergedIntoId === null) return null
    const em = request.services.database.fork()
    const original = await originalOf(em, issue)
    const viewer = signedIn(request)
    return original && (may.isReporter(viewer, issue) || may.canSeeIssue(viewer, original).allowed) ? outcomeOf(em, original) : null
  }

  @Holds(50)
  @FieldResolver(() => [IssueEntry], {
    description: 'Everything that happened, oldest first; internal notes of committees the viewer has no seat on are left out.',
  })
  async timeline(@Root() issue: Issue, @Ctx() request: Request): Promise<IssueEntry[]> {
    const entries = await request.loaders.listBy(IssueEntry, 'issueId', issue.id)
    return entries.filter((entry) => canReadEntry(request, entry))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer is told of what happens to it.' })
  async isFollowed(@Root() issue: Issue, @Ctx() request: Request): Promise<boolean> {
    const { personId } = signedIn(request)
    const followed = request.loaders.batch('issue.isFollowed', async (ids) => {
      const { rows } = await request.services.database.reads.query<{ id: string }>(
        'select issue_id as id from issue_follower where person_id = $1 and issue_id = any($2::uuid[])',
        [personId, ids],
      )
      const found = new Set(rows.map((row) => row.id))
      return ids.map((id) => found.has(id))
    })
    return followed.load(issue.id)
  }

  @FieldResolver(() => [IssueStage], { description: 'The stages the viewer could bring it to now: in any capacity, or in the one named.' })
  reachableStages(
    @Root() issue: Issue,
    @Ctx() request: Request,
    @Arg('actingAs', () => ID, { nullable: true }) actingAs: string | null,
  ): IssueStage[] {
    const viewer = confined(signedIn(request), actingAs)
    return viewer ? may.reachableStages(viewer, issue) : []
  }

  @FieldResolver(() => IssueViewerCan, { description: 'What the viewer may do now: in any capacity, or in the one named.' })
  viewerCan(
    @Root() issue: Issue,
    @Ctx() request: Request,
    @Arg('actingAs', () => ID, { nullable: true }) actingAs: string | null,
  ): IssueViewerCan {
    const viewer = confined(signedIn(request), actingAs)
    const say = (policy: (viewer: Viewer, issue: Issue) => Verdict) =>
      permission(viewer ? policy(viewer, issue) : deny('CAPACITY_UNKNOWN'), request.language)
    return {
      edit: say(may.canEditIssue),
      accept: say(may.canAcceptIssue),
      decline: say(may.canDeclineIssue),
      assign: say(may.canAssignIssue),
      nameParty: say(may.canNameParty),
      conveneMeeting: say(may.canConveneMeeting),
      recordMeetingOutcome: say(may.canRecordMeetingOutcome),
      recordAgreement: say(may.canRecordAgreement),
      startCarryingOut: say(may.canStartCarryingOut),
      cancelCommitment: say(may.canCancelCommitment),
      resolve: say(may.canResolveIssue),
      confirm: say(may.canConfirmIssue),
      confirmByCall: say((who, issue) => may.canConfirmIssueByCall(who, issue, new Date())),
      dispute: say(may.canDisputeIssue),
      reopen: say(may.canReopenIssue),
      withdraw: say(may.canWithdrawIssue),
      merge: say(may.canMergeIssue),
      comment: say(may.canCommentOnIssue),
      commentInternally: say(may.canCommentInternally),
      revealContact: say(may.canRevealContact),
      eraseContact: say(may.canEraseContact),
    }
  }
}

@Resolver(() => IssueEntry)
export class IssueEntryFields {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it; null for residents without an account.' })
  actor(@Root() entry: IssueEntry, @Ctx() request: Request): Soon<Person | null> {
    return request.loaders.find(Person, entry.actorId)
  }

  @FieldResolver(() => String, { description: 'Name to show: the person, or “居民” for a resident without an account.' })
  async actorName(@Root() entry: IssueEntry, @Ctx() request: Request): Promise<string> {
    const person = await request.loaders.find(Person, entry.actorId)
    return person?.name ?? unnamedResident(request.language)
  }

  @FieldResolver(() => Community, { nullable: true, description: 'Whose committee an internal line belongs to.' })
  audienceCommunity(@Root() entry: IssueEntry, @Ctx() request: Request): Soon<Community | null> {
    return request.loaders.find(Community, entry.audienceCommunityId)
  }
}
