import { expect, test } from 'vitest'
import { isOver, rightsThatEnd } from './appointment.ts'

test('a future appointment is not over, an ended one is', () => {
  expect(isOver({ isRunning: false, termStart: '2026-12-01' }, '2026-11-23')).toBe(false)
  expect(isOver({ isRunning: true, termStart: '2026-01-01' }, '2026-11-23')).toBe(false)
  expect(isOver({ isRunning: false, termStart: '2026-01-01' }, '2026-11-23')).toBe(true)
})

test('says what ends with it', () => {
  const community = { id: 'c', name: '广利', side: 'BUILDING' as const }
  expect(rightsThatEnd({ organization: { kind: 'COMMITTEE', community } })).toBe('committee')
  expect(rightsThatEnd({ organization: { kind: 'ENTERPRISE', community } })).toBe('organization')
  expect(rightsThatEnd({ organization: { kind: 'COMMITTEE', community: null } })).toBe('subdistrict')
})
