import { expect, test } from 'vitest'
import { addDays, hoursOf, mondayOf, weekdayOf } from './week.ts'

test('an hour has what is free all through it, and says where it is open in part', () => {
  const hours = hoursOf({
    date: '2026-11-23',
    spans: [
      { from: '00:00', to: '08:00', capacity: 36, free: 20 },
      { from: '18:30', to: '20:00', capacity: 36, free: 36 },
      { from: '20:00', to: '20:30', capacity: 36, free: 0 },
      { from: '20:30', to: '24:00', capacity: 36, free: 5 },
    ],
  })
  expect(hours).toHaveLength(24)
  expect(hours[7]).toEqual({ capacity: 36, free: 20, isPart: false })
  expect(hours[8]).toBeNull()
  expect(hours[18]).toEqual({ capacity: 36, free: 36, isPart: true })
  expect(hours[20]).toEqual({ capacity: 36, free: 0, isPart: false })
  expect(hours[23]).toEqual({ capacity: 36, free: 5, isPart: false })
})

test('weeks begin on Monday, over the ends of months and years too', () => {
  expect(weekdayOf('2026-11-22')).toBe(7)
  expect(mondayOf('2026-11-22')).toBe('2026-11-16')
  expect(mondayOf('2027-01-01')).toBe('2026-12-28')
  expect(addDays('2026-12-28', 7)).toBe('2027-01-04')
})
