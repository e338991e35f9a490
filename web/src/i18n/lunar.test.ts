import { afterEach, expect, test } from 'vitest'
import { language } from './language.ts'
import { formatLunarDay } from './lunar.ts'

afterEach(() => (language.value = 'zh-CN'))
const on = (day: string) => formatLunarDay(new Date(`${day}T12:00:00+08:00`))

test('names the days of a lunar month as an almanac does', () => {
  expect(on('2026-02-17')).toBe('正月初一')
  expect(on('2026-02-26')).toBe('正月初十')
  expect(on('2026-02-27')).toBe('正月十一')
  expect(on('2026-03-08')).toBe('正月二十')
  expect(on('2026-03-09')).toBe('正月廿一')
  expect(on('2026-11-22')).toBe('十月十四')
})

test('knows leap months, and says it in English', () => {
  expect(on('2025-07-25')).toBe('闰六月初一')
  language.value = 'en'
  expect(on('2026-11-22')).toBe('14 Tenth Month')
})
