import { publishEnum } from '../kernel/enumeration.ts'

export enum CallAnswerState {
  PENDING = 'PENDING',
  OFFERED = 'OFFERED',
  DECLINED = 'DECLINED',
}
publishEnum(CallAnswerState, 'CallAnswerState', 'What an organization answered to a call.', {
  PENDING: '待答复: no answer yet.',
  OFFERED: '已提供: it posted an offer in answer.',
  DECLINED: '已婉拒: it has nothing to offer.',
})
