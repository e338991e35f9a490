import { expect, test } from 'vitest'
import { firstHat } from './firstHat.ts'

test('wears the capacity that may do most', () => {
  expect(
    firstHat([
      { id: '1', position: 'MEMBER' },
      { id: '2', position: 'SECRETARY' },
    ]),
  ).toBe('2')
  expect(
    firstHat([
      { id: '1', position: 'DESK' },
      { id: '2', position: 'DEPUTY_SECRETARY' },
    ]),
  ).toBe('2')
  expect(
    firstHat([
      { id: '1', position: 'HONORARY' },
      { id: '2', position: 'DESK' },
    ]),
  ).toBe('1')
})

test('wears none without appointments', () => {
  expect(firstHat([])).toBeNull()
})
