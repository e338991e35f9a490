import { registerEnumType } from 'type-graphql'

export enum PartyState {
  NAMED = 'NAMED',
  REQUESTED = 'REQUESTED',
  REFUSED = 'REFUSED',
}
registerEnumType(PartyState, { name: 'PartyState', description: '当事方 · 待对方社区同意 · 对方社区未同意' })

export enum MeetingState {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, { name: 'MeetingState', description: '已召集 · 已召开 · 已取消' })

export enum CommitmentState {
  OPEN = 'OPEN',
  FULFILLED = 'FULFILLED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(CommitmentState, { name: 'CommitmentState', description: '未完成 · 已完成 · 已取消' })
