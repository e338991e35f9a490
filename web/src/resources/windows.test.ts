import { beforeAll, expect, test } from 'vitest'
import { i18n } from '../i18n/i18n.ts'
import common from '../i18n/messages.first.zh.ts'
import resources from './messages.zh.ts'
import { asSent, endsNextDay, windowsProblem, windowsText, windowText } from './windows.ts'

beforeAll(() => i18n.global.setLocaleMessage('zh-CN', { common, resources } as never))

test.each([
  [{ weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' }, '工作日 18:00–次日 08:00'],
  [{ weekdays: [7, 6], from: '08:00', to: '20:00' }, '周末 08:00–20:00'],
  [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }, '每天全天'],
  [{ weekdays: [1, 3, 4, 5, 7], from: '20:00', to: '24:00' }, '周一、周三至周五、周日 20:00–24:00'],
  [{ weekdays: [2], from: '08:00', to: '08:00' }, '周二 08:00–次日 08:00'],
])('says %j as %s', (window, words) => {
  expect(windowText(window)).toBe(words)
})

test('says several one after the other', () => {
  expect(
    windowsText([
      { weekdays: [6], from: '08:00', to: '12:00' },
      { weekdays: [7], from: '13:00', to: '17:00' },
    ]),
  ).toBe('周六 08:00–12:00；周日 13:00–17:00')
})

test('until midnight sharp it ends with its day', () => {
  expect(endsNextDay({ from: '18:00', to: '00:00' })).toBe(false)
  expect(endsNextDay({ from: '18:00', to: '00:30' })).toBe(true)
  expect(asSent({ weekdays: [5, 1], from: '18:00', to: '00:00' })).toEqual({ weekdays: [1, 5], from: '18:00', to: '24:00' })
})

test('a window begun has days and both its times before it is sent', () => {
  const whole = { weekdays: [1], from: '18:00', to: '08:00' }
  expect(windowsProblem([])).toBeUndefined()
  expect(windowsProblem([whole])).toBeUndefined()
  expect(windowsProblem([whole, { ...whole, weekdays: [] }])).toBeDefined()
  expect(windowsProblem([{ ...whole, to: '' }])).toBeDefined()
  expect(windowsProblem([], 1)).toBeDefined()
})
