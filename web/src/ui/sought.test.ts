import { expect, test } from 'vitest'
import { holdsWords } from './sought.ts'

test.each([
  ['车位 夜间', true],
  ['夜间　车位', true],
  ['Ｂ１ 车位', true],
  ['夜间 会议室', false],
  ['  ', true],
])('“%s” stands in “b1 夜间空闲车位”: %s', (search, isHeld) => {
  expect(holdsWords('b1 夜间空闲车位', search)).toBe(isHeld)
})
