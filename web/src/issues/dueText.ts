import type { DueState } from '../graphql/generated/graphql.ts'
import { daysUntil } from '../i18n/dates.ts'

const day = 86_400_000

/** As the server counts it, at any later moment: a card that is only looked at becomes due and overdue all the same. */
export function dueStateAt(dueAt: string | null | undefined, dueState: DueState, now: Date): DueState {
  if (!dueAt || dueState === 'NONE') return 'NONE'
  const left = Date.parse(dueAt) - now.getTime()
  return left < 0 ? 'OVERDUE' : left <= 3 * day ? 'DUE_SOON' : 'ON_TIME'
}

/** 剩 3 天 · 今天到期 · 逾期 2 天, as message key and number; null where no deadline runs. */
export function dueText(dueAt: string | null | undefined, dueState: DueState, now: Date): { key: string; days: number } | null {
  if (!dueAt || dueState === 'NONE') return null
  const days = daysUntil(dueAt, now)
  if (dueState === 'OVERDUE') return days < 0 ? { key: 'issues.due.overdue', days: -days } : { key: 'issues.due.overdueToday', days: 0 }
  return days <= 0 ? { key: 'issues.due.today', days: 0 } : { key: 'issues.due.left', days }
}
