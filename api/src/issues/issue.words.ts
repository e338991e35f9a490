import { registerEnumType } from 'type-graphql'

export enum IssueStage {
  REPORTED = 'REPORTED',
  ACCEPTED = 'ACCEPTED',
  COORDINATING = 'COORDINATING',
  AGREED = 'AGREED',
  CARRYING_OUT = 'CARRYING_OUT',
  RESOLVED = 'RESOLVED',
  CONFIRMED = 'CONFIRMED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
  DUPLICATE = 'DUPLICATE',
}
registerEnumType(IssueStage, {
  name: 'IssueStage',
  description: '登记 · 受理 · 协调 · 达成协议 · 办理 · 办结 · 已确认; 不予受理 · 已撤回 · 已并案',
})

/** How a stage is called where words are needed, as in refusals. */
export const stageNames: Record<IssueStage, { zh: string; en: string }> = {
  REPORTED: { zh: '登记', en: 'Reported' },
  ACCEPTED: { zh: '受理', en: 'Accepted' },
  COORDINATING: { zh: '协调', en: 'Coordinating' },
  AGREED: { zh: '达成协议', en: 'Agreed' },
  CARRYING_OUT: { zh: '办理', en: 'In progress' },
  RESOLVED: { zh: '办结', en: 'Resolved' },
  CONFIRMED: { zh: '已确认', en: 'Confirmed' },
  DECLINED: { zh: '不予受理', en: 'Declined' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  DUPLICATE: { zh: '已并案', en: 'Duplicate' },
}

export enum IssueCategory {
  PARKING = 'PARKING',
  NOISE = 'NOISE',
  SAFETY = 'SAFETY',
  ENVIRONMENT = 'ENVIRONMENT',
  FACILITY = 'FACILITY',
  PROPERTY_MANAGEMENT = 'PROPERTY_MANAGEMENT',
  NEIGHBOUR = 'NEIGHBOUR',
  EMPLOYMENT = 'EMPLOYMENT',
  SERVICE = 'SERVICE',
  OTHER = 'OTHER',
}
registerEnumType(IssueCategory, {
  name: 'IssueCategory',
  description: '停车 · 噪声 · 安全 · 环境 · 设施 · 物业管理 · 邻里 · 就业 · 服务 · 其他',
})

export enum IssueResult {
  SOLVED = 'SOLVED',
  PARTLY_SOLVED = 'PARTLY_SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
  EXPLAINED = 'EXPLAINED',
}
registerEnumType(IssueResult, { name: 'IssueResult', description: '已解决 · 部分解决 · 未解决 · 已解释说明' })

export enum Satisfaction {
  SATISFIED = 'SATISFIED',
  FAIRLY_SATISFIED = 'FAIRLY_SATISFIED',
  UNSATISFIED = 'UNSATISFIED',
}
registerEnumType(Satisfaction, { name: 'Satisfaction', description: '满意 · 基本满意 · 不满意' })

export enum DueState {
  NONE = 'NONE',
  ON_TIME = 'ON_TIME',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
}
registerEnumType(DueState, { name: 'DueState', description: 'Nothing due · in time · due within three days · overdue.' })

export enum Turn {
  COMMITTEE = 'COMMITTEE',
  PARTIES = 'PARTIES',
  REPORTER = 'REPORTER',
  NOBODY = 'NOBODY',
}
registerEnumType(Turn, {
  name: 'Turn',
  description:
    'Whose turn it is. A resolved issue is for whoever raised it to confirm, and for the committee to ask about once the days for that are over.',
})

export enum Audience {
  CONCERNED = 'CONCERNED',
  COMMITTEE = 'COMMITTEE',
}
registerEnumType(Audience, { name: 'Audience', description: 'All concerned, or one committee alone.' })

export enum CallMeans {
  PHONE = 'PHONE',
  VISIT = 'VISIT',
  COUNTER = 'COUNTER',
  MESSAGE = 'MESSAGE',
}
registerEnumType(CallMeans, { name: 'CallMeans', description: '电话 · 上门 · 窗口 · 短信或微信: how somebody was asked back (回访).' })

export enum EntryKind {
  REPORTED = 'REPORTED',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
  ASSIGNED = 'ASSIGNED',
  EDITED = 'EDITED',
  PARTY_NAMED = 'PARTY_NAMED',
  PARTY_REQUESTED = 'PARTY_REQUESTED',
  PARTY_REFUSED = 'PARTY_REFUSED',
  PARTY_REMOVED = 'PARTY_REMOVED',
  MEETING_CONVENED = 'MEETING_CONVENED',
  MEETING_HELD = 'MEETING_HELD',
  MEETING_CANCELLED = 'MEETING_CANCELLED',
  AGREEMENT_RECORDED = 'AGREEMENT_RECORDED',
  COMMITMENT_FULFILLED = 'COMMITMENT_FULFILLED',
  COMMITMENT_CANCELLED = 'COMMITMENT_CANCELLED',
  RESOURCE_LOST = 'RESOURCE_LOST',
  STARTED = 'STARTED',
  RESOLVED = 'RESOLVED',
  CONFIRMED = 'CONFIRMED',
  CALLED_BACK = 'CALLED_BACK',
  DISPUTED = 'DISPUTED',
  REOPENED = 'REOPENED',
  WITHDRAWN = 'WITHDRAWN',
  MERGED = 'MERGED',
  COMMENTED = 'COMMENTED',
  CONTACT_REVEALED = 'CONTACT_REVEALED',
  CONTACT_ERASED = 'CONTACT_ERASED',
  FOLLOW_CODE_REVEALED = 'FOLLOW_CODE_REVEALED',
  UNDONE = 'UNDONE',
}
registerEnumType(EntryKind, { name: 'EntryKind', description: 'What happened to an issue, past tense.' })
