import { addDays } from '../kernel/day.ts'
import { intersect, weeklyIntervals, windowsOf } from '../matching/windows.ts'
import type { ScheduleDetail, WeeklyWindow } from '../matching/detail.ts'
import { scheduleOf, type Scheduled } from '../resources/detail.read.ts'
import type { Resource } from '../resources/resource.entity.ts'
import { type Hours, hoursOf } from './hours.ts'
import { firstOutside } from './occupancy.ts'

/** Hours of the week on certain days. */
export interface Plan {
  windows: WeeklyWindow[]
  startsOn: string
  endsOn: string
}

/** A booking runs for at most so many days. */
export const MOST_DAYS = 366

/** The hours an offer is there. */
export function hoursOffered(offer: Scheduled & Pick<Resource, 'until'>): Hours | null {
  const schedule = scheduleOf(offer)
  return schedule && hoursWithin(schedule, offer.until)
}

/** No window begins after the last day on which the offer stands. */
export const hoursWithin = (schedule: ScheduleDetail, until: string | null): Hours =>
  hoursOf({ ...schedule, endsOn: earliest(schedule.endsOn, until) })

/**
 * What a match of a need and an offer books: the hours both have in common, from today or the later first day to the earlier last
 * day, and at most for a year. A night that the offer’s first or last day would cut in two is left out. Null: nothing in common.
 */
export function planOf(need: Scheduled, offer: Scheduled & Pick<Resource, 'until'>, today: string): Plan | null {
  const [wanted, offered] = [scheduleOf(need)!, scheduleOf(offer)!]
  const windows = windowsOf(intersect(weeklyIntervals(wanted.windows), weeklyIntervals(offered.windows)))
  const startsOn = latest(today, wanted.startsOn, offered.startsOn)
  const endsOn = earliest(addDays(startsOn, MOST_DAYS - 1), wanted.endsOn, offered.endsOn, offer.until)
  const hours = hoursOffered(offer)!
  for (const [first, last] of [
    [startsOn, endsOn],
    [addDays(startsOn, 1), endsOn],
    [startsOn, addDays(endsOn, -1)],
    [addDays(startsOn, 1), addDays(endsOn, -1)],
  ] as const) {
    const plan = { windows, startsOn: first, endsOn: last }
    if (occurs(plan) && firstOutside(hours, hoursOf(plan)) === null) return plan
  }
  return null
}

/** Whether any of the windows begins on any of the days. */
export function occurs({ windows, startsOn, endsOn }: Plan): boolean {
  const weekdays = new Set(windows.flatMap((window) => window.weekdays))
  for (let day = startsOn; day <= endsOn && day < addDays(startsOn, 7); day = addDays(day, 1)) {
    if (weekdays.has(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)) return true
  }
  return false
}

const latest = (first: string, ...days: (string | null)[]): string => [first, ...known(days)].toSorted().at(-1)!

function earliest(day: string, ...days: (string | null)[]): string
function earliest(...days: (string | null)[]): string | null
function earliest(...days: (string | null)[]): string | null {
  return known(days).toSorted()[0] ?? null
}

const known = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null)
