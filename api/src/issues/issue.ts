import { Refusal } from '../kernel/refusal.ts'
import { isUndoable } from '../kernel/undo.ts'
import { DueState, EntryKind, IssueStage, Turn, stageNames } from './issue.words.ts'

const { REPORTED, ACCEPTED, COORDINATING, AGREED, CARRYING_OUT, RESOLVED, CONFIRMED, DECLINED, WITHDRAWN, DUPLICATE } = IssueStage

export type IssueAction =
  | 'accept'
  | 'decline'
  | 'conveneMeeting'
  | 'recordAgreement'
  | 'startCarryingOut'
  | 'fulfilCommitment'
  | 'resolve'
  | 'confirm'
  | 'dispute'
  | 'reopen'
  | 'withdraw'
  | 'merge'

/** Whose right an action is; the policies say it in full. */
export type Role = 'committee' | 'secretary' | 'reporter' | 'owner'

interface Transition {
  from: readonly IssueStage[]
  to: IssueStage
  by: Role
  entry: EntryKind
  /** The move needs nothing but the click and can be taken back the same way. */
  undoable: boolean
}

const open = [REPORTED, ACCEPTED, COORDINATING, AGREED, CARRYING_OUT] as const

/**
 * The whole life of an issue, one row per action. A simple issue skips coordination: it is carried out straight after it was
 * accepted. Whoever disputes an outcome sends it back to be carried out; what was closed is reopened as accepted.
 */
// prettier-ignore
export const transitions: Readonly<Record<IssueAction, Transition>> = {
  accept:           { from: [REPORTED],                                             to: ACCEPTED,     by: 'committee', entry: EntryKind.ACCEPTED,             undoable: true },
  decline:          { from: [REPORTED, ACCEPTED],                                   to: DECLINED,     by: 'secretary', entry: EntryKind.DECLINED,             undoable: true },
  conveneMeeting:   { from: [ACCEPTED, COORDINATING],                               to: COORDINATING, by: 'secretary', entry: EntryKind.MEETING_CONVENED,     undoable: false },
  recordAgreement:  { from: [COORDINATING],                                         to: AGREED,       by: 'secretary', entry: EntryKind.AGREEMENT_RECORDED,   undoable: false },
  startCarryingOut: { from: [ACCEPTED, AGREED],                                     to: CARRYING_OUT, by: 'committee', entry: EntryKind.STARTED,              undoable: true },
  fulfilCommitment: { from: [AGREED, CARRYING_OUT],                                 to: CARRYING_OUT, by: 'owner',     entry: EntryKind.COMMITMENT_FULFILLED, undoable: false },
  resolve:          { from: [CARRYING_OUT],                                         to: RESOLVED,     by: 'secretary', entry: EntryKind.RESOLVED,             undoable: true },
  confirm:          { from: [RESOLVED],                                             to: CONFIRMED,    by: 'reporter',  entry: EntryKind.CONFIRMED,            undoable: false },
  dispute:          { from: [RESOLVED],                                             to: CARRYING_OUT, by: 'reporter',  entry: EntryKind.DISPUTED,             undoable: false },
  reopen:           { from: [RESOLVED, CONFIRMED, DECLINED, WITHDRAWN, DUPLICATE],  to: ACCEPTED,     by: 'secretary', entry: EntryKind.REOPENED,             undoable: false },
  withdraw:         { from: open,                                                   to: WITHDRAWN,    by: 'reporter',  entry: EntryKind.WITHDRAWN,            undoable: true },
  merge:            { from: open,                                                   to: DUPLICATE,    by: 'secretary', entry: EntryKind.MERGED,               undoable: true },
}

/** Days a stage may last; an urgent issue has half of them. Where nothing is stated, nothing is due. */
const daysAllowed: Partial<Record<IssueStage, number>> = {
  REPORTED: 2,
  ACCEPTED: 7,
  COORDINATING: 15,
  AGREED: 5,
  CARRYING_OUT: 30,
  RESOLVED: 7,
}

const DAY = 86_400_000
const SOON = 3 * DAY
/** How long a move can be taken back. */

export const closedStages: readonly IssueStage[] = [CONFIRMED, DECLINED, WITHDRAWN, DUPLICATE]
export const isOpen = (stage: IssueStage): boolean => !closedStages.includes(stage)

interface Movable {
  stage: IssueStage
  stageSince: Date
  dueAt: Date | null
  urgent: boolean
  openCommitments: number
}

export function deadline(stage: IssueStage, since: Date, urgent: boolean): Date | null {
  const days = daysAllowed[stage]
  return days === undefined ? null : new Date(since.getTime() + (urgent ? days / 2 : days) * DAY)
}

/** When an issue is due in the stage it is in; with commitments open, when the first of them is, and the stage has no say. */
export function dueIn({ stage, stageSince, dueAt, urgent, openCommitments }: Movable): Date | null {
  return openCommitments > 0 ? dueAt : deadline(stage, stageSince, urgent)
}

export const canDo = (action: IssueAction, stage: IssueStage): boolean => transitions[action].from.includes(stage)

/** Throws unless the stage allows the action. */
export function expectStage(action: IssueAction, stage: IssueStage): void {
  if (!canDo(action, stage)) throw wrongStage(stage)
}

export const wrongStage = (stage: IssueStage): Refusal => new Refusal('WRONG_STAGE', { stage: stageNames[stage] })

/** Moves an issue by an action; staying in a stage doesn't start its deadline anew. Returns where it came from. */
export function move(issue: Movable, action: IssueAction, now: Date): IssueStage {
  expectStage(action, issue.stage)
  const from = issue.stage
  const { to } = transitions[action]
  if (to !== from) {
    issue.stage = to
    issue.stageSince = now
    issue.dueAt = dueIn(issue)
  }
  return from
}

interface LastMove {
  kind: EntryKind
  at: Date
  actorId: string | null
  fromStage: IssueStage | null
  toStage: IssueStage | null
}

/** The stage an undo would go back to: only one's own last move, within a minute, and only if it recorded no facts. */
export function undoTarget(stage: IssueStage, last: LastMove | null, personId: string, now: Date): IssueStage | null {
  if (!last || last.actorId !== personId || last.toStage !== stage || last.fromStage === last.toStage) return null
  if (!isUndoable(last.at, now)) return null
  const row = Object.values(transitions).find((each) => each.entry === last.kind)
  return row?.undoable ? last.fromStage : null
}

export function dueState(dueAt: Date | null, now: Date): DueState {
  if (!dueAt) return DueState.NONE
  const left = dueAt.getTime() - now.getTime()
  return left < 0 ? DueState.OVERDUE : left <= SOON ? DueState.DUE_SOON : DueState.ON_TIME
}

/** Those who raised it have their days to confirm; once these are over, the committee asks them. */
export function turnOf(issue: { stage: IssueStage; openCommitments: number; dueAt: Date | null }, now: Date): Turn {
  if (!isOpen(issue.stage)) return Turn.NOBODY
  if (issue.stage === RESOLVED) return dueState(issue.dueAt, now) === DueState.OVERDUE ? Turn.COMMITTEE : Turn.REPORTER
  return issue.openCommitments > 0 ? Turn.PARTIES : Turn.COMMITTEE
}
