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

test('what a kind is counted in is kept in one language', () => {
  language.value = 'en'
  expect(usualUnit('GOODS')).toBe('items')
  expect(['items', 'yuan', 'buckets'].map(keptUnit)).toEqual(['份', '元', 'buckets'])
})
