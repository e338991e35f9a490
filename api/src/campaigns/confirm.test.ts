import { describe, expect, test } from 'vitest'
import { type Now, type SideNow, possiblePairs } from './confirm.ts'

const side = (id: string, left: number, isOpen = true): SideNow => ({
  id,
  communityId: 'xianlin',
  organizationId: null,
  postedById: 'wu',
  isOpen,
  left,
})
const pair = (needId: string, offerId: string, quantity = 1) => ({ needId, offerId, quantity })
const match = (needId: string, offerId: string, state: string, isNews = false) => ({ ...pair(needId, offerId), state, isNews })

const quiet: Now = { needs: [side('a', 1), side('b', 1), side('c', 1)], offers: [side('x', 1), side('y', 2)], matches: [], forbidden: [] }
const proposal = [pair('a', 'x'), pair('b', 'y'), pair('c', 'y')]
const kept = (now: Partial<Now>, pairs = proposal) =>
  possiblePairs(pairs, { ...quiet, ...now }).map(({ needId, offerId }) => needId + offerId)

describe('of a proposal', () => {
  test('all is possible as long as nothing happened', () => {
    expect(kept({})).toEqual(['ax', 'by', 'cy'])
  })

  test('what is closed, gone or no longer in the campaign is left out', () => {
    expect(kept({ needs: [side('a', 1, false), side('b', 1)] })).toEqual(['by'])
    expect(kept({ offers: [side('y', 2)] })).toEqual(['by', 'cy'])
  })

  test('where room was lost the better pairs keep theirs', () => {
    expect(kept({ offers: [side('x', 1), side('y', 1)] })).toEqual(['ax', 'by'])
    expect(kept({ needs: [side('a', 0), side('b', 1), side('c', 1)] })).toEqual(['by', 'cy'])
  })

  test('what waits for an answer counts as taken, on both sides', () => {
    expect(kept({ matches: [match('d', 'y', 'INTRODUCED')] })).toEqual(['ax', 'by'])
    expect(kept({ matches: [match('b', 'z', 'INTRODUCED')] })).toEqual(['ax', 'cy'])
  })

  test('pairs that run, or were turned down or excluded since, are left out; what ended before was known', () => {
    expect(kept({ matches: [match('a', 'x', 'ACCEPTED')] })).toEqual(['by', 'cy'])
    expect(kept({ matches: [match('b', 'y', 'DECLINED', true)] })).toEqual(['ax', 'cy'])
    expect(kept({ matches: [match('b', 'y', 'DECLINED')] })).toEqual(['ax', 'by', 'cy'])
    expect(kept({ forbidden: [pair('c', 'y')] })).toEqual(['ax', 'by'])
  })

  test('several units go together or not at all', () => {
    const needs = [side('a', 3), side('b', 3)]
    expect(kept({ needs, offers: [side('y', 4)] }, [pair('a', 'y', 3), pair('b', 'y', 2)])).toEqual(['ay'])
  })
})
