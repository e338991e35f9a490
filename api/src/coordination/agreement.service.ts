import { Issue } from '../issues/issue.entity.ts'
import { move } from '../issues/issue.ts'
import { canCancelCommitment, canFulfilCommitment, canRecordAgreement, canSeeIssue } from '../issues/issue.policy.ts'
import { answeredIssue, onIssue, takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { newId } from '../kernel/id.ts'
import { localDay, endOfDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../people/act.ts'
import type { Request } from '../people/request.ts'
import { Agreement, Commitment } from './agreement.entity.ts'
import type { CancelCommitmentInput, FulfilCommitmentInput, RecordAgreementInput } from './coordination.inputs.ts'
import { CommitmentState, PartyState } from './coordination.words.ts'
import { Party } from './party.entity.ts'

/** Records what the parties settled. A later agreement stands beside the earlier one; its commitments are added. */
export function recordAgreement(request: Request, input: RecordAgreementInput): Promise<Done<Issue>> {
  return onIssue(request, 'recordAgreement', input, canRecordAgreement, async (act, issue) => {
    const named = await act.em.find(Party, { issueId: issue.id, state: PartyState.NAMED })
    const agreement = Object.assign(new Agreement(), {
      id: newId(),
      subdistrictId: act.subdistrictId,
      issueId: issue.id,
      text: input.text,
      agreedOn: input.agreedOn ?? localDay(act.now),
      recordedById: act.viewer.personId,
      recordedAt: act.now,
    })
    act.em.persist(agreement)
    input.commitments.forEach((commitment, index) => {
      if (!named.some((party) => party.id === commitment.ownerPartyId))
        throw new Refusal('NOT_A_PARTY', {}, `commitments.${index}.ownerPartyId`)
      act.em.persist(
        Object.assign(new Commitment(), {
          id: newId(),
          subdistrictId: act.subdistrictId,
          issueId: issue.id,
          agreementId: agreement.id,
          ownerId: commitment.ownerPartyId,
          text: commitment.text,
          dueOn: commitment.dueOn,
          state: CommitmentState.OPEN,
        }),
      )
    })
    issue.openCommitments += input.commitments.length
    const from = move(issue, 'recordAgreement', act.now)
    issue.dueAt = endOfDay(input.commitments.map((commitment) => commitment.dueOn).toSorted()[0]!)
    takeStep(act, issue, { kind: EntryKind.AGREEMENT_RECORDED, from, text: input.text })
  })
}

/** A commitment is done, with what shows it. The first one done brings the issue into being carried out. */
export function fulfilCommitment(request: Request, input: FulfilCommitmentInput): Promise<Done<Issue>> {
  return closeCommitment(request, 'fulfilCommitment', input, async (act, issue, commitment) => {
    const owner = await act.em.findOneOrFail(Party, { id: commitment.ownerId })
    act.ask(canFulfilCommitment, issue, owner.organizationId)
    expectOpen(commitment)
    commitment.state = CommitmentState.FULFILLED
    commitment.evidence = input.evidence
    commitment.fulfilledAt = act.now
    issue.openCommitments -= 1
    const from = move(issue, 'fulfilCommitment', act.now)
    await settleDeadline(act, issue, commitment)
    takeStep(act, issue, { kind: EntryKind.COMMITMENT_FULFILLED, from, text: input.evidence, commitmentId: commitment.id })
  })
}

export function cancelCommitment(request: Request, input: CancelCommitmentInput): Promise<Done<Issue>> {
  return closeCommitment(request, 'cancelCommitment', input, async (act, issue, commitment) => {
    act.ask(canCancelCommitment, issue)
    expectOpen(commitment)
    commitment.state = CommitmentState.CANCELLED
    commitment.evidence = input.reason
    issue.openCommitments -= 1
    await settleDeadline(act, issue, commitment)
    takeStep(act, issue, { kind: EntryKind.COMMITMENT_CANCELLED, text: input.reason, commitmentId: commitment.id })
  })
}

interface OnCommitmentInput {
  commitmentId: string
  clientMutationKey?: string | null
  actingAs?: string | null
}

function closeCommitment(
  request: Request,
  mutation: string,
  input: OnCommitmentInput,
  work: (act: Act, issue: Issue, commitment: Commitment) => Promise<void>,
): Promise<Done<Issue>> {
  return act(request, mutation, answeredIssue, input, async (act) => {
    const commitment = await act.find(Commitment, input.commitmentId, 'commitmentId')
    const issue = await act.lock(Issue, commitment.issueId, 'commitmentId')
    if (!canSeeIssue(act.viewer, issue).allowed) throw new Refusal('NOT_FOUND', {}, 'commitmentId')
    await act.em.refresh(commitment)
    await work(act, issue, commitment)
    commitment.version += 1
    return issue
  })
}

function expectOpen(commitment: Commitment): void {
  if (commitment.state !== CommitmentState.OPEN) throw new Refusal('COMMITMENT_CLOSED')
}

/** While commitments are open, the issue is due when the first of them is. */
async function settleDeadline(act: Act, issue: Issue, closing: Commitment): Promise<void> {
  const next = await act.em.find(
    Commitment,
    { issueId: issue.id, state: CommitmentState.OPEN, id: { $ne: closing.id } },
    { orderBy: { dueOn: 'asc' }, limit: 1 },
  )
  if (next[0]) issue.dueAt = endOfDay(next[0].dueOn)
}
