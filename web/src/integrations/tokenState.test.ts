import { expect, test } from 'vitest'
import { daysFromNow, tokenState } from './tokenState.ts'

const now = new Date('2026-11-23T08:00:00Z')

test('a token is active until its expiry, and never after it was revoked', () => {
  expect(tokenState({ expiresAt: '2026-11-23T08:00:01Z' }, now)).toBe('active')
  expect(tokenState({ expiresAt: '2026-11-23T08:00:00Z' }, now)).toBe('expired')
  expect(tokenState({ expiresAt: '2027-01-01T00:00:00Z', revokedAt: '2026-11-01T00:00:00Z' }, now)).toBe('revoked')
})

test('counts days from now', () => {
  expect(daysFromNow(90, now)).toBe('2027-02-21T08:00:00.000Z')
})
