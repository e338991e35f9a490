import { expect, test } from 'vitest'
import { gapOf, isOutdated } from './plan.ts'

const plan = { isProven: false, gap: 12, bound: 98_000, startedAt: '2026-03-01T08:00:00Z' }

test('a proven plan is nothing short of the best', () => {
  expect(gapOf({ ...plan, isProven: true })).toBe(0)
})

test('the distance is never said smaller than it may be', () => {
  expect(gapOf({ ...plan, gap: 1001, bound: 100_000 })).toBe(1.1)
  expect(gapOf({ ...plan, gap: 1, bound: 1_000_000 })).toBe(0.1)
  expect(gapOf({ ...plan, gap: null })).toBeNull()
})

test('a decision after the plan was begun makes it outdated', () => {
  expect(isOutdated(plan, [{ decidedAt: '2026-03-01T07:59:59Z' }])).toBe(false)
  expect(isOutdated(plan, [{ decidedAt: '2026-03-01T08:00:01Z' }])).toBe(true)
})
