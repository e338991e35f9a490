import { expect, test } from 'vitest'
import { stepToUndo } from './undo.ts'

const now = new Date('2026-12-01T02:00:00Z')
const step = { version: 3, personId: 'me', at: '2026-12-01T01:59:30Z', done: 'FULFILLED' }

test('one takes back one’s own last step, and no other', () => {
  expect(stepToUndo({ version: 3, lastStep: step }, 'me', now)).toBe('FULFILLED')
  for (const [row, who] of [
    [{ version: 4, lastStep: step }, 'me'],
    [{ version: 3, lastStep: step }, 'somebody else'],
    [{ version: 3, lastStep: { ...step, at: '2026-12-01T01:58:59Z' } }, 'me'],
    [{ version: 3, lastStep: null }, 'me'],
  ] as const)
    expect(() => stepToUndo(row, who, now)).toThrow('NOTHING_TO_UNDO')
})
