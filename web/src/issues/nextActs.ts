import type { IssueStage } from '../graphql/generated/graphql.ts'
import type { IssuePermission } from './stages.ts'
import type { Issue } from './useIssue.ts'

/** Acts on the issue as a whole; those on one party, meeting or commitment stand beside it. */
export type ActName = Extract<
  IssuePermission,
  | 'accept'
  | 'decline'
  | 'assign'
  | 'edit'
  | 'nameParty'
  | 'conveneMeeting'
  | 'recordMeetingOutcome'
  | 'recordAgreement'
  | 'startCarryingOut'
  | 'resolve'
  | 'confirm'
  | 'confirmByCall'
  | 'dispute'
  | 'reopen'
  | 'withdraw'
  | 'merge'
>

/** What leads on from each stage, the usual step first. */
const onwards: Record<IssueStage, readonly ActName[]> = {
  REPORTED: ['accept', 'decline'],
  ACCEPTED: ['conveneMeeting', 'startCarryingOut'],
  COORDINATING: ['recordMeetingOutcome', 'recordAgreement'],
  AGREED: ['startCarryingOut'],
  CARRYING_OUT: ['resolve'],
  RESOLVED: ['confirm', 'confirmByCall', 'dispute'],
  // What is over stays so, unless somebody looks for a way to take it up again.
  CONFIRMED: [],
  DECLINED: [],
  WITHDRAWN: [],
  DUPLICATE: [],
}

const whole: readonly ActName[] = [
  'edit',
  'assign',
  'nameParty',
  'conveneMeeting',
  'recordAgreement',
  'startCarryingOut',
  'resolve',
  'reopen',
  'merge',
  'withdraw',
  'decline',
]

type Facts = Pick<Issue, 'stage' | 'isReportedByViewer'> & {
  viewerCan: Record<ActName, { allowed: boolean }>
  meetings: readonly { state: string }[]
}

export function nextActs({ stage, meetings, isReportedByViewer, viewerCan }: Facts): ActName[] {
  const isPlanned = meetings.some(({ state }) => state === 'PLANNED')
  // Whoever raised it says so; all others write down what they were told.
  const confirming = isReportedByViewer || !viewerCan.confirmByCall.allowed ? 'confirmByCall' : 'confirm'
  return onwards[stage].filter((act) => act !== confirming && (act !== 'recordMeetingOutcome' || isPlanned))
}

/** The rest: what may be done, and what may not be done now for a reason worth telling. */
export function otherActs(issue: Facts, next: readonly ActName[]): ActName[] {
  return whole.filter((act) => !next.includes(act) && issue.viewerCan[act].allowed)
}
