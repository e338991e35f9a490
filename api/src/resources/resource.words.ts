import { registerEnumType } from 'type-graphql'

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
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: '岗位 · 培训实训 · 场地 · 车位 · 资金 · 物资 · 志愿服务 · 专业服务 · 微心愿',
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
registerEnumType(ResourceState, {
  name: 'ResourceState',
  description: '草稿 (seen only by those it is posted for) · 开放 · 已满足（全部对接）· 已过期 · 已撤回',
})
