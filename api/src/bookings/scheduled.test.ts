import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScheduleDetail } from '../matching/detail.ts'
import { ResourceKind } from '../resources/resource.words.ts'
import { dayNumber, hoursOf, minutesOn } from './hours.ts'
import { occurs, planOf } from './scheduled.ts'

const today = '2026-03-02'
const everyDay = [1, 2, 3, 4, 5, 6, 7]

const scheduled = (detail: ScheduleDetail, until: string | null = null) => ({ kind: ResourceKind.PARKING, detail, until })
const always = (weekdays: number[], from: string, to: string, startsOn: string | null = null, endsOn: string | null = null) =>
  scheduled({ windows: [{ weekdays, from, to }], startsOn, endsOn })

describe('what a match books', () => {
  it('the hours and days both have in common', () => {
    const need = always(everyDay, '17:00', '09:00', '2026-03-09', '2026-06-30')
    const offer = always([1, 2, 3, 4, 5], '18:00', '08:00', '2026-01-01', '2026-12-31')
    expect(planOf(need, offer, today)).toEqual({
      windows: [{ weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' }],
      startsOn: '2026-03-09',
      endsOn: '2026-06-30',
    })
  })

  it('from today, and for a year where nobody says until when', () => {
    const plan = planOf(always(everyDay, '18:00', '20:00', '2020-01-01'), always(everyDay, '18:00', '20:00'), today)
    expect(plan).toMatchObject({ startsOn: '2026-03-02', endsOn: '2027-03-02' })
  })

  it('no longer than the offer stands', () => {
    const offer = { ...always(everyDay, '18:00', '20:00', null, '2026-05-31'), until: '2026-04-30' }
    expect(planOf(always(everyDay, '18:00', '20:00'), offer, today)).toMatchObject({ endsOn: '2026-04-30' })
  })

  it('no night that the offer’s first or last day cuts in two', () => {
    // Mornings that are the end of a night: the first belongs to a night before the offer begins.
    const mornings = always(everyDay, '06:00', '08:00')
    expect(planOf(mornings, always(everyDay, '18:00', '08:00', '2026-03-09', '2026-03-31'), today)).toMatchObject({
      startsOn: '2026-03-10',
    })
    // Nights of an offer that is there day by day: the last would run on into a day that isn't offered.
    const nights = always(everyDay, '22:00', '06:00')
    expect(planOf(nights, always(everyDay, '00:00', '24:00', null, '2026-03-31'), today)).toMatchObject({ endsOn: '2026-03-30' })
  })

  it('nothing where the hours or the days never meet', () => {
    expect(planOf(always([1], '08:00', '12:00'), always([1], '12:00', '18:00'), today)).toBeNull()
    expect(planOf(always([1], '08:00', '12:00'), always([2], '08:00', '12:00'), today)).toBeNull()
    expect(planOf(always([7], '08:00', '12:00', '2026-03-02', '2026-03-05'), always(everyDay, '08:00', '12:00'), today)).toBeNull()
    expect(planOf(always([1], '08:00', '12:00', null, '2026-02-28'), always([1], '08:00', '12:00'), today)).toBeNull()
  })

  it('never a minute that isn’t offered, nor an hour of the week that isn’t wanted', () => {
    const clock = fc.constantFrom('00:00', '06:00', '08:00', '18:00', '22:00')
    const schedule = fc
      .record({
        windows: fc.array(
          fc.record({
            weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
            from: clock,
            to: fc.oneof(clock, fc.constant('24:00')),
          }),
          { minLength: 1, maxLength: 2 },
        ),
        startsOn: fc.constantFrom(null, '2026-02-20', '2026-03-03', '2026-03-08'),
        endsOn: fc.constantFrom(null, '2026-03-15', '2026-03-31'),
      })
      .map((detail) => scheduled(detail))
    fc.assert(
      fc.property(schedule, schedule, (need, offer) => {
        const plan = planOf(need, offer, today)
        if (!plan) return
        expect(occurs(plan)).toBe(true)
        const [booked, offered] = [hoursOf(plan), hoursOf(offer.detail)]
        const wanted = hoursOf({ ...need.detail, startsOn: null, endsOn: null })
        for (let day = booked.first; day <= Math.min(booked.last + 1, dayNumber('2026-04-05')); day++) {
          const isIn = (hours: typeof booked, minute: number) =>
            minutesOn(day, hours).some(([start, end]) => minute >= start && minute < end)
          for (const [start, end] of minutesOn(day, booked)) {
            for (const minute of [start, end - 1, Math.floor((start + end) / 2)]) {
              expect(isIn(offered, minute)).toBe(true)
              expect(isIn(wanted, minute)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
