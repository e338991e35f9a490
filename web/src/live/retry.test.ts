import { expect, test } from 'vitest'
import { retryDelay } from './retry.ts'

const longest = (attempt: number) => retryDelay(attempt, () => 1)
const upTo = (count: number) => Array.from({ length: count }, (_, attempt) => attempt)

test('waits half a second at least, however often it failed', () => {
  expect(upTo(100).map((attempt) => retryDelay(attempt, () => 0))).toEqual(upTo(100).map(() => 500))
})

test('waits longer the more often it failed, but two seconds at most during the first minute', () => {
  expect(upTo(4).map(longest)).toEqual([1000, 2000, 2000, 2000])
  let passed = 0
  for (let attempt = 0; passed < 60_000; attempt += 1) {
    expect(longest(attempt)).toBeLessThanOrEqual(2000)
    passed += longest(attempt)
  }
})

test('goes on to twenty seconds when the server stays away', () => {
  expect([48, 49, 50, 51, 52, 500].map(longest)).toEqual([2000, 4000, 8000, 16_000, 20_000, 20_000])
})

test('spreads those who come back over the whole wait', () => {
  expect([0, 0.5, 1].map((random) => retryDelay(10, () => random))).toEqual([500, 1250, 2000])
  expect([0, 0.5, 1].map((random) => retryDelay(0, () => random))).toEqual([500, 750, 1000])
})
