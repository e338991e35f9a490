import type { IssueAction } from '../../issues/issue.ts'
import type { EntryKind } from '../../issues/issue.words.ts'

/** A row under its columns' names, ready to be inserted. */
export type Row = Record<string, unknown>

/** All rows an issue's story comes to. */
export interface Told {
  issue: Row
  parties: Row[]
  meetings: Row[]
  agreements: Row[]
  commitments: Row[]
  entries: Row[]
  followers: Row[]
  /** The last thing that happened to it, for the change log. */
  lastKind: EntryKind
}

/** The moves a story tells by a word of its own. */
export const moves = {
  accept: 'accept',
  decline: 'decline',
  withdraw: 'withdraw',
  dispute: 'dispute',
  reopen: 'reopen',
  convene: 'conveneMeeting',
  agree: 'recordAgreement',
  fulfil: 'fulfilCommitment',
  start: 'startCarryingOut',
  resolve: 'resolve',
  confirm: 'confirm',
  merge: 'merge',
} as const satisfies Record<string, IssueAction>
