import { LockMode } from '@mikro-orm/core'
import { Refusal } from '../kernel/refusal.ts'
import type { Act, Done } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { endWith, takeBackEnd } from './ending.ts'
import { dueIn, move, undoTarget } from './issue.ts'
import { Issue, IssueEntry, IssueFollower } from './issue.entity.ts'
import type {
  AcceptIssueInput,
  AssignIssueInput,
  DeclineIssueInput,
  EditIssueInput,
  MergeIssueInput,
  StartCarryingOutInput,
  UndoIssueMoveInput,
} from './issue.inputs.ts'
import * as may from './issue.policy.ts'
import { expectUrgencyKnown } from './report.service.ts'
import { onIssue, takeStep } from './issue.step.ts'
import { EntryKind, IssueStage, stageNames } from './issue.words.ts'

export function acceptIssue(request: Request, input: AcceptIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'acceptIssue', input, may.canAcceptIssue, async (act, issue) => {
    if (input.assigneeId) issue.assigneeId = await committeePerson(act, issue, input.assigneeId, 'assigneeId')
    const from = move(issue, 'accept', act.now)
    takeStep(act, issue, { kind: EntryKind.ACCEPTED, from, assigneeId: input.assigneeId ? issue.assigneeId : null })
  })
}

export function declineIssue(request: Request, input: DeclineIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'declineIssue', input, may.canDeclineIssue, async (act, issue) => {
    const from = move(issue, 'decline', act.now)
    takeStep(act, issue, { kind: EntryKind.DECLINED, from, text: input.reason })
    await endWith(act, issue)
  })
}

export function assignIssue(request: Request, input: AssignIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'assignIssue', input, may.canAssignIssue, async (act, issue) => {
    issue.assigneeId = input.personId ? await committeePerson(act, issue, input.personId, 'personId') : null
    takeStep(act, issue, { kind: EntryKind.ASSIGNED, assigneeId: issue.assigneeId })
  })
}

export function editIssue(request: Request, input: EditIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'editIssue', input, may.canEditIssue, (act, issue) => {
    if (input.title != null) issue.title = input.title
    if (input.text != null) issue.text = input.text
    if (input.category != null) issue.category = input.category
    if (input.place !== undefined) issue.place = input.place || null
    if (input.urgent != null && input.urgent !== issue.urgent) {
      expectUrgencyKnown(act)
      issue.urgent = input.urgent
      issue.dueAt = dueIn(issue)
    }
    takeStep(act, issue, { kind: EntryKind.EDITED })
  })
}

export function startCarryingOut(request: Request, input: StartCarryingOutInput): Promise<Done<Issue>> {
  return onIssue(request, 'startCarryingOut', input, may.canStartCarryingOut, (act, issue) => {
    const from = move(issue, 'startCarryingOut', act.now)
    takeStep(act, issue, { kind: EntryKind.STARTED, from })
  })
}

/** Merges a duplicate into the issue it repeats; whoever raised it follows that one from now on. */
export function mergeIssue(request: Request, input: MergeIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'mergeIssue', input, may.canMergeIssue, async (act, issue) => {
    const into = await originalOf(act, issue, input.intoNumber)
    issue.mergedIntoId = into.id
    const from = move(issue, 'merge', act.now)
    // The number alone: not everyone who sees this one may see that one.
    takeStep(act, issue, { kind: EntryKind.MERGED, from, text: `#${into.number}` })
    if (issue.reporterId)
      await act.em.upsert(IssueFollower, { issueId: into.id, personId: issue.reporterId, subdistrictId: act.subdistrictId })
    await endWith(act, issue)
  })
}

/** Locked, so that two issues can't be merged into each other at the same time. */
async function originalOf(act: Act, duplicate: Issue, number: number): Promise<Issue> {
  act.locking(Issue)
  const original = await act.em.findOne(Issue, { number, subdistrictId: act.subdistrictId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!original || !may.canSeeIssue(act.viewer, original).allowed) throw new Refusal('NOT_FOUND', {}, 'intoNumber')
  if (original.id === duplicate.id) throw new Refusal('MERGE_INTO_ITSELF', {}, 'intoNumber')
  // Nothing is going to become of what was taken back.
  if (original.mergedIntoId !== null || original.stage === IssueStage.WITHDRAWN)
    throw new Refusal('WRONG_STAGE', { stage: stageNames[original.stage] }, 'intoNumber')
  return original
}

/** Takes one's own last move back, within a minute and only where it recorded no facts. */
export function undoIssueMove(request: Request, input: UndoIssueMoveInput): Promise<Done<Issue>> {
  return onIssue(request, 'undoIssueMove', input, may.canUndoIssueMove, async (act, issue) => {
    const moves = await act.em.find(IssueEntry, { issueId: issue.id, toStage: { $ne: null } }, { orderBy: { id: 'desc' }, limit: 20 })
    const target = undoTarget(issue.stage, moves[0] ?? null, act.viewer.personId, act.now)
    if (!target) throw new Refusal('NOTHING_TO_UNDO')
    const from = issue.stage
    const arrived = moves.slice(1).find((entry) => entry.toStage === target && entry.fromStage !== target)
    issue.stage = target
    issue.stageSince = arrived?.at ?? issue.reportedAt
    issue.dueAt = dueIn(issue)
    issue.mergedIntoId = null
    issue.result = null
    issue.resultText = null
    const undone = moves[0]!
    if (undone.assigneeId !== null) issue.assigneeId = await assigneeBefore(act, undone)
    await takeBackEnd(act, issue, undone.at)
    takeStep(act, issue, { kind: EntryKind.UNDONE, from })
  })
}

/** Who took care of it before a line gave it to somebody. */
async function assigneeBefore(act: Act, { issueId, id }: IssueEntry): Promise<string | null> {
  const given = { $or: [{ kind: EntryKind.ASSIGNED }, { assigneeId: { $ne: null } }] }
  const [before] = await act.em.find(IssueEntry, { issueId, id: { $lt: id }, ...given }, { orderBy: { id: 'desc' }, limit: 1 })
  return before?.assigneeId ?? null
}

/** Issues are assigned to people who sit on the handling community's committee now. */
async function committeePerson(act: Act, issue: Issue, personId: string, field: string): Promise<string> {
  const rows = await act.em.execute<unknown[]>(
    `select 1 from running_appointment where person_id = ? and community_id = ? and organization_kind = 'COMMITTEE' and subdistrict_id = ? limit 1`,
    [personId, issue.communityId, act.subdistrictId],
  )
  if (rows.length === 0) throw new Refusal('NOT_FOUND', {}, field)
  return personId
}
