import { expect, test } from 'vitest'
import { TokenScope } from './api-token.entity.ts'
import { expectExpiry, scopesOf } from './api-token.ts'

const now = new Date('2026-03-01T00:00:00Z')

test.each(['2026-03-01T00:00:01Z', '2027-03-01T00:00:00Z'])('a token may live until %s', (expiresAt) => {
  expect(() => expectExpiry(new Date(expiresAt), now)).not.toThrow()
})

test.each([
  ['2026-03-01T00:00:00Z', 'MUST_BE_FUTURE'],
  ['2020-01-01T00:00:00Z', 'MUST_BE_FUTURE'],
  ['2027-03-03T00:00:00Z', 'TOKEN_EXPIRY'],
  ['not a time', 'INVALID'],
])('a token may not live until %s', (expiresAt, code) => {
  expect(() => expectExpiry(new Date(expiresAt), now)).toThrow(code)
})

test('writing includes reading, and each scope is there once', () => {
  expect(scopesOf([TokenScope.READ, TokenScope.READ])).toEqual(['READ'])
  expect(scopesOf([TokenScope.WRITE])).toEqual(['READ', 'WRITE'])
  expect(scopesOf([TokenScope.REVEAL])).toEqual(['READ', 'WRITE', 'REVEAL'])
  expect(scopesOf([TokenScope.BOARD, TokenScope.BOARD])).toEqual(['BOARD'])
  expect(() => scopesOf([TokenScope.BOARD, TokenScope.READ])).toThrow('SCOPE_ALONE')
})
