import { expect, test } from 'vitest'
import { mask, wallTurn } from './mask.ts'

const issue = { turnNames: [] as string[], assignee: null, reporter: null, reporterOrganization: null }
const person = { id: 'p' }

test('of a name the first character is left', () => {
  expect(mask('张秀兰')).toBe('张＊')
  expect(mask('𠮷野')).toBe('𠮷＊')
})

test('people are masked, whoever they are to the issue', () => {
  expect(wallTurn({ ...issue, turn: 'COMMITTEE', turnNames: ['仙林社区'], assignee: { id: 'a', name: '沈洁' } })).toBe('沈＊')
  expect(wallTurn({ ...issue, turn: 'REPORTER', turnNames: ['陈建华'], reporter: person })).toBe('陈＊')
})

test('organizations and residents without a name are not', () => {
  const reporterOrganization = { id: 'o' }
  expect(wallTurn({ ...issue, turn: 'REPORTER', turnNames: ['云帆软件'], reporter: person, reporterOrganization })).toBe('云帆软件')
  expect(wallTurn({ ...issue, turn: 'REPORTER', turnNames: ['居民'] })).toBe('居民')
  expect(wallTurn({ ...issue, turn: 'PARTIES', turnNames: ['广利物业'], reporter: person })).toBe('广利物业')
})

test('nobody is named where it is nobody’s turn', () => {
  expect(wallTurn({ ...issue, turn: 'NOBODY', turnNames: ['陈建华'] })).toBeNull()
  expect(wallTurn({ ...issue, turn: 'COMMITTEE', turnNames: ['仙林社区'] })).toBeNull()
})
