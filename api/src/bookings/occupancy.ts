import { DAY, type Interval } from '../matching/windows.ts'
import { type Hours, minutesOn, tellingDays } from './hours.ts'

/** So many places, in these hours. */
export interface Stay {
  hours: Hours
  quantity: number
}

/** A minute of a day. */
export interface Moment {
  day: number
  minute: number
}

/** Minutes of a day in which the same number of places is taken. */
interface Piece {
  from: number
  to: number
  taken: number
}

/** The first stretch, within one day, in which something is wanted that isn't offered; null when all lies within the hours offered. */
export function firstOutside(offered: Hours, wanted: Hours): { day: number; from: number; to: number } | null {
  for (const day of tellingDays([offered, wanted], wanted.first, wanted.last + 1)) {
    const [gap] = without(minutesOn(day, wanted), minutesOn(day, offered))
    if (gap) return { day, from: gap[0], to: gap[1] }
  }
  return null
}

/** The first minute at which the wanted places don't fit beside the others, and how many are left then; null when they always do. */
export function firstFull(capacity: number, stays: readonly Stay[], wanted: Stay): (Moment & { left: number }) | null {
  const beside = overlapping(stays, wanted.hours)
  for (const day of tellingDays(hoursIn([...beside, wanted]), wanted.hours.first, wanted.hours.last + 1)) {
    const pieces = takenOn(day, beside)
    for (const [start, end] of minutesOn(day, wanted.hours)) {
      const full = pieces.find(({ from, to, taken }) => from < end && to > start && taken + wanted.quantity > capacity)
      if (full) return { day, minute: Math.max(full.from, start), left: Math.max(0, capacity - full.taken) }
    }
  }
  return null
}

/** The most places taken at any minute from a day on. */
export function peakFrom(day: number, stays: readonly Stay[]): number {
  const days = tellingDays(hoursIn(stays), day, lastDayOf(stays))
  return Math.max(0, ...days.flatMap((each) => takenOn(each, stays).map(({ taken }) => taken)))
}

/** The first minute from a day on at which more is taken than there is: outside the hours offered there is nothing. Null when all fits. */
export function firstConflict(
  from: number,
  capacity: number,
  offered: Hours,
  stays: readonly Stay[],
): (Moment & { taken: number; isOutside: boolean }) | null {
  for (const day of tellingDays([offered, ...hoursIn(stays)], from, lastDayOf(stays))) {
    const open = minutesOn(day, offered)
    const conflicts = takenOn(day, stays).flatMap(({ from: start, to, taken }) => {
      if (taken === 0) return []
      const [outside] = without([[start, to]], open)
      if (taken > capacity) return [{ day, minute: start, taken, isOutside: outside?.[0] === start }]
      return outside ? [{ day, minute: outside[0], taken, isOutside: true }] : []
    })
    if (conflicts[0]) return conflicts[0]
  }
  return null
}

/** The hours offered on a day, in pieces of equal freedom. */
export function freeOn(
  day: number,
  capacity: number,
  offered: Hours,
  stays: readonly Stay[],
): { from: number; to: number; free: number }[] {
  const pieces = takenOn(day, stays)
  return minutesOn(day, offered).flatMap(([start, end]) =>
    pieces
      .filter(({ from, to }) => from < end && to > start)
      .map(({ from, to, taken }) => ({ from: Math.max(from, start), to: Math.min(to, end), free: Math.max(0, capacity - taken) })),
  )
}

/** A whole day in pieces; neighbouring ones differ. */
function takenOn(day: number, stays: readonly Stay[]): Piece[] {
  const steps = new Map<number, number>([[0, 0]])
  const step = (minute: number, by: number): unknown => steps.set(minute, (steps.get(minute) ?? 0) + by)
  for (const { hours, quantity } of stays) {
    for (const [start, end] of minutesOn(day, hours)) {
      step(start, quantity)
      step(end, -quantity)
    }
  }
  steps.delete(DAY)
  const pieces: Piece[] = []
  let taken = 0
  for (const [minute, by] of [...steps].toSorted(([a], [b]) => a - b)) {
    taken += by
    const last = pieces.at(-1)
    if (last?.taken === taken) continue
    if (last) last.to = minute
    pieces.push({ from: minute, to: DAY, taken })
  }
  return pieces
}

/** What of the first list isn't in the second; both in order and apart. */
function without(intervals: readonly Interval[], others: readonly Interval[]): Interval[] {
  return others.reduce<Interval[]>(
    (rest, [start, end]) =>
      rest.flatMap(([from, to]): Interval[] =>
        (
          [
            [from, Math.min(to, start)],
            [Math.max(from, end), to],
          ] as const
        ).filter(([begin, finish]) => begin < finish),
      ),
    [...intervals],
  )
}

const hoursIn = (stays: readonly Stay[]): Hours[] => stays.map(({ hours }) => hours)

/** A night that begins on the last day ends on the next. */
const lastDayOf = (stays: readonly Stay[]): number => Math.max(-Infinity, ...stays.map(({ hours }) => hours.last + 1))

const overlapping = (stays: readonly Stay[], wanted: Hours): Stay[] =>
  stays.filter(({ hours }) => hours.first <= wanted.last + 1 && hours.last + 1 >= wanted.first)
