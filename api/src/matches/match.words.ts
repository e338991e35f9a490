import { publishEnum } from '../kernel/enumeration.ts'

export enum MatchState {
  INTRODUCED = 'INTRODUCED',
  ACCEPTED = 'ACCEPTED',
  FULFILLED = 'FULFILLED',
  NO_SHOW = 'NO_SHOW',
  FELL_THROUGH = 'FELL_THROUGH',
  DECLINED = 'DECLINED',
}
publishEnum(MatchState, 'MatchState', 'Where a match stands.', {
  INTRODUCED: '已牵线: introduced, waiting for both answers.',
  ACCEPTED: '双方同意: both sides agreed.',
  FULFILLED: '已落实: it came about.',
  NO_SHOW: '未到场: agreed, but the requester never came.',
  FELL_THROUGH: '未成: ended after the introduction, with a reason.',
  DECLINED: '已婉拒: declined by one side.',
})

export enum Answer {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}
publishEnum(Answer, 'Answer', 'What one side of a match answered.', {
  PENDING: '未答复: no answer yet.',
  ACCEPTED: '同意: it agreed.',
  DECLINED: '婉拒: it declined.',
})

/** How a match's state is called where words are needed, as in refusals. */
export const matchStateNames: Record<MatchState, { zh: string; en: string }> = {
  INTRODUCED: { zh: '已牵线', en: 'Introduced' },
  ACCEPTED: { zh: '双方同意', en: 'Both agreed' },
  FULFILLED: { zh: '已落实', en: 'Fulfilled' },
  NO_SHOW: { zh: '未到场', en: 'No show' },
  FELL_THROUGH: { zh: '未成', en: 'Fell through' },
  DECLINED: { zh: '已婉拒', en: 'Declined' },
}
