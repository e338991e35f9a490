import { registerEnumType } from 'type-graphql'

export enum Rule {
  PIN = 'PIN',
  FORBID = 'FORBID',
}
registerEnumType(Rule, { name: 'Rule', description: '指定 (the two belong together, whatever is computed) · 排除 (never the two)' })

export enum AllocationState {
  RUNNING = 'RUNNING',
  PROPOSED = 'PROPOSED',
  FAILED = 'FAILED',
  CONFIRMED = 'CONFIRMED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(AllocationState, {
  name: 'AllocationState',
  description: '计算中 · 待确认 · 未成功 (`problem` says why) · 已确认 (its pairs were introduced) · 已放弃',
})

export enum AllocationPhase {
  QUEUED = 'QUEUED',
  READING = 'READING',
  SCORING = 'SCORING',
  SERVING = 'SERVING',
  FITTING = 'FITTING',
  DRAWING_LOTS = 'DRAWING_LOTS',
  WRITING = 'WRITING',
  DONE = 'DONE',
}
registerEnumType(AllocationPhase, {
  name: 'AllocationPhase',
  description:
    '排队 · 读取 · 逐对评分 · 求最多匹配 (as many as possible find a place) · 求最优搭配 (the pairs that fit best) · 抽签 (ties are settled by lot) · 保存 · 完成',
})

export enum UnservedReason {
  NO_ELIGIBLE = 'NO_ELIGIBLE',
  CAPACITY = 'CAPACITY',
}
registerEnumType(UnservedReason, { name: 'UnservedReason', description: '没有符合条件的资源 · 符合条件的资源已满' })
