import { localDay } from '../i18n/dates.ts'

export interface Span {
  from: string
  to: string
  capacity: number
  free: number
}

export interface Day {
  date: string
  spans: readonly Span[]
}

/** An hour of a day: what is there at all and what is free all through it; null while it is closed. */
export interface Hour {
  capacity: number
  free: number
  /** Open for a part of the hour only. */
  isPart: boolean
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

export function hoursOf({ spans }: Day): (Hour | null)[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const [begins, ends] = [hour * 60, hour * 60 + 60]
    const inIt = spans.filter(({ from, to, capacity }) => capacity > 0 && minutesOf(from) < ends && minutesOf(to) > begins)
    if (inIt.length === 0) return null
    const open = inIt.reduce((sum, { from, to }) => sum + Math.min(minutesOf(to), ends) - Math.max(minutesOf(from), begins), 0)
    return {
      capacity: Math.min(...inIt.map(({ capacity }) => capacity)),
      free: Math.min(...inIt.map(({ free }) => free)),
      isPart: open < 60,
    }
  })
}

const day = (date: string) => new Date(`${date}T12:00:00+08:00`)

export function addDays(date: string, days: number): string {
  return localDay(new Date(day(date).getTime() + days * 86_400_000))
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7) + 1

export const mondayOf = (date: string): string => addDays(date, 1 - weekdayOf(date))
