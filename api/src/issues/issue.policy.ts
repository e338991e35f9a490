import { localDay } from '../kernel/day.ts'
import { isConcerned } from '../acting/concern.ts'
import { committeeCommunities, committeeSeat, leadingSeat, organizationSeat, subdistrictSeat, withinToken } from '../acting/rights.ts'
import { type Verdict, allow, allowAs, deny } from '../acting/verdict.ts'
import type { Capacity, Viewer } from '../acting/viewer.ts'
import { type IssueAction, canDo, isOpen, transitions } from './issue.ts'
import { concernOf } from './issue.concern.ts'
import type { Issue } from './issue.entity.ts'
import { IssueStage, stageNames } from './issue.words.ts'
import { isSelf } from '../acting/anyone.ts'

type Question = (viewer: Viewer, issue: Issue) => Verdict

/** What may not be seen is answered as not found, before anything else is asked. */
const ofVisible =
  (question: Question): Question =>
  (viewer, issue) =>
    isConcerned(viewer, concernOf(issue)) ? question(viewer, issue) : deny('NOT_FOUND')

const inStage = (action: IssueAction, question: Question): Question =>
  ofVisible((viewer, issue) => {
    const verdict = question(viewer, issue)
    return verdict.allowed && !canDo(action, issue.stage) ? deny('WRONG_STAGE', { stage: stageNames[issue.stage] }) : verdict
  })

const whileOpen = (question: Question): Question =>
  ofVisible((viewer, issue) => {
    const verdict = question(viewer, issue)
    return verdict.allowed && !isOpen(issue.stage) ? deny('WRONG_STAGE', { stage: stageNames[issue.stage] }) : verdict
  })

const byCommittee: Question = (viewer, issue) => allowAs(committeeSeat(viewer, issue.communityId), 'COMMITTEE_ONLY')
const bySecretary: Question = (viewer, issue) => allowAs(leadingSeat(viewer, issue.communityId), 'SECRETARY_ONLY')

const byReporterAlone: Question = (viewer, issue) => {
  if (!isReporter(viewer, issue)) return deny('REPORTER_ONLY')
  return allow(issue.reporterOrganizationId ? organizationSeat(viewer, issue.reporterOrganizationId) : null)
}

/** Those who raised it; for a resident without an account also the handling committee, which he or she calls. */
const byReporter: Question = (viewer, issue) =>
  isReporter(viewer, issue) || issue.reporterId !== null
    ? byReporterAlone(viewer, issue)
    : allowAs(committeeSeat(viewer, issue.communityId), 'REPORTER_ONLY')

/** An issue with an open commitment can't be closed. */
function withoutCommitments(question: Question): Question {
  return (viewer, issue) => {
    const verdict = question(viewer, issue)
    return verdict.allowed && issue.openCommitments > 0 ? deny('OPEN_COMMITMENTS', { count: issue.openCommitments }) : verdict
  }
}

export function isReporter(viewer: Viewer, issue: Issue): boolean {
  if (isSelf(viewer, issue.reporterId)) return true
  return issue.reporterOrganizationId !== null && organizationSeat(viewer, issue.reporterOrganizationId) !== null
}

export const canSeeIssue = ofVisible(() => allow(null))

/** Anyone with an account may raise an issue in the sub-district, in the name of an organization only with a seat in it; a token, in its communities. */
export function canReportIssue(viewer: Viewer, communityId: string, organizationId: string | null): Verdict {
  if (!withinToken(viewer, [communityId])) return deny('NOT_FOUND')
  if (organizationId !== null) return allowAs(organizationSeat(viewer, organizationId), 'NOT_ALLOWED')
  return allow(committeeSeat(viewer, communityId) ?? viewer.capacities[0] ?? null)
}

/** How urgent it is committees judge, whoever raises it. */
export const canCallUrgent = (viewer: Viewer): Verdict =>
  subdistrictSeat(viewer) || committeeCommunities(viewer).length > 0 ? allow(null) : deny('COMMITTEE_ONLY')

export const canEditIssue = whileOpen((viewer, issue) => {
  const seat = committeeSeat(viewer, issue.communityId)
  if (seat) return allow(seat)
  return isReporter(viewer, issue) && issue.stage === IssueStage.REPORTED ? byReporter(viewer, issue) : deny('COMMITTEE_ONLY')
})

export const canAcceptIssue = inStage('accept', byCommittee)
export const canDeclineIssue = inStage('decline', bySecretary)
export const canAssignIssue = whileOpen(byCommittee)
export const canConveneMeeting = inStage('conveneMeeting', bySecretary)
/** Whatever became of the issue: what was convened can be called off, and what was held be written down. */
export const canRecordMeetingOutcome = ofVisible(bySecretary)
export const canRecordAgreement = inStage('recordAgreement', bySecretary)
export const canStartCarryingOut = inStage('startCarryingOut', byCommittee)
export const canCancelCommitment = whileOpen(bySecretary)
/** One’s own answer: what the committee is told by telephone it writes down as such. */
export const canConfirmIssue = inStage('confirm', byReporterAlone)
/** 回访: at once for a resident without an account; for all others once the days they have are over. */
export const canConfirmIssueByCall = (viewer: Viewer, issue: Issue, now: Date): Verdict =>
  inStage('confirm', (viewer, issue) => {
    const verdict = byCommittee(viewer, issue)
    const isEarly = canDo('confirm', issue.stage) && issue.reporterId !== null && issue.dueAt !== null && issue.dueAt > now
    return verdict.allowed && isEarly ? deny('CALL_EARLY', { day: localDay(issue.dueAt!) }) : verdict
  })(viewer, issue)
