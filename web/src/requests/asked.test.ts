import { expect, test } from 'vitest'
import { asked } from './asked.ts'

const entry = (kind: 'PARTY_REQUESTED' | 'PARTY_REFUSED', partyId: string, at: string, actorName: string) => ({
  id: at,
  kind,
  at,
  actorName,
  party: { id: partyId },
})

test('asked again after a refusal, the last time counts', () => {
  const timeline = [
    entry('PARTY_REQUESTED', 'a', '2026-11-01', '吴敏'),
    entry('PARTY_REFUSED', 'a', '2026-11-02', '何志强'),
    entry('PARTY_REQUESTED', 'a', '2026-11-03', '沈洁'),
    entry('PARTY_REQUESTED', 'b', '2026-11-04', '吴敏'),
  ]
  expect(asked({ id: 'a', issue: { timeline } })).toEqual({ at: '2026-11-03', by: '沈洁' })
  expect(asked({ id: 'c', issue: { timeline } })).toBeNull()
})
