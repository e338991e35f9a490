import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { daysUntil, formatDay, formatSpan } from './dates.ts'
import { language } from './language.ts'

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00+08:00') }))
afterEach(() => {
  vi.useRealTimers()
  language.value = 'zh-CN'
})

test('a day is named with its weekday, by the clock of Shanghai', () => {
  expect(formatDay('2026-11-22T23:30:00+08:00')).toBe('11月22日 周日')
  expect(formatDay('2026-11-22T16:30:00Z')).toBe('11月23日 周一')
  expect(formatDay('2026-03-05')).toBe('3月5日 周四')
})

test('the year is told when it is another one', () => {
  expect(formatDay('2027-01-02')).toBe('2027年1月2日 周六')
  language.value = 'en'
  expect(formatDay('2027-01-02')).toMatch(/2 Jan 2027/)
  expect(formatDay('2026-12-02')).toMatch(/2 Dec$/)
})

test('days are counted from midnight to midnight in Shanghai', () => {
  expect(daysUntil('2026-11-23T00:10:00+08:00')).toBe(1)
  expect(daysUntil('2026-11-21')).toBe(-1)
})

test('a span is told in minutes and seconds, with their words', () => {
  expect([0, 4_900, 65_000, 600_000].map(formatSpan)).toEqual(['0 秒', '4 秒', '1 分 5 秒', '10 分 0 秒'])
  language.value = 'en'
  expect(formatSpan(65_000)).toBe('1 min 5 s')
})
