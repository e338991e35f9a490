import { publishEnum } from '../kernel/enumeration.ts'

export enum ResourceKind {
  JOB = 'JOB',
  TRAINING = 'TRAINING',
  VENUE = 'VENUE',
  PARKING = 'PARKING',
  FUNDS = 'FUNDS',
  GOODS = 'GOODS',
  VOLUNTEER = 'VOLUNTEER',
  EXPERTISE = 'EXPERTISE',
  MICRO_WISH = 'MICRO_WISH',
}
publishEnum(ResourceKind, 'ResourceKind', 'What is offered or needed.', {
  JOB: '岗位: a job.',
  TRAINING: '培训实训: training.',
  VENUE: '场地: rooms and grounds.',
  PARKING: '车位: parking spaces.',
  FUNDS: '资金: money.',
  GOODS: '物资: goods.',
  VOLUNTEER: '志愿服务: volunteers.',
  EXPERTISE: '专业服务: professional help.',
  MICRO_WISH: '微心愿: a small wish.',
})

/** How a kind is called where words are needed: in tables, and in what one looks for. */
export const kindNames: Record<ResourceKind, { zh: string; en: string }> = {
  JOB: { zh: '岗位', en: 'Jobs' },
  TRAINING: { zh: '培训实训', en: 'Training' },
  VENUE: { zh: '场地', en: 'Venue' },
  PARKING: { zh: '车位', en: 'Parking' },
  FUNDS: { zh: '资金', en: 'Funds' },
  GOODS: { zh: '物资', en: 'Goods' },
  VOLUNTEER: { zh: '志愿服务', en: 'Volunteers' },
  EXPERTISE: { zh: '专业服务', en: 'Expertise' },
  MICRO_WISH: { zh: '微心愿', en: 'Micro-wish' },
}

export enum ResourceState {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  MET = 'MET',
  EXPIRED = 'EXPIRED',
  WITHDRAWN = 'WITHDRAWN',
}
publishEnum(ResourceState, 'ResourceState', 'Where a need or an offer stands.', {
  DRAFT: '草稿: not posted; seen only by those it is posted for.',
  OPEN: '开放: posted, something is still left.',
  MET: '已满足: all of it is matched.',
  EXPIRED: '已过期: its last day is over.',
  WITHDRAWN: '已撤回: taken back.',
})
