import { publishEnum } from '../kernel/enumeration.ts'

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
publishEnum(
  IssueStage,
  'IssueStage',
  'Where an issue stands. The last three end it without an answer; see `stageTransitions` for what leads where.',
  {
    REPORTED: '登记: reported, not looked at yet.',
    ACCEPTED: '受理: the committee took it on.',
    COORDINATING: '协调: the parties are being brought together.',
    AGREED: '达成协议: the parties agreed on who does what.',
    CARRYING_OUT: '办理: what is to be done is being done.',
    RESOLVED: '办结: answered with a result; to be confirmed by whoever raised it.',
    CONFIRMED: '已确认: whoever raised it confirmed it, or it was taken as confirmed.',
    DECLINED: '不予受理: the committee did not take it on, and said why.',
    WITHDRAWN: '已撤回: whoever raised it took it back.',
    DUPLICATE: '已并案: it goes on in another issue.',
  },
)

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
publishEnum(IssueCategory, 'IssueCategory', 'What an issue is about.', {
  PARKING: '停车: parking.',
  NOISE: '噪声: noise.',
  SAFETY: '安全: safety.',
  ENVIRONMENT: '环境: surroundings and hygiene.',
  FACILITY: '设施: shared facilities.',
  PROPERTY_MANAGEMENT: '物业管理: the property manager’s work.',
  NEIGHBOUR: '邻里: neighbours.',
  EMPLOYMENT: '就业: work.',
  SERVICE: '服务: services.',
  OTHER: '其他: anything else.',
})

export enum IssueResult {
  SOLVED = 'SOLVED',
  PARTLY_SOLVED = 'PARTLY_SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
  EXPLAINED = 'EXPLAINED',
}
publishEnum(IssueResult, 'IssueResult', 'What came of an issue.', {
  SOLVED: '已解决: solved.',
  PARTLY_SOLVED: '部分解决: solved in part.',
  NOT_SOLVED: '未解决: not solved.',
  EXPLAINED: '已解释说明: nothing could be done, and it was explained why.',
})

export enum Satisfaction {
  SATISFIED = 'SATISFIED',
  FAIRLY_SATISFIED = 'FAIRLY_SATISFIED',
  UNSATISFIED = 'UNSATISFIED',
}
publishEnum(Satisfaction, 'Satisfaction', 'How content whoever raised an issue is with the answer.', {
  SATISFIED: '满意: satisfied.',
  FAIRLY_SATISFIED: '基本满意: fairly satisfied.',
  UNSATISFIED: '不满意: not satisfied.',
})

export enum DueState {
  NONE = 'NONE',
  ON_TIME = 'ON_TIME',
  DUE_SOON = 'DUE_SOON',
  OVERDUE = 'OVERDUE',
}
publishEnum(DueState, 'DueState', 'How near the day is by which something is to be done.', {
  NONE: '无期限: nothing is due.',
  ON_TIME: '期限内: in time, more than three days left.',
  DUE_SOON: '即将到期: due within three days.',
  OVERDUE: '已逾期: the day is over.',
})

export enum Turn {
  COMMITTEE = 'COMMITTEE',
  PARTIES = 'PARTIES',
  REPORTER = 'REPORTER',
  NOBODY = 'NOBODY',
}
publishEnum(
  Turn,
  'Turn',
  'Whose turn it is. A resolved issue is for whoever raised it to confirm, and for the committee to ask about once the days for that are over.',
  {
    COMMITTEE: '委员会: the committee that handles it.',
    PARTIES: '当事方: those with something to do in it.',
    REPORTER: '诉求人: whoever raised it.',
    NOBODY: '无: it is over.',
  },
)

export enum Audience {
  CONCERNED = 'CONCERNED',
  COMMITTEE = 'COMMITTEE',
}
publishEnum(Audience, 'Audience', 'Who may read an entry.', {
  CONCERNED: '相关各方: all whom the issue concerns.',
  COMMITTEE: '本委员会: one committee alone.',
})

export enum CallMeans {
  PHONE = 'PHONE',
  VISIT = 'VISIT',
  COUNTER = 'COUNTER',
  MESSAGE = 'MESSAGE',
}
publishEnum(CallMeans, 'CallMeans', 'How somebody was asked back (回访).', {
  PHONE: '电话: by telephone.',
  VISIT: '上门: at home.',
  COUNTER: '窗口: at the counter.',
  MESSAGE: '短信或微信: by a message.',
})

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
publishEnum(EntryKind, 'EntryKind', 'What happened to an issue.', {
  REPORTED: '登记: it was reported.',
  ACCEPTED: '受理: the committee took it on.',
  DECLINED: '不予受理: the committee did not take it on.',
  ASSIGNED: '指派: somebody was put in charge, or nobody any more.',
  EDITED: '修改: its words were changed.',
  PARTY_NAMED: '列入当事方: somebody was named a party.',
  PARTY_REQUESTED: '商请对方社区: another community’s committee was asked for a party.',
  PARTY_REFUSED: '对方社区未同意: that committee refused.',
  PARTY_REMOVED: '移出当事方: somebody is no longer a party.',
  MEETING_CONVENED: '召集协调会: a meeting was convened.',
  MEETING_HELD: '召开协调会: a meeting was held.',
  MEETING_CANCELLED: '取消协调会: a meeting was cancelled.',
  AGREEMENT_RECORDED: '达成协议: what the parties agreed on was recorded.',
  COMMITMENT_FULFILLED: '承诺完成: a commitment was kept.',
  COMMITMENT_CANCELLED: '承诺取消: a commitment was cancelled.',
  RESOURCE_LOST: '资源落空: what a commitment was to be kept with is no longer there.',
  STARTED: '开始办理: work on it began.',
  RESOLVED: '办结: it was answered with a result.',
  CONFIRMED: '确认: whoever raised it confirmed it.',
  CALLED_BACK: '回访: whoever raised it was asked back by the committee.',
  DISPUTED: '不认可: whoever raised it does not agree that it is resolved.',
  REOPENED: '重新办理: it was taken up again.',
  WITHDRAWN: '撤回: whoever raised it took it back.',
  MERGED: '并案: it was joined with another.',
  COMMENTED: '留言: somebody commented.',
  CONTACT_REVEALED: '查看联系方式: somebody looked at the contact details.',
  CONTACT_ERASED: '清除联系方式: the contact details were erased.',
  FOLLOW_CODE_REVEALED: '查看查询码: somebody looked at the code it is followed with.',
  UNDONE: '撤销: the last move was undone.',
})
