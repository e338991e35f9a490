import { endOfDay } from '../kernel/day.ts'
import { dayNumber, dayOf, hoursOf, minutesOn } from './hours.ts'
import type { Plan } from './scheduled.ts'

const MINUTE_MS = 60_000

/** When the last of its hours ends: a night that begins on the last day ends on the next. */
export function endOf(plan: Plan): Date {
  const hours = hoursOf(plan)
  for (let day = dayNumber(plan.endsOn) + 1; day >= dayNumber(plan.startsOn); day--) {
    const last = minutesOn(day, hours).at(-1)
    if (last) return new Date(endOfDay(dayOf(day - 1)).getTime() + last[1] * MINUTE_MS)
  }
  return endOfDay(plan.endsOn)
}
