import type { Issue } from '../issues/issue.entity.ts'
import { dueIn, move } from '../issues/issue.ts'
import { takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { endOfDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Act } from '../acting/act.ts'
import { Commitment } from './agreement.entity.ts'
import { CommitmentState } from './coordination.words.ts'

/** How a step on a commitment is told of in the timeline of its issue. */
export interface Telling {
  text: string
  /** Whoever did it isn't named there: he or she is no party to the issue. */
  unnamed?: boolean
}

/**
 * A commitment is done, whatever shows it: its owner's word, or the match that was to do it. The first one done brings the issue
 * into being carried out. The issue is locked already.
 */
export async function settleFulfilled(act: Act, issue: Issue, commitment: Commitment, telling: Telling): Promise<void> {
  close(issue, commitment, CommitmentState.FULFILLED, telling.text)
  commitment.fulfilledAt = act.now
  const from = move(issue, 'fulfilCommitment', act.now)
  await settleDeadline(act, issue, commitment)
  takeStep(act, issue, { kind: EntryKind.COMMITMENT_FULFILLED, from, ...telling, commitmentId: commitment.id })
}

/** A commitment is given up. */
export async function settleCancelled(act: Act, issue: Issue, commitment: Commitment, reason: string): Promise<void> {
  close(issue, commitment, CommitmentState.CANCELLED, reason)
  await settleDeadline(act, issue, commitment)
  takeStep(act, issue, { kind: EntryKind.COMMITMENT_CANCELLED, text: reason, commitmentId: commitment.id })
}

/** The match that was to do it came to nothing: the commitment stands, its owner has to find another way. */
export function tellResourceLost(act: Act, issue: Issue, commitment: Commitment, telling: Telling): void {
  commitment.version += 1
  takeStep(act, issue, { kind: EntryKind.RESOURCE_LOST, ...telling, commitmentId: commitment.id })
}

function close(issue: Issue, commitment: Commitment, state: CommitmentState, evidence: string): void {
  if (commitment.state !== CommitmentState.OPEN) throw new Refusal('COMMITMENT_CLOSED')
  commitment.state = state
  commitment.evidence = evidence
  commitment.version += 1
  issue.openCommitments -= 1
}

/** While commitments are open, the issue is due when the first of them is; with the last one closed, as its stage says. */
async function settleDeadline(act: Act, issue: Issue, closing: Commitment): Promise<void> {
  const next = await act.em.find(
    Commitment,
    { issueId: issue.id, state: CommitmentState.OPEN, id: { $ne: closing.id } },
    { orderBy: { dueOn: 'asc' }, limit: 1 },
  )
  issue.dueAt = next[0] ? endOfDay(next[0].dueOn) : dueIn(issue)
}
