import { publishEnum } from '../kernel/enumeration.ts'

export enum FollowUpOutcome {
  STILL_THERE = 'STILL_THERE',
  LEFT = 'LEFT',
  UNREACHABLE = 'UNREACHABLE',
}
publishEnum(FollowUpOutcome, 'FollowUpOutcome', 'What was found when asking after a match.', {
  STILL_THERE: '在岗: still there.',
  LEFT: '已离职: left.',
  UNREACHABLE: '未联系上: not reached; may be asked again.',
})
