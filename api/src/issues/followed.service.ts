import { Community } from '../communities/community.entity.ts'
import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, actAnonymously } from '../acting/act.ts'
import { networkOf } from '../acting/network.ts'
import { anyone } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { eraseContact } from './contact.ts'
import { forgetOutcome } from './closing.service.ts'
import { canDo, move } from './issue.ts'
import { Issue, IssueEntry } from './issue.entity.ts'
import type { ConfirmFollowedIssueInput, DisputeFollowedIssueInput, EraseFollowedContactInput } from './issue.inputs.ts'
import { answeredIssue, takeStep } from './issue.step.ts'
import { declinedBecause, originalOf, outcomeOf } from './outcome.ts'
import type { IssueOutcome } from './issue.types.ts'
import { Audience, EntryKind, type IssueResult, type IssueStage } from './issue.words.ts'

export interface Followed {
  /** For the fields of other rooms; not itself shown. */
  issue: Issue
  text: string
  place: string | null
  reason: string | null
  original: IssueOutcome | null
  number: number
  title: string
  stage: IssueStage
  communityName: string
  dueAt: Date | null
  result: IssueResult | null
  resultText: string | null
  steps: { kind: EntryKind; at: Date; toStage: IssueStage | null }[]
  canConfirm: boolean
  hasContact: boolean
}

/** What the holder of a follow-up code sees: the course of things, nobody's name. Null for an unknown code. */
export async function followedIssue(request: Request, code: string): Promise<Followed | null> {
  const issue = await issueOfCode(request, code)
  return issue && describe(request, issue)
}

export function confirmFollowedIssue(request: Request, input: ConfirmFollowedIssueInput): Promise<Done<Issue>> {
  return onFollowed(request, 'confirmFollowedIssue', input, (act, issue) => {
    issue.satisfaction = input.satisfaction
    const from = move(issue, 'confirm', act.now)
    takeStep(act, issue, { kind: EntryKind.CONFIRMED, from, text: input.text })
  })
}

export function disputeFollowedIssue(request: Request, input: DisputeFollowedIssueInput): Promise<Done<Issue>> {
  return onFollowed(request, 'disputeFollowedIssue', input, (act, issue) => {
    forgetOutcome(issue)
    const from = move(issue, 'dispute', act.now)
    takeStep(act, issue, { kind: EntryKind.DISPUTED, from, text: input.reason })
  })
}

/** Whoever left name and number takes them back, without asking anybody. */
export function eraseFollowedContact(request: Request, input: EraseFollowedContactInput): Promise<Done<Issue>> {
  return onFollowed(request, 'eraseFollowedContact', input, (act, issue) => {
    if (issue.contactCipher === null) throw new Refusal('NO_CONTACT')
    eraseContact(act, issue)
  })
}

interface CodeInput {
  code: string
  clientMutationKey?: string | null
}

/** Holding the code is the right: it was shown once to whoever raised the issue. */
async function onFollowed(
  request: Request,
  mutation: string,
  input: CodeInput,
  work: (act: Act, issue: Issue) => void,
): Promise<Done<Issue>> {
  const known = await issueOfCode(request, input.code)
  if (!known) throw new Refusal('NOT_FOUND', {}, 'code')
  return actAnonymously(request, mutation, answeredIssue, known.subdistrictId, input, async (act) => {
    const issue = await act.lock(Issue, known.id, 'code')
    act.askAnyone(anyone)
    work(act, issue)
    return issue
  })
}

async function issueOfCode(request: Request, code: string): Promise<Issue | null> {
  const { attempts, database, vault } = request.services
  attempts.take(`code:${networkOf(request.address)}`, 20, 3)
  return database.fork().findOne(Issue, { followCodeHash: vault.digest(code.trim().toUpperCase()) })
}

export async function describe(request: Request, issue: Issue): Promise<Followed> {
  const em = request.services.database.fork()
  const community = await em.findOneOrFail(Community, issue.communityId)
  const steps = await em.find(
    IssueEntry,
    { issueId: issue.id, toStage: { $ne: null }, audience: Audience.CONCERNED },
    { orderBy: { id: 'asc' } },
  )
  const original = await originalOf(em, issue)
  const { number, title, text, place, stage, dueAt, result, resultText } = issue
  return {
    issue,
    number,
    title,
    text,
    place,
    stage,
    dueAt,
    result,
    resultText,
    communityName: community.name,
    reason: await declinedBecause(em, issue),
    original: original && (await outcomeOf(em, original)),
    steps: steps.map(({ kind, at, toStage }) => ({ kind, at, toStage })),
    canConfirm: canDo('confirm', stage),
    hasContact: issue.contactCipher !== null,
  }
}
