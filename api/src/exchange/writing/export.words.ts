import type { Degree } from '../../resources/detail.ts'
import type { Answer, MatchState, ResourceKind, ResourceState } from '../../resources/resource.words.ts'
import { matchStateNames } from '../../resources/resource.words.ts'
import type { Words } from '../sheets/sheet.ts'

export const kindNames: Record<ResourceKind, Words> = {
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

export const resourceStateNames: Record<ResourceState, Words> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  OPEN: { zh: '进行中', en: 'Open' },
  MET: { zh: '已满足', en: 'Met' },
  EXPIRED: { zh: '已过期', en: 'Expired' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
}

export const answerNames: Record<Answer, Words> = {
  PENDING: { zh: '未答复', en: 'No answer yet' },
  ACCEPTED: { zh: '同意', en: 'Agreed' },
  DECLINED: { zh: '婉拒', en: 'Declined' },
}

export const matchNames: Record<MatchState, Words> = matchStateNames

export const degreeWords: Record<Degree, Words> = {
  NONE: { zh: '不限', en: 'None' },
  VOCATIONAL: { zh: '中专', en: 'Vocational' },
  COLLEGE: { zh: '大专', en: 'College' },
  BACHELOR: { zh: '本科', en: 'Bachelor' },
  MASTER: { zh: '硕士及以上', en: 'Master' },
}
