import { registerEnumType } from 'type-graphql'

export enum CallAnswerState {
  PENDING = 'PENDING',
  OFFERED = 'OFFERED',
  DECLINED = 'DECLINED',
}
registerEnumType(CallAnswerState, { name: 'CallAnswerState', description: '待答复 · 已提供 · 已婉拒' })
