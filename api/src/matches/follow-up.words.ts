import { registerEnumType } from 'type-graphql'

export enum FollowUpOutcome {
  STILL_THERE = 'STILL_THERE',
  LEFT = 'LEFT',
  UNREACHABLE = 'UNREACHABLE',
}
registerEnumType(FollowUpOutcome, { name: 'FollowUpOutcome', description: '在岗 · 已离职 · 未联系上 (may be asked again)' })
