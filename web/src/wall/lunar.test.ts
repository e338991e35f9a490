import { MoonPhase, SearchMoonPhase, SearchSunLongitude, SunPosition } from 'astronomy-engine'
import { afterEach, expect, test } from 'vitest'
import { localDay } from '../i18n/dates.ts'
import { language } from '../i18n/language.ts'
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
  expect(on('2025-07-25')).toBe('1 leap Sixth Month')
})

test('changes at midnight in Shanghai', () => {
  expect(formatLunarDay(new Date('2027-02-05T15:59:59Z'))).toMatch(/^十二月/)
  expect(formatLunarDay(new Date('2027-02-05T16:00:00Z'))).toBe('正月初一')
})

test.each([
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
])('the Spring Festival is on %s', (day) => expect(on(day)).toBe('正月初一'))

const DAY = 86_400_000
const names = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const days = [
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((digit) => `初${digit}`),
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((digit) => `十${digit}`),
  '二十',
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((digit) => `廿${digit}`),
  '三十',
]

/** The instant the day began in Shanghai. */
const dayOf = (instant: Date): number => Date.parse(`${localDay(instant)}T00:00:00+08:00`)

/** The first days of the months from the one with the winter solstice of the year before to the one with this year’s, by new moons. */
function firstDays(year: number): number[] {
  const solstices = [year - 1, year].map((each) => dayOf(SearchSunLongitude(270, new Date(Date.UTC(each, 11, 1)), 40)!.date))
  const first: number[] = []
  for (let at = new Date(solstices[0]! - 40 * DAY); at.getTime() < solstices[1]! + 40 * DAY; at = new Date(at.getTime() + 20 * DAY)) {
    at = SearchMoonPhase(0, at, 40)!.date
    expect(Math.min(MoonPhase(at), 360 - MoonPhase(at))).toBeLessThan(0.01)
    first.push(dayOf(at))
  }
  const from = first.filter((day) => day <= solstices[0]!).length - 1
  const to = first.filter((day) => day <= solstices[1]!).length - 1
  return first.slice(from, to + 1)
}

/** Which twelfth of the sun’s way the day begins in. */
const twelfthAt = (day: number): number => Math.floor(SunPosition(new Date(day)).elon / 30)

/** The rule of the calendar (GB/T 33661): the solstice falls into month 11; of thirteen months the first the sun enters no new twelfth in is a leap month. */
function almanac(year: number): Map<string, string> {
  const first = firstDays(year)
  const leap = first.length === 14 ? first.findIndex((day, index) => index < 13 && twelfthAt(day) === twelfthAt(first[index + 1]!)) : -1
  const table = new Map<string, string>()
  let number = 10
  for (const [index, begin] of first.slice(0, -1).entries()) {
    if (index !== 0 && index !== leap) number = (number + 1) % 12
    for (let at = begin; at < first[index + 1]!; at += DAY)
      table.set(localDay(new Date(at)), `${index === leap ? '闰' : ''}${names[number]!}月${days[(at - begin) / DAY]!}`)
  }
  return table
}

test.each(Array.from({ length: 12 }, (_, index) => 2024 + index))('agrees with the moon and the sun on every day of %i', (year) => {
  const table = new Map([...almanac(year), ...almanac(year + 1)])
  const told = [...table.keys()].filter((day) => day.startsWith(String(year)))
  expect(told.length).toBeGreaterThanOrEqual(365)
  expect(Object.fromEntries(told.map((day) => [day, on(day)]))).toEqual(Object.fromEntries(told.map((day) => [day, table.get(day)])))
})
