import { expect, test } from 'vitest'
import { retryDelay } from './retry.ts'

test('waits between half a second and twenty, longer the more often it failed', () => {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    expect(retryDelay(attempt, () => 0)).toBe(500)
    expect(retryDelay(attempt, () => 1)).toBeLessThanOrEqual(20_000)
  }
  expect(retryDelay(1, () => 1)).toBe(1000)
  expect(retryDelay(40, () => 1)).toBe(20_000)
})
