import { expect, test } from 'vitest'
import { reportAddress } from './reportAddress.ts'

const communities = [{ id: 'a' }, { id: 'b' }]

test('without more, the communities of the board are there to choose from', () => {
  expect(reportAddress('/report', {}, communities)).toBe('/report?community=a&community=b')
})

test('a wall that stands in one of them, at a place, says so', () => {
  expect(reportAddress('/report', { community: 'b', place: ' 一楼大厅 ' }, communities)).toBe(
    `/report?community=b&place=${encodeURIComponent('一楼大厅')}`,
  )
})

test('a community that is none of the board’s is not asked for', () => {
  expect(reportAddress('/report', { community: 'c', place: '' }, communities)).toBe('/report?community=a&community=b')
})
