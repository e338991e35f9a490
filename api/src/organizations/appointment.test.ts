import { describe, expect, test } from 'vitest'
import { expectTerm, overlap } from './appointment.ts'

const term = (termStart: string, termEnd: string | null = null) => ({ termStart, termEnd })

describe('a term', () => {
  test.each([term('2026-01-01'), term('2026-01-01', '2026-01-02'), term('2026-12-31', '2027-01-01')])(
    'may run from $termStart to $termEnd',
    (each) => {
      expect(() => expectTerm(each)).not.toThrow()
    },
  )

  test.each([term('2026-01-01', '2026-01-01'), term('2026-01-02', '2026-01-01')])(
    'has at least one day: not $termStart to $termEnd',
    (each) => {
      expect(() => expectTerm(each)).toThrow('TERM_ENDS_BEFORE_START')
    },
  )
})

test.each([
  ['the same', term('2026-01-01', '2027-01-01'), term('2026-01-01', '2027-01-01'), true],
  ['one within the other', term('2026-01-01'), term('2026-03-01', '2026-04-01'), true],
  ['both open-ended', term('2026-01-01'), term('2030-01-01'), true],
  ['one day shared', term('2026-01-01', '2026-06-02'), term('2026-06-01', '2026-07-01'), true],
  ['one right after the other', term('2026-01-01', '2026-06-01'), term('2026-06-01', '2026-07-01'), false],
  ['one before the other, open-ended', term('2026-01-01', '2026-06-01'), term('2026-08-01'), false],
])('terms overlap when a day is in both: %s', (_, one, other, expected) => {
  expect(overlap(one, other)).toBe(expected)
  expect(overlap(other, one)).toBe(expected)
})
