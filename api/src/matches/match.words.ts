import { registerEnumType } from 'type-graphql'

export enum MatchState {
  INTRODUCED = 'INTRODUCED',
  ACCEPTED = 'ACCEPTED',
  FULFILLED = 'FULFILLED',
  NO_SHOW = 'NO_SHOW',
  FELL_THROUGH = 'FELL_THROUGH',
  DECLINED = 'DECLINED',
}
registerEnumType(MatchState, {
  name: 'MatchState',
  description:
    '已牵线 (waiting for both answers) · 双方同意 · 已落实 · 未到场 (agreed, but the requester never came) · 未成 (ended after the introduction, with a reason) · 已婉拒 (declined by one side)',
})

export enum Answer {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}
registerEnumType(Answer, { name: 'Answer', description: '未答复 · 同意 · 婉拒' })

/** How a match's state is called where words are needed, as in refusals. */
export const matchStateNames: Record<MatchState, { zh: string; en: string }> = {
  INTRODUCED: { zh: '已牵线', en: 'Introduced' },
  ACCEPTED: { zh: '双方同意', en: 'Both agreed' },
  FULFILLED: { zh: '已落实', en: 'Fulfilled' },
  NO_SHOW: { zh: '未到场', en: 'No show' },
  FELL_THROUGH: { zh: '未成', en: 'Fell through' },
  DECLINED: { zh: '已婉拒', en: 'Declined' },
}
