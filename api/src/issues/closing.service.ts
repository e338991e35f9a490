import type { Done } from '../people/act.ts'
import type { Request } from '../people/request.ts'
import { move } from './issue.ts'
import type { Issue } from './issue.entity.ts'
import type { ConfirmIssueInput, DisputeIssueInput, ReopenIssueInput, ResolveIssueInput, WithdrawIssueInput } from './issue.inputs.ts'
import * as may from './issue.policy.ts'
import { onIssue, takeStep } from './issue.step.ts'
import { EntryKind } from './issue.words.ts'

export function resolveIssue(request: Request, input: ResolveIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'resolveIssue', input, may.canResolveIssue, (act, issue) => {
    issue.result = input.result
    issue.resultText = input.text
    const from = move(issue, 'resolve', act.now)
    takeStep(act, issue, { kind: EntryKind.RESOLVED, from, text: input.text })
  })
}

export function confirmIssue(request: Request, input: ConfirmIssueInput): Promise<Done<Issue>> {
  return onIssue(request, 'confirmIssue', input, may.canConfirmIssue, (act, issue) => {
    issue.satisfaction = input.satisfaction
    const from = move(issue, 'confirm', act.now)
    takeStep(act, issue, { kind: EntryKind.CONFIRMED, from, text: input.text })
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
  return onIssue(request, 'withdrawIssue', input, may.canWithdrawIssue, (act, issue) => {
    const from = move(issue, 'withdraw', act.now)
    takeStep(act, issue, { kind: EntryKind.WITHDRAWN, from, text: input.reason })
  })
}

/** What an earlier closing said is no longer so; the timeline keeps it. */
export function forgetOutcome(issue: Issue): void {
  issue.result = null
  issue.resultText = null
  issue.satisfaction = null
}
