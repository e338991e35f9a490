import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersect, minutes, union, WEEK, weeklyIntervals, windowsOf } from './windows.ts'

const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`)
const windows = fc.array(
  fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: clock,
    to: fc.oneof({ weight: 4, arbitrary: clock }, { weight: 1, arbitrary: fc.constant('24:00') }),
  }),
  { maxLength: 5 },
)

/** Minute by minute: slow, and hard to get wrong. */
function minutesIn(windows: { weekdays: number[]; from: string; to: string }[]): Set<number> {
  const open = new Set<number>()
  for (const { weekdays, from, to } of windows)
    for (const weekday of weekdays) {
      const [fromMinute, toMinute] = [from, to].map((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))
      for (let minute = fromMinute!; minute < (toMinute! > fromMinute! ? toMinute! : toMinute! + 1440); minute++)
        open.add(((weekday - 1) * 1440 + minute) % WEEK)
    }
  return open
}

describe('weekly windows', () => {
  it('are minutes of a week that begins on Monday at midnight', () => {
    expect(weeklyIntervals([{ weekdays: [1, 3], from: '09:00', to: '17:30' }])).toEqual([
      [540, 1050],
      [3420, 3930],
    ])
    expect(weeklyIntervals([{ weekdays: [7], from: '00:00', to: '24:00' }])).toEqual([[8640, 10080]])
  })

  it('run over midnight, and over the end of the week', () => {
    expect(weeklyIntervals([{ weekdays: [1, 7], from: '18:00', to: '08:00' }])).toEqual([
      [0, 480],
      [1080, 1920],
      [9720, 10080],
    ])
    expect(weeklyIntervals([{ weekdays: [7], from: '18:00', to: '18:00' }])).toEqual([
      [0, 1080],
      [9720, 10080],
    ])
  })

  it('melt into one another where they meet', () => {
    const days = [1, 2, 3, 4, 5, 6, 7]
    expect(
      weeklyIntervals([
        { weekdays: days, from: '08:00', to: '20:00' },
        { weekdays: days, from: '20:00', to: '08:00' },
      ]),
    ).toEqual([[0, WEEK]])
    expect(weeklyIntervals([])).toEqual([])
  })

  it('hold exactly the minutes they name', () => {
    fc.assert(
      fc.property(windows, (windows) => {
        const intervals = weeklyIntervals(windows)
        const named = minutesIn(windows)
        expect(minutes(intervals)).toBe(named.size)
        expect(intervals.every(([start, end], index) => start < end && (index === 0 || intervals[index - 1]![1] < start))).toBe(true)
        expect(intervals.every(([start, end]) => named.has(start) && named.has(end - 1))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('share what lies in both, and unite to what lies in either', () => {
    fc.assert(
      fc.property(windows, windows, (one, other) => {
        const [a, b] = [weeklyIntervals(one), weeklyIntervals(other)]
        const [inA, inB] = [minutesIn(one), minutesIn(other)]
        const shared = intersect(a, b)
        expect(minutes(shared)).toBe(inA.intersection(inB).size)
        expect(shared.every(([start, end]) => inA.has(start) && inB.has(start) && inA.has(end - 1) && inB.has(end - 1))).toBe(true)
        expect(minutes(union([...a, ...b]))).toBe(inA.union(inB).size)
        expect(intersect(b, a)).toEqual(shared)
      }),
      { numRuns: 60 },
    )
  })
})

describe('back to windows', () => {
  const back = (windows: Parameters<typeof weeklyIntervals>[0]) => windowsOf(weeklyIntervals(windows))

  it('gives a night of each day as one window', () => {
    const nights = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '08:00' }]
    expect(back(nights)).toEqual(nights)
  })

  it('gives hours, whole days and a weekend as they are read', () => {
    const hours = [
      { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
      { weekdays: [2], from: '14:00', to: '24:00' },
    ]
    expect(back(hours)).toEqual(hours)
    expect(back([{ weekdays: [6, 7], from: '00:00', to: '24:00' }])).toEqual([{ weekdays: [6, 7], from: '00:00', to: '24:00' }])
    expect(windowsOf([[0, WEEK]])).toEqual([{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }])
    expect(windowsOf([])).toEqual([])
  })

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(windows, (windows) => {
        const intervals = weeklyIntervals(windows)
        expect(weeklyIntervals(windowsOf(intervals))).toEqual(intervals)
      }),
    )
  })
})
