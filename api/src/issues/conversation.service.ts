import { type Done, act, expectVersion } from '../acting/act.ts'
import { committeeSeat } from '../acting/rights.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { reveal } from '../acting/reveal.ts'
import { Issue, IssueFollower } from './issue.entity.ts'
import type { CommentOnIssueInput, EraseIssueContactInput, FollowIssueInput, RevealIssueContactInput } from './issue.inputs.ts'
import { canCommentInternally, canCommentOnIssue, canEraseContact, canFollowIssue, canRevealContact } from './issue.policy.ts'
import { eraseContact } from './contact.ts'
import { addLine, answeredIssue } from './issue.step.ts'
import { Audience, EntryKind } from './issue.words.ts'

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
  const contact = JSON.parse(request.services.vault.open(Buffer.from(done.row.contactCipher!), done.row.id)) as Contact
  return { ...done, contact }
}

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
