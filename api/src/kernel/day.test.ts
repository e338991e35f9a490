import { expect, test } from 'vitest'
import { addMonths } from './day.ts'

test.each([
  ['2026-03-15', 1, '2026-04-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 1, '2027-01-31'],
])('%s and %i months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later))
