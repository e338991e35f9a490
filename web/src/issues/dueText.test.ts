import { expect, test } from 'vitest'
import { dueStateAt, dueText } from './dueText.ts'

const noon = new Date('2026-11-22T12:00:00+08:00')
const text = (dueAt: string) => dueText(dueAt, dueStateAt(dueAt, 'ON_TIME', noon), noon)

test('counts calendar days by the clock of Shanghai', () => {
  expect(text('2026-11-25T00:30:00+08:00')).toEqual({ key: 'issues.due.left', days: 3 })
  expect(text('2026-11-22T23:30:00+08:00')).toEqual({ key: 'issues.due.today', days: 0 })
  expect(text('2026-11-22T11:00:00+08:00')).toEqual({ key: 'issues.due.overdueToday', days: 0 })
  expect(text('2026-11-20T23:59:00+08:00')).toEqual({ key: 'issues.due.overdue', days: 2 })
})

test('becomes due soon and overdue as time passes', () => {
  const dueAt = '2026-11-25T12:00:00+08:00'
  expect(dueStateAt(dueAt, 'ON_TIME', new Date('2026-11-22T11:59:00+08:00'))).toBe('ON_TIME')
  expect(dueStateAt(dueAt, 'ON_TIME', noon)).toBe('DUE_SOON')
  expect(dueStateAt(dueAt, 'DUE_SOON', new Date('2026-11-25T12:01:00+08:00'))).toBe('OVERDUE')
})

test('says nothing where no deadline runs', () => {
  expect(dueStateAt('2026-11-20T00:00:00Z', 'NONE', noon)).toBe('NONE')
  expect(dueText(null, 'ON_TIME', noon)).toBeNull()
})
