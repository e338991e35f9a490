import type { ResourceState } from '../graphql/generated/graphql.ts'
import { daysUntil, localDay } from '../i18n/dates.ts'

interface Standing {
  state: ResourceState
  quantity: number
  matched: number
  until?: string | null | undefined
}

/** How much of it is met, as the key of a word. What no longer runs says so instead. */
export function metLevel({ state, quantity, matched }: Standing): ResourceState | 'NONE' | 'PARTLY' {
  if (state !== 'OPEN') return state
  if (matched >= quantity) return 'MET'
  return matched > 0 ? 'PARTLY' : 'NONE'
}

const soon = 14

/** Its last day is over or near: time to let it run on. */
export function isExpiring({ state, until }: Standing): boolean {
  if (state === 'EXPIRED') return true
  return state === 'OPEN' && until != null && daysUntil(until) <= soon
}

/** So many days more, counted from its last day or, where that is over, from today. */
export function renewedUntil(until: string | null | undefined, days: number, now: Date = new Date()): string {
  const today = localDay(now)
  const from = until && until > today ? until : today
  return localDay(new Date(Date.parse(`${from}T12:00:00+08:00`) + days * 86_400_000))
}
