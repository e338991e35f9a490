import type { WeeklyWindow } from './detail.ts'

/** [start, end) in minutes of the week: Monday 00:00 is 0, the week ends at 10080. */
export type Interval = readonly [start: number, end: number]

export const DAY = 24 * 60
export const WEEK = 7 * DAY

/** Sorted, disjoint and not even touching; what runs past Sunday midnight goes on at the week's beginning. */
export function weeklyIntervals(windows: WeeklyWindow[]): Interval[] {
  return union(
    windows.flatMap(({ weekdays, from, to }) => weekdays.flatMap((weekday) => onDay(weekday, minuteOfDay(from), minuteOfDay(to)))),
  )
}

export function union(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = []
  for (const [start, end] of intervals.filter(([start, end]) => start < end).toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Both lists sorted and disjoint, as `weeklyIntervals` gives them; so is what they share. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const shared: Interval[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!]
    const start = Math.max(one[0], other[0])
    const end = Math.min(one[1], other[1])
    if (start < end) shared.push([start, end])
    if (one[1] < other[1]) i++
    else j++
  }
  return shared
}

export function minutes(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Back to windows as people write them: nights are whole again, equal hours of several days are one window. */
export function windowsOf(intervals: readonly Interval[]): WeeklyWindow[] {
  const windows = new Map<string, WeeklyWindow>()
  for (const [start, end] of aroundTheWeek(union(intervals)).flatMap(byDay)) {
    const from = clock(start % DAY)
    const to = end % DAY === 0 ? '24:00' : clock(end % DAY)
    const key = `${from}-${to}`
    const weekday = (Math.floor(start / DAY) % 7) + 1
    const window = windows.get(key)
    if (window) window.weekdays.push(weekday)
    else windows.set(key, { weekdays: [weekday], from, to })
  }
  return [...windows.values()]
    .map((window) => ({ ...window, weekdays: window.weekdays.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => a.weekdays[0]! - b.weekdays[0]! || a.from.localeCompare(b.from))
}

function onDay(weekday: number, from: number, to: number): Interval[] {
  const start = (weekday - 1) * DAY + from
  const end = (weekday - 1) * DAY + (to > from ? to : to + DAY)
  if (start >= WEEK) return [[start - WEEK, end - WEEK]]
  return end <= WEEK
    ? [[start, end]]
    : [
        [start, WEEK],
        [0, end - WEEK],
      ]
}

/** The piece before Sunday midnight and the one after it are one; it then ends past the week's end. */
function aroundTheWeek(intervals: Interval[]): Interval[] {
  const [first, last] = [intervals.at(0), intervals.at(-1)]
  if (!first || !last || first === last || first[0] !== 0 || last[1] !== WEEK) return intervals
  return [...intervals.slice(1, -1), [last[0], WEEK + first[1]]]
}

/** A window holds a day at most: longer stretches are cut at midnight, so that whole days read as whole days. */
function byDay([start, end]: Interval): Interval[] {
  if (end - start <= DAY) return [[start, end]]
  const midnight = (Math.floor(start / DAY) + 1) * DAY
  return [[start, midnight], ...(end - midnight > DAY ? byDay([midnight, end]) : [[midnight, end] as const])]
}

export function minuteOfDay(clock: string): number {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
