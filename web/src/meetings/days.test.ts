import { expect, test } from 'vitest'
import { byDay } from './days.ts'

const shanghaiDay = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
const meetings = [
  { id: 'b', at: '2026-11-24T06:00:00Z' },
  { id: 'c', at: '2026-11-24T16:30:00Z' },
  { id: 'a', at: '2026-11-24T01:00:00Z' },
]

test('a meeting after midnight in Shanghai is on the next day', () => {
  expect(byDay(meetings, shanghaiDay, 'earliest').map(({ day, meetings: held }) => [day, held.map(({ id }) => id)])).toEqual([
    ['2026-11-24', ['a', 'b']],
    ['2026-11-25', ['c']],
  ])
})

test('past days come latest first', () => {
  expect(byDay(meetings, shanghaiDay, 'latest').map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-24'])
})
