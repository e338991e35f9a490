import { expect, test } from 'vitest'
import { isExpiring, metLevel, renewedUntil } from './progress.ts'

const standing = { state: 'OPEN', quantity: 36, matched: 0 } as const

test('is met not at all, in part, or wholly; what no longer runs says so', () => {
  expect(metLevel(standing)).toBe('NONE')
  expect(metLevel({ ...standing, matched: 16 })).toBe('PARTLY')
  expect(metLevel({ ...standing, matched: 36 })).toBe('MET')
  expect(metLevel({ ...standing, state: 'EXPIRED', matched: 16 })).toBe('EXPIRED')
})

test('runs on from its last day, or from today where that is over', () => {
  const now = new Date('2026-11-23T10:00:00+08:00')
  expect(renewedUntil('2026-12-01', 30, now)).toBe('2026-12-31')
  expect(renewedUntil('2026-10-01', 30, now)).toBe('2026-12-23')
  expect(renewedUntil(null, 90, now)).toBe('2027-02-21')
})

test('asks to be renewed when over; never without a last day', () => {
  expect(isExpiring({ ...standing, state: 'EXPIRED', until: '2020-01-01' })).toBe(true)
  expect(isExpiring({ ...standing, until: null })).toBe(false)
  expect(isExpiring({ ...standing, state: 'WITHDRAWN', until: '2020-01-01' })).toBe(false)
})
