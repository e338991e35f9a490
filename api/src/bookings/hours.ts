import type { ScheduleDetail, WeeklyWindow } from '../matching/detail.ts'
import { DAY, type Interval, minuteOfDay, union } from '../matching/windows.ts'

/** Weekly windows on the days of a stretch of time, ready to be asked minute by minute. Days are counted since 1970-01-01. */
export interface Hours {
  /** First and last day on which a window begins; the last night runs on into the day after. */
  first: number
  last: number
  /** Of each weekday, Monday first: minutes of the day taken by what begins on it … */
  begun: readonly (readonly Interval[])[]
  /** … and minutes of the next day that this runs on into. */
  spilled: readonly (readonly Interval[])[]
}

const DAY_MS = 86_400_000

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

/** 0 Monday to 6 Sunday; day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

export function hoursOf({ windows, startsOn, endsOn }: ScheduleDetail): Hours {
  const ofEach = (piece: (window: WeeklyWindow) => Interval): Interval[][] =>
    Array.from({ length: 7 }, (_, weekday) => union(windows.filter(({ weekdays }) => weekdays.includes(weekday + 1)).map(piece)))
  return {
    first: startsOn === null ? -Infinity : dayNumber(startsOn),
    last: endsOn === null ? Infinity : dayNumber(endsOn),
    begun: ofEach(({ from, to }) => [minuteOfDay(from), runsOn(from, to) ? DAY : minuteOfDay(to)]),
    spilled: ofEach(({ from, to }) => [0, runsOn(from, to) ? minuteOfDay(to) : 0]),
  }
}

/** The minutes of a day within the hours, in order and apart. */
export function minutesOn(day: number, { first, last, begun, spilled }: Hours): Interval[] {
  const within = (begins: number): boolean => begins >= first && begins <= last
  return union([...(within(day - 1) ? spilled[weekdayOf(day - 1)]! : []), ...(within(day) ? begun[weekdayOf(day)]! : [])])
}

/**
 * The days from `from` to `to` that tell of all others: on any other day everything is as it was a week before. What holds on a
 * day depends on its weekday and on which hours run on it and on the day before, so after each first and last day a week is enough.
 */
export function tellingDays(all: readonly Hours[], from: number, to: number): number[] {
  const turns = [from, ...all.flatMap(({ first, last }) => [first, last + 1])].filter((day) => day >= from && day <= to)
  const days = new Set(turns.flatMap((turn) => Array.from({ length: 8 }, (_, later) => turn + later)))
  return [...days].filter((day) => day <= to).toSorted((a, b) => a - b)
}

const runsOn = (from: string, to: string): boolean => minuteOfDay(to) <= minuteOfDay(from)
