import { publishEnum } from '../kernel/enumeration.ts'

export enum PartyState {
  NAMED = 'NAMED',
  REQUESTED = 'REQUESTED',
  REFUSED = 'REFUSED',
}
publishEnum(PartyState, 'PartyState', 'Where the part of somebody in an issue stands.', {
  NAMED: '当事方: a party to the issue.',
  REQUESTED: '待对方社区同意: asked for, the other community’s committee has not answered.',
  REFUSED: '对方社区未同意: the other community’s committee refused.',
})

export enum MeetingState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
publishEnum(MeetingState, 'MeetingState', 'Where a coordination meeting stands.', {
  PLANNED: '已召集: convened, not held yet.',
  HELD: '已召开: held, its outcome recorded.',
  CANCELLED: '已取消: it was not held.',
})

export enum CommitmentState {
  OPEN = 'OPEN',
  FULFILLED = 'FULFILLED',
  CANCELLED = 'CANCELLED',
}
publishEnum(CommitmentState, 'CommitmentState', 'Where a commitment stands.', {
  OPEN: '未完成: still to be kept.',
  FULFILLED: '已完成: kept.',
  CANCELLED: '已取消: no longer to be kept.',
})
