import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Clock } from './clock.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('counts on from what it was read at, whatever this machine takes the time for', () => {
  vi.setSystemTime('2031-01-01T00:00:00Z')
  const clock = new Clock(new Date('2026-11-27T08:00:00.500Z'))
  vi.advanceTimersByTime(1_500)
  expect(clock.now()).toEqual(new Date('2026-11-27T08:00:02.000Z'))
})

test('is to be read anew after a while', () => {
  const clock = new Clock(new Date())
  vi.advanceTimersByTime(9_999)
  expect(clock.isFresh).toBe(true)
  vi.advanceTimersByTime(1)
  expect(clock.isFresh).toBe(false)
})
