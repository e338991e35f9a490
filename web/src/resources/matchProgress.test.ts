import { expect, test } from 'vitest'
import { largestQuantity, nextStep } from './matchProgress.ts'

type Known = Parameters<typeof nextStep>[0]
const step = (state: Known['state'], needAnswer: Known['needAnswer'], offerAnswer: Known['offerAnswer']): Known => ({
  state,
  needAnswer,
  offerAnswer,
  need: { kind: 'JOB' },
})

test('names whose answer is missing', () => {
  expect(nextStep(step('INTRODUCED', 'PENDING', 'PENDING'))).toBe('BOTH_PENDING')
  expect(nextStep(step('INTRODUCED', 'PENDING', 'ACCEPTED'))).toBe('NEED_PENDING')
  expect(nextStep(step('INTRODUCED', 'ACCEPTED', 'PENDING'))).toBe('OFFER_PENDING')
})

test('once both have answered the state says what comes next', () => {
  expect(nextStep(step('ACCEPTED', 'ACCEPTED', 'ACCEPTED'))).toBe('ACCEPTED')
  expect(nextStep(step('DECLINED', 'PENDING', 'DECLINED'))).toBe('DECLINED')
})

test('whoever offers is told what comes next for that side', () => {
  expect(nextStep(step('INTRODUCED', 'PENDING', 'PENDING'), true)).toBe('BOTH_PENDING')
  expect(nextStep(step('INTRODUCED', 'PENDING', 'ACCEPTED'), true)).toBe('OUR_OFFER_GIVEN')
  expect(nextStep(step('ACCEPTED', 'ACCEPTED', 'ACCEPTED'), true)).toBe('OUR_POST_TAKEN')
  expect(nextStep({ ...step('ACCEPTED', 'ACCEPTED', 'ACCEPTED'), need: { kind: 'GOODS' } }, true)).toBe('OUR_OFFER_TAKEN')
})

test('no more than both sides still have', () => {
  expect(largestQuantity({ quantity: 103, matched: 60 }, { quantity: 63, matched: 3 })).toBe(43)
  expect(largestQuantity({ quantity: 2, matched: 2 }, { quantity: 5, matched: 0 })).toBe(0)
  expect(largestQuantity({ quantity: 2, matched: 3 }, { quantity: 5, matched: 0 })).toBe(0)
})
