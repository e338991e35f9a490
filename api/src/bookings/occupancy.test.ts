import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScheduleDetail, WeeklyWindow } from '../matching/detail.ts'
import { dayNumber, hoursOf } from './hours.ts'
import { type Stay, firstConflict, firstFull, firstOutside, freeOn, peakFrom } from './occupancy.ts'

/** A Sunday whose week and month end soon after: 2026-02-28 is a Saturday, 2026-03-01 a Sunday. */
const ORIGIN = '2026-02-22'
const DAYS = 30
const origin = dayNumber(ORIGIN)

interface Plan extends ScheduleDetail {
  quantity: number
}

// ── the oracle: every minute of every day, one after the other, by the calendar ──

const calendar = Array.from({ length: DAYS }, (_, index) => new Date(Date.UTC(2026, 1, 22 + index)))
const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
const minuteIn = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Minutes since the origin in which the plan holds. */
function minutesOf({ windows, startsOn, endsOn }: ScheduleDetail): Set<number> {
  const minutes = new Set<number>()
  for (const [index, date] of calendar.entries()) {
    const day = isoDay(date)
    if ((startsOn && day < startsOn) || (endsOn && day > endsOn)) continue
    for (const { weekdays, from, to } of windows) {
      if (!weekdays.includes(date.getUTCDay() || 7)) continue
      const end = minuteIn(to) > minuteIn(from) ? minuteIn(to) : minuteIn(to) + 1440
      for (let minute = minuteIn(from); minute < end; minute++) minutes.add(index * 1440 + minute)
    }
  }
  return minutes
}

function countTaken(plans: readonly Plan[]): Uint32Array {
  const taken = new Uint32Array((DAYS + 1) * 1440)
  for (const plan of plans) for (const minute of minutesOf(plan)) taken[minute]! += plan.quantity
  return taken
}

const inOrder = (minutes: Set<number>): number[] => [...minutes].toSorted((a, b) => a - b)

// ── what is drawn ──

/** Round clocks meet each other more often. */
const clock = fc.oneof(
  fc.constantFrom('00:00', '08:00', '18:00', '22:30', '23:59', '00:01'),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
)
const weeklyWindow: fc.Arbitrary<WeeklyWindow> = fc.record({
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  from: clock,
  to: fc.oneof(clock, fc.constant('24:00')),
})
const windows = fc.array(weeklyWindow, { minLength: 1, maxLength: 3 })
/** Away from the calendar's edges, so that the oracle sees all of it. */
const days = fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 7 })).map(([first, more]) => ({
  startsOn: isoDay(calendar[first]!),
  endsOn: isoDay(calendar[first + more]!),
}))
const plan: fc.Arbitrary<Plan> = fc
  .record({ windows, days, quantity: fc.integer({ min: 1, max: 4 }) })
  .map(({ windows, days, quantity }) => ({ windows, ...days, quantity }))
const schedule: fc.Arbitrary<ScheduleDetail> = fc
  .record({ windows, days, open: fc.constantFrom('both', 'start', 'end', 'neither') })
  .map(({ windows, days, open }) => ({
    windows,
    startsOn: open === 'both' || open === 'start' ? null : days.startsOn,
    endsOn: open === 'both' || open === 'end' ? null : days.endsOn,
  }))
const plans = fc.array(plan, { maxLength: 5 })
const capacity = fc.integer({ min: 1, max: 8 })

const stayOf = (plan: Plan): Stay => ({ hours: hoursOf(plan), quantity: plan.quantity })
const at = (found: { day: number; minute: number } | null): number | null => found && (found.day - origin) * 1440 + found.minute

