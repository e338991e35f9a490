import { Issue } from '../issues/issue.entity.ts'
import { move } from '../issues/issue.ts'
import { canCancelCommitment, canFulfilCommitment, canRecordAgreement, canSeeIssue } from '../issues/issue.policy.ts'
import { answeredIssue, onIssue, takeStep } from '../issues/issue.step.ts'
import { EntryKind } from '../issues/issue.words.ts'
import { newId } from '../kernel/id.ts'
import { endOfDay, localDay } from '../kernel/day.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Agreement, Commitment } from './agreement.entity.ts'
import { settleCancelled, settleFulfilled } from './commitment.step.ts'
import type { CancelCommitmentInput, FulfilCommitmentInput, RecordAgreementInput } from './coordination.inputs.ts'
import { keptWith } from './coordination.questions.ts'
import { CommitmentState, PartyState } from './coordination.words.ts'
import { Party } from './party.entity.ts'

/**
 * Records what the parties settled. A later agreement stands beside the earlier one; its commitments are added. What a commitment
 * is to be kept with is introduced in the same step.
 */
export function recordAgreement(request: Request, input: RecordAgreementInput): Promise<Done<Issue>> {
  return onIssue(request, 'recordAgreement', input, canRecordAgreement, async (act, issue) => {
    const named = await act.em.find(Party, { issueId: issue.id, state: PartyState.NAMED })
    input.commitments.forEach(({ ownerPartyId }, index) => {
      if (!named.some((party) => party.id === ownerPartyId)) throw new Refusal('NOT_A_PARTY', {}, `commitments.${index}.ownerPartyId`)
    })
    expectDays(input, localDay(act.now))
    const wanted = input.commitments.map(({ resource }) => resource ?? null)
    const [matchIds] = await Promise.all(keptWith.ask(act, wanted))
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
      act.em.persist(
        Object.assign(new Commitment(), {
          id: newId(),
          subdistrictId: act.subdistrictId,
          issueId: issue.id,
          agreementId: agreement.id,
          ownerId: commitment.ownerPartyId,
          text: commitment.text,
          dueOn: commitment.dueOn,
          matchId: matchIds?.[index] ?? null,
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

/** What is settled was settled by now, and what is promised lies ahead. */
function expectDays({ agreedOn, commitments }: RecordAgreementInput, today: string): void {
  if (agreedOn && agreedOn > today) throw new Refusal('MUST_BE_PAST', {}, 'agreedOn')
  const past = commitments.findIndex(({ dueOn }) => dueOn < today)
  if (past >= 0) throw new Refusal('DAY_IS_PAST', {}, `commitments.${past}.dueOn`)
}

/** A commitment is done, with what shows it. */
export function fulfilCommitment(request: Request, input: FulfilCommitmentInput): Promise<Done<Issue>> {
  return closeCommitment(request, 'fulfilCommitment', input, async (act, issue, commitment) => {
    const owner = await act.em.findOneOrFail(Party, { id: commitment.ownerId })
    act.ask(canFulfilCommitment, issue, owner.organizationId)
    await settleFulfilled(act, issue, commitment, { text: input.evidence })
  })
}

export function cancelCommitment(request: Request, input: CancelCommitmentInput): Promise<Done<Issue>> {
  return closeCommitment(request, 'cancelCommitment', input, async (act, issue, commitment) => {
    act.ask(canCancelCommitment, issue)
    await settleCancelled(act, issue, commitment, input.reason)
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
    return issue
  })
}
