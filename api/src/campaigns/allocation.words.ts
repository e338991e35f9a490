import { publishEnum } from '../kernel/enumeration.ts'

export enum Rule {
  PIN = 'PIN',
  FORBID = 'FORBID',
}
publishEnum(Rule, 'Rule', 'What a committee decided about a need and an offer before an allocation.', {
  PIN: '指定: the two belong together, whatever is computed.',
  FORBID: '排除: never the two.',
})

export enum AllocationState {
  RUNNING = 'RUNNING',
  PROPOSED = 'PROPOSED',
  FAILED = 'FAILED',
  CONFIRMED = 'CONFIRMED',
  DISCARDED = 'DISCARDED',
}
publishEnum(AllocationState, 'AllocationState', 'Where an allocation stands.', {
  RUNNING: '计算中: it waits or is being computed.',
  PROPOSED: '待确认: its pairs wait for a committee to confirm.',
  FAILED: '未成功: it could not be computed; `problem` says why.',
  CONFIRMED: '已确认: its pairs were introduced.',
  DISCARDED: '已放弃: nothing came of it.',
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
publishEnum(AllocationPhase, 'AllocationPhase', 'How far the computing of an allocation is.', {
  QUEUED: '排队: it waits for its turn.',
  READING: '读取: needs and offers are being read.',
  SCORING: '逐对评分: each pair is weighed.',
  SERVING: '求最多匹配: as many as possible find a place.',
  FITTING: '求最优搭配: of those ways, the one whose pairs fit best.',
  DRAWING_LOTS: '抽签: ties are settled by lot.',
  WRITING: '保存: the pairs are being kept.',
  DONE: '完成: it is over.',
})

export enum UnservedReason {
  NO_ELIGIBLE = 'NO_ELIGIBLE',
  CAPACITY = 'CAPACITY',
}
publishEnum(UnservedReason, 'UnservedReason', 'Why a need goes without in an allocation.', {
  NO_ELIGIBLE: '没有符合条件的资源: no offer meets its conditions.',
  CAPACITY: '符合条件的资源已满: those that do are full.',
})
