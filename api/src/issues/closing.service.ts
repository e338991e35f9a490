import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act, expectVersion } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { endWith } from './ending.ts'
import { move } from './issue.ts'
import { Issue } from './issue.entity.ts'
import type {
  ConfirmIssueByCallInput,
  ConfirmIssueInput,
  DisputeIssueInput,
  ReopenIssueInput,
  ResolveIssueInput,
  WithdrawIssueInput,
} from './issue.inputs.ts'
import * as may from './issue.policy.ts'
import { answeredIssue, onIssue, takeStep } from './issue.step.ts'
import { EntryKind } from './issue.words.ts'

const MINUTE_MS = 60_000

export function resolveIssue(request: Request, input: ResolveIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'resolveIssue', input, may.canResolveIssue, async (act, issue) => {
    issue.result = input.result
    issue.resultText = input.text
    const from = move(issue, 'resolve', act.now)
    takeStep(act, issue, { kind: EntryKind.RESOLVED, from, text: input.text })
    await endWith(act, issue)
  })
}

export function confirmIssue(request: Request, input: ConfirmIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'confirmIssue', input, may.canConfirmIssue, (act, issue) => {
    issue.satisfaction = input.satisfaction
    const from = move(issue, 'confirm', act.now)
    takeStep(act, issue, { kind: EntryKind.CONFIRMED, from, text: input.text })
  })
}

/** 回访: the committee asks those who raised it, and closes it with what they said; where nobody could be reached, with that. */
export function confirmIssueByCall(request: Request, input: ConfirmIssueByCallInput): Promise<Done<Issue>> {
  return act(request, 'confirmIssueByCall', answeredIssue, input, async (act) => {
    const issue = await act.lock(Issue, input.issueId, 'issueId')
    act.ask(may.canSeeIssue, issue)
    expectVersion(issue, input.expectedVersion, { issue })
    act.ask(may.canConfirmIssueByCall, issue, act.now)
    if (input.calledAt > act.now) throw new Refusal('MUST_BE_PAST', {}, 'calledAt')
    // A time is given to the minute.
    if (input.calledAt.getTime() < issue.stageSince.getTime() - MINUTE_MS) throw new Refusal('CALLED_BEFORE_RESOLVED', {}, 'calledAt')
    issue.satisfaction = input.satisfaction ?? null
    const from = move(issue, 'confirm', act.now)
    const { answer: text, means: callMeans, calledAt } = input
    takeStep(act, issue, { kind: EntryKind.CALLED_BACK, from, text, callMeans, calledAt })
    return issue
  })
}

export function disputeIssue(request: Request, input: DisputeIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'disputeIssue', input, may.canDisputeIssue, (act, issue) => {
    forgetOutcome(issue)
    const from = move(issue, 'dispute', act.now)
    takeStep(act, issue, { kind: EntryKind.DISPUTED, from, text: input.reason })
  })
}

export function reopenIssue(request: Request, input: ReopenIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'reopenIssue', input, may.canReopenIssue, (act, issue) => {
    forgetOutcome(issue)
    issue.mergedIntoId = null
    const from = move(issue, 'reopen', act.now)
    takeStep(act, issue, { kind: EntryKind.REOPENED, from, text: input.reason })
  })
}

export function withdrawIssue(request: Request, input: WithdrawIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'withdrawIssue', input, may.canWithdrawIssue, async (act, issue) => {
    await expectNothingMerged(act, issue)
    const from = move(issue, 'withdraw', act.now)
    takeStep(act, issue, { kind: EntryKind.WITHDRAWN, from, text: input.reason })
    await endWith(act, issue)
  })
}

/** Others wait for what becomes of it as well: it isn't one person's to take back any more. */
async function expectNothingMerged(act: Act, { id, subdistrictId }: Issue): Promise<void> {
  const merged = await act.em.count(Issue, { mergedIntoId: id, subdistrictId })
  if (merged > 0) throw new Refusal('OTHERS_MERGED', { count: merged })
}

/** What an earlier closing said is no longer so; the timeline keeps it. */
export function forgetOutcome(issue: Issue): void {
  issue.result = null
  issue.resultText = null
  issue.satisfaction = null
}
