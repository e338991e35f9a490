import { expect, test } from 'vitest'
import { actOfKey, mayIntroduce } from './pairActs.ts'

const pair = { rule: null, match: null, quantity: 1, fit: { isEligible: true } }

test('two are introduced once, and again only when it came to nothing', () => {
  expect(mayIntroduce(pair)).toBe(true)
  expect(mayIntroduce({ ...pair, match: { state: 'INTRODUCED' } })).toBe(false)
  expect(mayIntroduce({ ...pair, match: { state: 'DECLINED' } })).toBe(true)
})

test('whoever cannot fit, has nothing left or was ruled out is not introduced', () => {
  expect(mayIntroduce({ ...pair, fit: { isEligible: false } })).toBe(false)
  expect(mayIntroduce({ ...pair, quantity: 0 })).toBe(false)
  expect(mayIntroduce({ ...pair, rule: { rule: 'FORBID' } })).toBe(false)
  expect(mayIntroduce({ ...pair, rule: { rule: 'PIN' } })).toBe(true)
})

test('a key does what its button would do, and nothing where there is no button', () => {
  expect([...'ipxu'].map((key) => actOfKey(key, pair))).toEqual(['introduce', 'pin', 'forbid', null])
  expect([...'IPXU'].map((key) => actOfKey(key, { ...pair, rule: { rule: 'FORBID' } }))).toEqual([null, null, null, 'lift'])
  expect(actOfKey('j', pair)).toBeNull()
})
