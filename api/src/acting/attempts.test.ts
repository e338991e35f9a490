import { expect, test } from 'vitest'
import { Attempts } from './attempts.ts'

const MINUTE = 60_000

/** Whether one of so many attempts, refilled at one a minute, is let through. */
const isTaken = (attempts: Attempts, key: string, burst: number, now: number): boolean => {
  try {
    attempts.take(key, burst, 60, now)
    return true
  } catch {
    return false
  }
}
/** More than half of as many as are kept. */
const crowd = (attempts: Attempts, now: number): void => {
  for (let n = 0; n < 30_000; n++) attempts.take(`somebody ${n} at ${now}`, 2, 60, now)
}

test('as many as there are, then one each time one was refilled, then all again', () => {
  const attempts = new Attempts()
  const taken = [0, 1, 2, 59_999, MINUTE, MINUTE + 1, 10 * MINUTE, 10 * MINUTE, 10 * MINUTE]
  expect(taken.map((now) => isTaken(attempts, 'guess', 2, now))).toEqual([true, true, false, false, true, false, true, true, false])
})

test('whoever is refused is told how long to wait', () => {
  const attempts = new Attempts()
  for (const now of [0, 0]) attempts.take('guess', 2, 60, now)
  expect(() => attempts.take('guess', 2, 60, 1_000)).toThrow(expect.objectContaining({ code: 'RATE_LIMITED', facts: { seconds: 59 } }))
})

test('a success lets it start afresh', () => {
  const attempts = new Attempts()
  for (const now of [0, 0]) attempts.take('guess', 2, 60, now)
  attempts.clear('guess')
  expect(isTaken(attempts, 'guess', 2, 0)).toBe(true)
})

test('a crowd doesn’t have it forgotten whose attempts are used up, as long as others have all of theirs again', () => {
  const attempts = new Attempts()
  for (let n = 0; n < 20; n++) attempts.take('guess', 20, 60, 0)
  crowd(attempts, 0)
  crowd(attempts, 2 * MINUTE)
  for (const isThere of [true, true, false]) expect(isTaken(attempts, 'guess', 20, 2 * MINUTE)).toBe(isThere)
})

test('nor who still tries', () => {
  const attempts = new Attempts()
  for (const now of [0, 0]) attempts.take('guess', 2, 60, now)
  crowd(attempts, 0)
  expect(isTaken(attempts, 'guess', 2, 1)).toBe(false)
  crowd(attempts, 1)
  expect(isTaken(attempts, 'guess', 2, 2)).toBe(false)
})

test('a clock that is set back refuses nobody, and gives no more than one attempt', () => {
  const attempts = new Attempts()
  for (const now of [86_400_000, 86_400_000]) attempts.take('guess', 2, 60, now)
  expect([0, 0, MINUTE].map((now) => isTaken(attempts, 'guess', 2, now))).toEqual([true, false, true])
})
