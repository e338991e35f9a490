import { afterEach, expect, test } from 'vitest'
import { language } from '../i18n/language.ts'
import { isOwnUnit, keptUnit, unitName, usualUnit } from './units.ts'

afterEach(() => {
  language.value = 'zh-CN'
})

test('a usual unit is shown in the reader’s language, whichever it was written in', () => {
  expect(['人', 'people', '个', '元'].map((unit) => unitName(unit))).toEqual(['人', '人', '个', '元'])
  language.value = 'en'
  expect(['人', 'people', '个', '元'].map((unit) => unitName(unit))).toEqual(['people', 'people', '', 'yuan'])
  expect(unitName('个岗位', 1)).toBe('job')
})

test('any other is shown as it was written', () => {
  language.value = 'en'
  expect(unitName('桶')).toBe('桶')
  expect(unitName(null)).toBe('')
  expect(isOwnUnit('桶')).toBe(true)
  expect(isOwnUnit('items')).toBe(false)
})

test('what is written in the one language is kept as what it was', () => {
  const written = ['个岗位', '人', '处', '个车位', '元', '份', '人次', '次', '场', '台', '件', '套', '袋', '箱', '本', '间', '小时']
  language.value = 'en'
  for (const count of [1, 2]) expect(written.map((unit) => keptUnit(unitName(unit, count)))).toEqual(written)
})

test('what a kind is counted in is kept in one language', () => {
  language.value = 'en'
  expect(usualUnit('GOODS')).toBe('items')
  expect(['items', 'yuan', 'buckets'].map(keptUnit)).toEqual(['份', '元', 'buckets'])
})
