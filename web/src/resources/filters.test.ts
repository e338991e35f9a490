import { expect, test } from 'vitest'
import { matchFilter, readFilters, resourceFilter, writeFilters } from './filters.ts'

test('an address can be read, written and read again', () => {
  const query = { tab: 'offers', kind: 'PARKING', state: 'OPEN', mine: '1', search: '错时' }
  expect(writeFilters(readFilters(query))).toEqual(query)
})

test('nothing is written for an unfiltered list of needs', () => {
  expect(writeFilters(readFilters({}))).toEqual({})
})

test('what an address can’t mean counts as not said', () => {
  expect(readFilters({ tab: 'x', kind: 'GOLD', state: 'ACCEPTED', mine: 'yes', search: ['a', 'b'] })).toEqual({
    tab: 'needs',
    kind: '',
    state: '',
    mine: false,
    search: '',
  })
})

test('matches know other states than resources, and neither kind nor search', () => {
  const filters = readFilters({ tab: 'matches', state: 'ACCEPTED', kind: 'JOB', search: '岗位' })
  expect(matchFilter(filters)).toEqual({ states: ['ACCEPTED'] })
  expect(writeFilters(filters)).toEqual({ tab: 'matches', state: 'ACCEPTED' })
})

test('asks the server only for what was chosen', () => {
  expect(resourceFilter(readFilters({ kind: 'JOB' }))).toEqual({ kinds: ['JOB'] })
})
