import { expect, test } from 'vitest'
import { largestQuantity, nextStep } from './matchProgress.ts'

test('names whose answer is missing', () => {
  expect(nextStep({ state: 'INTRODUCED', needAnswer: 'PENDING', offerAnswer: 'PENDING' })).toBe('BOTH_PENDING')
  expect(nextStep({ state: 'INTRODUCED', needAnswer: 'PENDING', offerAnswer: 'ACCEPTED' })).toBe('NEED_PENDING')
  expect(nextStep({ state: 'INTRODUCED', needAnswer: 'ACCEPTED', offerAnswer: 'PENDING' })).toBe('OFFER_PENDING')
})

test('once both have answered the state says what comes next', () => {
  expect(nextStep({ state: 'ACCEPTED', needAnswer: 'ACCEPTED', offerAnswer: 'ACCEPTED' })).toBe('ACCEPTED')
  expect(nextStep({ state: 'DECLINED', needAnswer: 'PENDING', offerAnswer: 'DECLINED' })).toBe('DECLINED')
})

test('no more than both sides still have', () => {
  expect(largestQuantity({ quantity: 103, matched: 60 }, { quantity: 63, matched: 3 })).toBe(43)
  expect(largestQuantity({ quantity: 2, matched: 2 }, { quantity: 5, matched: 0 })).toBe(0)
  expect(largestQuantity({ quantity: 2, matched: 3 }, { quantity: 5, matched: 0 })).toBe(0)
})
