import type { IssuePermissionsFragment, IssueStage, Turn } from '../graphql/generated/graphql.ts'

/** The way of an issue, left to right on the board. */
export const mainStages = [
  'REPORTED',
  'ACCEPTED',
  'COORDINATING',
  'AGREED',
  'CARRYING_OUT',
  'RESOLVED',
  'CONFIRMED',
] as const satisfies readonly IssueStage[]
/** Closed without having been settled: behind the filter 已终止. */
export const otherStages = ['DECLINED', 'WITHDRAWN', 'DUPLICATE'] as const satisfies readonly IssueStage[]

export function isOver(stage: IssueStage): boolean {
  return stage === 'CONFIRMED' || (otherStages as readonly IssueStage[]).includes(stage)
}

/** Which words say for whom one waits. */
export function waitingFor({ stage, turn }: { stage: IssueStage; turn: Turn }): IssueStage | 'PARTIES' | 'CALLING' {
  if (turn === 'PARTIES') return turn
  return stage === 'RESOLVED' && turn === 'COMMITTEE' ? 'CALLING' : stage
}

export type IssuePermission = keyof Omit<IssuePermissionsFragment, '__typename'>
export type MoveAct = Extract<
  IssuePermission,
  | 'accept'
  | 'decline'
  | 'conveneMeeting'
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

const actsTo: Record<IssueStage, readonly MoveAct[]> = {
  REPORTED: [],
  ACCEPTED: ['accept', 'reopen'],
  COORDINATING: ['conveneMeeting'],
  AGREED: ['recordAgreement'],
  CARRYING_OUT: ['startCarryingOut', 'dispute'],
  RESOLVED: ['resolve'],
  CONFIRMED: ['confirmByCall', 'confirm'],
  DECLINED: ['decline'],
  WITHDRAWN: ['withdraw'],
  DUPLICATE: ['merge'],
}

/** The act which moves an issue to that stage: the first of those that lead there which the viewer may do. */
export function actTo(target: IssueStage, may: Record<MoveAct, { allowed: boolean }>): MoveAct | null {
  return actsTo[target].find((act) => may[act].allowed) ?? null
}

/** Moves the server lets one take back for a minute: those that recorded no facts of others. */
export const undoableActs: ReadonlySet<string> = new Set<MoveAct>(['accept', 'decline', 'startCarryingOut', 'resolve', 'withdraw', 'merge'])

/** Moves that need no facts beyond the wish itself. */
export function needsFacts(act: MoveAct): boolean {
  return act !== 'accept' && act !== 'startCarryingOut'
}
