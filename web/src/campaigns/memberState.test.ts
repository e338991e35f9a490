import { expect, test } from 'vitest'
import { hasOpenMatch, memberState } from './memberState.ts'

const open = { state: 'OPEN' as const, left: 1, matches: [] }

test('waits until somebody is introduced', () => {
  expect(memberState(open)).toBe('WAITING')
  expect(memberState({ ...open, matches: [{ state: 'DECLINED' }, { state: 'NO_SHOW' }] })).toBe('WAITING')
  expect(memberState({ ...open, matches: [{ state: 'DECLINED' }, { state: 'INTRODUCED' }] })).toBe('INTRODUCED')
})

test('the furthest match counts, and what is left over', () => {
  expect(memberState({ state: 'MET', left: 0, matches: [{ state: 'FULFILLED' }, { state: 'INTRODUCED' }] })).toBe('FULFILLED')
  expect(memberState({ ...open, left: 2, matches: [{ state: 'ACCEPTED' }] })).toBe('PARTLY')
})

test('what was withdrawn is that and nothing else', () => {
  expect(memberState({ state: 'WITHDRAWN', left: 1, matches: [{ state: 'FULFILLED' }] })).toBe('WITHDRAWN')
})

test('only what is not settled yet holds it in the campaign', () => {
  expect(hasOpenMatch({ matches: [{ state: 'FULFILLED' }, { state: 'DECLINED' }] })).toBe(false)
  expect(hasOpenMatch({ matches: [{ state: 'DECLINED' }, { state: 'ACCEPTED' }] })).toBe(true)
})