describe('against every minute counted one by one', () => {
  it('what is wanted outside the hours offered is found, the first of it', () => {
    fc.assert(
      fc.property(schedule, plan, (offered, wanted) => {
        const open = minutesOf(offered)
        const outside = inOrder(minutesOf(wanted)).find((minute) => !open.has(minute))
        const found = firstOutside(hoursOf(offered), hoursOf(wanted))
        expect(found && (found.day - origin) * 1440 + found.from).toBe(outside ?? null)
        if (!found) return
        for (let minute = found.from; minute < found.to; minute++) expect(open.has((found.day - origin) * 1440 + minute)).toBe(false)
      }),
      { numRuns: 150 },
    )
  })

  it('the first minute that is full is found, and what is left then', () => {
    fc.assert(
      fc.property(plans, plan, capacity, (booked, wanted, capacity) => {
        const taken = countTaken(booked)
        const full = inOrder(minutesOf(wanted)).find((minute) => taken[minute]! + wanted.quantity > capacity)
        const found = firstFull(capacity, booked.map(stayOf), stayOf(wanted))
        expect(at(found)).toBe(full ?? null)
        expect(found?.left).toBe(full === undefined ? undefined : Math.max(0, capacity - taken[full]!))
      }),
      { numRuns: 200 },
    )
  })

  it('the peak from a day on is the highest count of any minute', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: DAYS - 1 }), (booked, from) => {
        expect(peakFrom(origin + from, booked.map(stayOf))).toBe(
          countTaken(booked)
            .slice(from * 1440)
            .reduce((a, b) => Math.max(a, b), 0),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('the first minute that bookings lose by a change of the offer is found', () => {
    fc.assert(
      fc.property(plans, schedule, capacity, fc.integer({ min: 0, max: DAYS - 1 }), (booked, offered, capacity, from) => {
        const open = minutesOf(offered)
        const taken = [...countTaken(booked)]
        const lost = taken.findIndex((count, minute) => minute >= from * 1440 && count > 0 && (count > capacity || !open.has(minute)))
        const found = firstConflict(origin + from, capacity, hoursOf(offered), booked.map(stayOf))
        expect(at(found)).toBe(lost === -1 ? null : lost)
        expect([found?.taken, found?.isOutside]).toEqual(lost === -1 ? [undefined, undefined] : [taken[lost], !open.has(lost)])
      }),
      { numRuns: 150 },
    )
  })

  it('the free spans of a day hold each minute offered once, with what is free then', () => {
    fc.assert(
      fc.property(plans, schedule, capacity, fc.integer({ min: 1, max: DAYS - 2 }), (booked, offered, capacity, index) => {
        const open = minutesOf(offered)
        const taken = countTaken(booked)
        const told = freeOn(origin + index, capacity, hoursOf(offered), booked.map(stayOf)).flatMap(({ from, to, free }) =>
          Array.from({ length: to - from }, (_, more) => [from + more, free]),
        )
        const counted = Array.from({ length: 1440 }, (_, minute) => minute)
          .filter((minute) => open.has(index * 1440 + minute))
          .map((minute) => [minute, Math.max(0, capacity - taken[index * 1440 + minute]!)])
        expect(told).toEqual(counted)
      }),
      { numRuns: 100 },
    )
  })
})

describe('at the edges', () => {
  const nights = { windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '08:00' }] }
  const offered = hoursOf({ ...nights, startsOn: '2026-03-02', endsOn: '2026-03-31' })
  const wanted = (weekdays: number[], from: string, to: string, startsOn: string, endsOn = startsOn): Stay => ({
    hours: hoursOf({ windows: [{ weekdays, from, to }], startsOn, endsOn }),
    quantity: 1,
  })

  it('the night before the first day is not offered, the one that begins on the last day is, to its end', () => {
    expect(firstOutside(offered, wanted([1], '07:00', '08:00', '2026-03-02').hours)).toEqual({
      day: dayNumber('2026-03-02'),
      from: 420,
      to: 480,
    })
    expect(firstOutside(offered, wanted([2], '18:00', '08:00', '2026-03-31').hours)).toBeNull()
    expect(firstOutside(offered, wanted([3], '00:00', '08:00', '2026-04-01').hours)).toBeNull()
    expect(firstOutside(offered, wanted([3], '00:00', '08:01', '2026-04-01').hours)).toEqual({
      day: dayNumber('2026-04-01'),
      from: 480,
      to: 481,
    })
  })

  it('a Sunday night runs on into Monday, at the end of a month too', () => {
    const sunday = wanted([7], '22:00', '06:00', '2026-05-31')
    expect(firstFull(1, [sunday], wanted([1], '05:59', '07:00', '2026-06-01'))).toEqual({
      day: dayNumber('2026-06-01'),
      minute: 359,
      left: 0,
    })
    expect(firstFull(1, [sunday], wanted([1], '06:00', '07:00', '2026-06-01'))).toBeNull()
    expect(firstFull(1, [sunday], wanted([7], '21:00', '22:00', '2026-05-31'))).toBeNull()
  })

  it('the leap day is a day like any other', () => {
    const saturday = wanted([6], '20:00', '10:00', '2028-02-26')
    const leap = wanted([2], '23:00', '01:00', '2028-02-29')
    expect(firstFull(1, [saturday, leap], wanted([3], '00:30', '02:00', '2028-03-01'))).toEqual({
      day: dayNumber('2028-03-01'),
      minute: 30,
      left: 0,
    })
  })

  it('a whole year is looked at', () => {
    const last = wanted([1, 2, 3, 4, 5, 6, 7], '09:00', '10:00', '2027-03-01')
    const year = wanted([1, 2, 3, 4, 5, 6, 7], '09:30', '09:45', '2026-03-02', '2027-03-02')
    expect(firstFull(1, [last], year)).toEqual({ day: dayNumber('2027-03-01'), minute: 570, left: 0 })
    expect(peakFrom(dayNumber('2026-03-02'), [last, year])).toBe(2)
    expect(peakFrom(dayNumber('2027-03-02'), [last, year])).toBe(1)
  })
})
