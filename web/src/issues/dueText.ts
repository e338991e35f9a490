import type { DueState } from '../graphql/generated/graphql.ts'
import { daysUntil } from '../i18n/dates.ts'

/** 剩 3 天 · 今天到期 · 逾期 2 天, as message key and number; null where no deadline runs. */
export function dueText(dueAt: string | null | undefined, dueState: DueState): { key: string; days: number } | null {
  if (!dueAt || dueState === 'NONE') return null
  const days = daysUntil(dueAt)
  if (dueState === 'OVERDUE') return days < 0 ? { key: 'issues.due.overdue', days: -days } : { key: 'issues.due.overdueToday', days: 0 }
  return days <= 0 ? { key: 'issues.due.today', days: 0 } : { key: 'issues.due.left', days }
}
