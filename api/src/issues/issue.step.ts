import type { EntityName } from '@mikro-orm/core'
import { newId } from '../kernel/id.ts'
import { type Act, type ActInput, type Answered, type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import type { Verdict } from '../acting/verdict.ts'
import type { Viewer } from '../acting/viewer.ts'
import { concernOf } from './issue.concern.ts'
import { Issue, IssueEntry } from './issue.entity.ts'
import { canSeeIssue } from './issue.policy.ts'
import { Audience, type CallMeans, type EntryKind, type IssueStage } from './issue.words.ts'

export const answeredIssue: Answered<Issue> = { entity: Issue, canSee: canSeeIssue }

interface Step {
  kind: EntryKind
  /** The stage it came from, when the step may move it. */
  from?: IssueStage
  text?: string | null | undefined
  partyId?: string
  meetingId?: string
  commitmentId?: string
  /** Whom it was given to; null: to nobody, or it isn't about that. */
  assigneeId?: string | null
  callMeans?: CallMeans
  calledAt?: Date
  /** The line doesn't name whoever did it. */
  unnamed?: boolean
  /** Organizations concerned before the step and not after it: their boards must learn of it too. */
  noLonger?: readonly string[]
}

/** Writes a step on an issue: a line of the timeline and a change in the log, under a new version of the issue. */
export function takeStep(act: Act, issue: Issue, step: Step): IssueEntry {
  issue.version += 1
  issue.updatedAt = act.now
  const concern = concernOf(issue)
  act.record({
    kind: `ISSUE_${step.kind}`,
    entity: 'ISSUE',
    entityId: issue.id,
    row: issue,
    communities: [...concern.communities],
    organizations: [...concern.organizations, ...(step.noLonger ?? [])],
    persons: concern.persons,
  })
  return writeEntry(act, issue, step, null)
}

/** Writes a line that changes nothing of the issue itself. `internalTo`: the community whose committee alone may read it. */
export function addLine(act: Act, issue: Issue, step: Step, internalTo: string | null = null): IssueEntry {
  const concern = concernOf(issue)
  act.record({
    kind: `ISSUE_${step.kind}`,
    entity: 'ISSUE',
    entityId: issue.id,
    row: issue,
    communities: internalTo ? [internalTo] : [...concern.communities],
    organizations: internalTo ? [] : concern.organizations,
    persons: internalTo ? [] : concern.persons,
    internal: internalTo !== null,
  })
  return writeEntry(act, issue, step, internalTo)
}

function writeEntry(act: Act, issue: Issue, step: Step, internalTo: string | null): IssueEntry {
  const entry = act.em.create(
    IssueEntry as EntityName<IssueEntry>,
    {
      id: newId(),
      subdistrictId: act.subdistrictId,
      issueId: issue.id,
      kind: step.kind,
      at: act.now,
      fromStage: step.from ?? null,
      toStage: step.from === undefined ? null : issue.stage,
      text: step.text ?? null,
      audience: internalTo ? Audience.COMMITTEE : Audience.CONCERNED,
      audienceCommunityId: internalTo,
      actorId: step.unnamed ? null : act.actorId,
      actingAsId: step.unnamed ? null : (act.as?.appointmentId ?? null),
      partyId: step.partyId ?? null,
      meetingId: step.meetingId ?? null,
      commitmentId: step.commitmentId ?? null,
      assigneeId: step.assigneeId ?? null,
      callMeans: step.callMeans ?? null,
      calledAt: step.calledAt ?? null,
    } as never,
  )
  act.em.persist(entry)
  return entry
}

interface IssueInput extends ActInput {
  issueId: string
  expectedVersion?: number | null
}

/**
 * A mutation of one issue: locks it, asks first whether it may be seen, then whether it still is what the client saw, then
 * whether this may be done.
 */
export function onIssue(
  request: Request,
  mutation: string,
  input: IssueInput,
  policy: (viewer: Viewer, issue: Issue) => Verdict,
  work: (act: Act, issue: Issue) => Promise<void> | void,
): Promise<Done<Issue>> {
  return act(request, mutation, answeredIssue, input, async (act) => {
    const issue = await act.lock(Issue, input.issueId, 'issueId')
    act.ask(canSeeIssue, issue)
    expectVersion(issue, input.expectedVersion, { issue })
    act.ask(policy, issue)
    await work(act, issue)
    return issue
  })
}
