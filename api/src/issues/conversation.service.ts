import { type Done, act, expectVersion } from '../acting/act.ts'
import { committeeSeat } from '../acting/rights.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { reveal } from '../acting/reveal.ts'
import { Issue, IssueFollower } from './issue.entity.ts'
import type {
  CommentOnIssueInput,
  EraseIssueContactInput,
  FollowIssueInput,
  RevealFollowCodeInput,
  RevealIssueContactInput,
} from './issue.inputs.ts'
import { canCommentInternally, canCommentOnIssue, canEraseContact, canFollowIssue, canRevealContact } from './issue.policy.ts'
import { eraseContact } from './contact.ts'
import { addLine, answeredIssue } from './issue.step.ts'
import { Audience, EntryKind } from './issue.words.ts'
import { followCodeOf } from './report.service.ts'

/** Says something to all concerned, or to one's own committee alone. The issue itself keeps its version: a remark is no edit. */
export function commentOnIssue(request: Request, input: CommentOnIssueInput): Promise<Done<Issue>> {
  const internal = input.audience === Audience.COMMITTEE
  return act(request, 'commentOnIssue', answeredIssue, input, async (act) => {
    const issue = await act.find(Issue, input.issueId, 'issueId')
    act.ask(canCommentOnIssue, issue)
    if (internal) act.ask(canCommentInternally, issue)
    addLine(act, issue, { kind: EntryKind.COMMENTED, text: input.text }, internal ? act.as!.communityId : null)
    return issue
  })
}

/** Puts an issue among one's own, or takes it off again; nobody else is concerned by that, so the log says nothing of it. */
export function followIssue(request: Request, input: FollowIssueInput): Promise<Done<Issue>> {
  return act(request, 'followIssue', answeredIssue, {}, async (act) => {
    const issue = await act.find(Issue, input.issueId, 'issueId')
    act.ask(canFollowIssue, issue)
    const row = { issueId: issue.id, personId: act.viewer.personId }
    if (input.follow) await act.em.upsert(IssueFollower, { ...row, subdistrictId: act.subdistrictId })
    else await act.em.nativeDelete(IssueFollower, row)
    return issue
  })
}

export interface Contact {
  name: string
  phone: string
}

/** Opens the contact details of a resident without an account, for a purpose; that it was done stays on the record. */
export async function revealIssueContact(request: Request, input: RevealIssueContactInput): Promise<Done<Issue> & { contact: Contact }> {
  const done = await reveal(request, 'revealIssueContact', answeredIssue, input, async (act) => {
    const issue = await act.find(Issue, input.issueId, 'issueId')
    act.ask(canRevealContact, issue)
    addLine(act, issue, { kind: EntryKind.CONTACT_REVEALED, text: input.purpose }, issue.communityId)
    return issue
  })
  return { ...done, contact: contactOf(request, done.row) }
}

/**
 * Opens the code a resident without an account has lost, and the number to tell it by: it is for whoever answers there, not for whoever asks.
 * That it was done stays on the record, as with the contact alone.
 */
export async function revealFollowCode(
  request: Request,
  input: RevealFollowCodeInput,
): Promise<Done<Issue> & { lost: Contact & LostCode }> {
  const done = await reveal(request, 'revealFollowCode', answeredIssue, input, async (act) => {
    const issue = await act.find(Issue, input.issueId, 'issueId')
    act.ask(canRevealContact, issue)
    addLine(act, issue, { kind: EntryKind.FOLLOW_CODE_REVEALED }, issue.communityId)
    return issue
  })
  return { ...done, lost: { ...contactOf(request, done.row), followCode: followCodeOf(request, done.row.id) } }
}

interface LostCode {
  followCode: string
}

const contactOf = (request: Request, issue: Issue): Contact =>
  JSON.parse(request.services.vault.open(Buffer.from(issue.contactCipher!), issue.id)) as Contact

/** Erases the contact details for good; that it was done, by whom and why, stays in the timeline. */
export function eraseIssueContact(request: Request, input: EraseIssueContactInput): Promise<Done<Issue>> {
  return act(request, 'eraseIssueContact', answeredIssue, input, async (act) => {
    const issue = await act.lock(Issue, input.issueId, 'issueId')
    act.ask(canEraseContact, issue)
    expectVersion(issue, input.expectedVersion, { issue })
    eraseContact(act, issue, input.reason.trim())
    return issue
  })
}

/** Whether the viewer may read an internal line: only with a seat on the committee it belongs to. */
export function canReadEntry(request: Request, entry: { audienceCommunityId: string | null }): boolean {
  return entry.audienceCommunityId === null || committeeSeat(signedIn(request), entry.audienceCommunityId) !== null
}
