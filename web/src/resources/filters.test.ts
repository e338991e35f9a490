import { expect, test } from 'vitest'
import { exportPath, isFiltered, matchFilter, readFilters, resourceFilter, writeFilters } from './filters.ts'

test('an address can be read, written and read again', () => {
  const query = { tab: 'offers', kind: 'PARKING', side: 'BUILDING', campaign: 'c1', state: 'OPEN', mine: '1', search: '错时' }
  expect(writeFilters(readFilters(query))).toEqual(query)
})

test('of an unfiltered list only its name is written', () => {
  expect(writeFilters(readFilters({}))).toEqual({ tab: 'needs' })
  expect(isFiltered(readFilters({}))).toBe(false)
  expect(isFiltered(readFilters({ tab: 'offers', side: 'BUILDING' }))).toBe(true)
})

test('what an address can’t mean counts as not said', () => {
  expect(readFilters({ tab: 'x', kind: 'GOLD', state: 'ACCEPTED', mine: 'yes', search: ['a', 'b'] })).toEqual({
    tab: 'needs',
    kind: '',
    side: '',
    campaign: '',
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
  expect(resourceFilter(readFilters({ kind: 'JOB', state: 'ALL' }))).toEqual({ kinds: ['JOB'] })
})

test('what is met or withdrawn leaves the list, unless it is asked for', () => {
  expect(resourceFilter(readFilters({}))).toEqual({ states: ['OPEN', 'DRAFT', 'EXPIRED'] })
  expect(resourceFilter(readFilters({ state: 'MET' }))).toEqual({ states: ['MET'] })
  expect(writeFilters(readFilters({ state: 'ALL' }))).toEqual({ tab: 'needs', state: 'ALL' })
  expect(matchFilter(readFilters({ tab: 'matches', state: 'ALL' }))).toEqual({})
})

test('a workbook has what the list shows', () => {
  const path = (query: Record<string, string>) => exportPath(readFilters(query))
  expect(path({ tab: 'offers', kind: 'PARKING', mine: '1', search: '错时' })).toBe(
    `/exports/offers.xlsx?kinds=PARKING&states=OPEN%2CDRAFT%2CEXPIRED&mine=true&search=${encodeURIComponent('错时')}`,
  )
  expect(path({ tab: 'offers', state: 'ALL' })).toBe('/exports/offers.xlsx?')
  expect(path({ tab: 'matches', kind: 'JOB', state: 'ACCEPTED', campaign: 'c1' })).toBe('/exports/matches.xlsx?campaign=c1&states=ACCEPTED')
})