export const canDisputeIssue = inStage('dispute', byReporter)
export const canReopenIssue = inStage('reopen', bySecretary)
export const canWithdrawIssue = inStage('withdraw', withoutCommitments(byReporter))
export const canMergeIssue = inStage('merge', withoutCommitments(bySecretary))
export const canResolveIssue = inStage('resolve', withoutCommitments(bySecretary))
export const canFollowIssue = canSeeIssue

/** The one who made the commitment fulfils it, or the handling committee records that it was. */
export function canFulfilCommitment(viewer: Viewer, issue: Issue, ownerOrganizationId: string | null): Verdict {
  return inStage('fulfilCommitment', () => {
    const seat = ownerOrganizationId === null ? null : organizationSeat(viewer, ownerOrganizationId)
    return allowAs(seat ?? committeeSeat(viewer, issue.communityId), 'OWNER_ONLY')
  })(viewer, issue)
}

export const canNameParty = whileOpen(byCommittee)

/**
 * Whether naming an organization of `communityId` works at once: at home, for what belongs to the sub-district, and for
 * whoever also sits on the other side's committee. That is the right which cross-appointment carries across.
 */
export function canCallInAtOnce(viewer: Viewer, issue: Issue, communityId: string | null): Capacity | null {
  return committeeSeat(viewer, communityId ?? issue.communityId)
}

/** Another committee's request is answered by the committee that has the say over the organization. */
export function canAnswerPartyRequest(viewer: Viewer, issue: Issue, communityId: string): Verdict {
  return ofVisible(() => allowAs(committeeSeat(viewer, communityId), 'COMMITTEE_ONLY'))(viewer, issue)
}

/** All concerned comment; the sub-district does so in its own name. */
export const canCommentOnIssue = ofVisible((viewer, issue) =>
  allow(
    committeeSeat(viewer, issue.communityId) ??
      subdistrictSeat(viewer) ??
      viewer.capacities.find((capacity) => issue.partyOrganizations.includes(capacity.organizationId)) ??
      viewer.capacities[0] ??
      null,
  ),
)

/** An internal note is the committee's own: the viewer's seat says which. */
export const canCommentInternally = ofVisible((viewer, issue) => {
  const seats = [issue.communityId, ...issue.communityIds].map((communityId) => committeeSeat(viewer, communityId))
  return allowAs(seats.find((seat) => seat !== null) ?? null, 'COMMITTEE_ONLY')
})

/** Contact details are for the committee that handles the issue, and nobody else. */
export const canRevealContact = ofVisible((viewer, issue) => {
  const verdict = byCommittee(viewer, issue)
  return verdict.allowed && issue.contactCipher === null ? deny('NO_CONTACT') : verdict
})

/** Whoever may open them may erase them for good: once they are needed no more, or because the reporter asks for it. */
export const canEraseContact = ofVisible((viewer, issue) => canRevealContact(viewer, issue))

/** The question each action that leads to another stage asks; `fulfilCommitment` depends on whose commitment it is. */
const policyOf: Readonly<Record<Exclude<IssueAction, 'fulfilCommitment'>, Question>> = {
  accept: canAcceptIssue,
  decline: canDeclineIssue,
  conveneMeeting: canConveneMeeting,
  recordAgreement: canRecordAgreement,
  startCarryingOut: canStartCarryingOut,
  resolve: canResolveIssue,
  confirm: (viewer, issue) => {
    const verdict = canConfirmIssue(viewer, issue)
    return verdict.allowed ? verdict : canConfirmIssueByCall(viewer, issue, new Date())
  },
  dispute: canDisputeIssue,
  reopen: canReopenIssue,
  withdraw: canWithdrawIssue,
  merge: canMergeIssue,
}

/** The stages the viewer could bring the issue to now. */
export function reachableStages(viewer: Viewer, issue: Issue): IssueStage[] {
  const stages = Object.entries(policyOf)
    .filter(([, policy]) => policy(viewer, issue).allowed)
    .map(([action]) => transitions[action as IssueAction].to)
  return [...new Set(stages)].filter((stage) => stage !== issue.stage)
}

/** For those whose moves can be taken back; whether this one still can is for the timeline to say. */
export const canUndoIssueMove = ofVisible((viewer, issue) => {
  const seat = committeeSeat(viewer, issue.communityId)
  return seat ? allow(seat) : byReporter(viewer, issue)
})
