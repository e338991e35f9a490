import type { Degree } from '../../matching/detail.ts'
import type { ResourceState } from '../../resources/resource.words.ts'
import { type Answer, type MatchState, matchStateNames } from '../../matches/match.words.ts'
import type { Words } from '../sheets/sheet.ts'

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
