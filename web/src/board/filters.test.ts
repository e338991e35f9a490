import { expect, test } from 'vitest'
import { isNarrowed, passes, readFilters, writeFilters } from './filters.ts'
import type { IssueCard } from './useBoard.ts'

const in2Days = new Date(Date.now() + 2 * 86_400_000).toISOString()

const nobody = { viewerId: undefined, now: new Date(), found: new Set<string>() }
const me = { ...nobody, viewerId: 'me' }

function issue(changes: Partial<IssueCard>): IssueCard {
  return {
    __typename: 'Issue',
    id: `issue-${changes.number ?? 1}`,
    version: 1,
    number: 1,
    title: '停车道闸夜间噪声',
    place: '广利大厦',
    category: 'PARKING',
    urgent: false,
    stage: 'REPORTED',
    stageSince: '2026-11-01T00:00:00Z',
    dueAt: in2Days,
    dueState: 'ON_TIME',
    turn: 'COMMITTEE',
    turnNames: [],
    side: 'RESIDENTIAL',
    joint: false,
    community: { id: 'c', name: '仙林社区' },
    communities: [],
    reporter: null,
    assignee: null,
    ...changes,
  }
}

test('the address and the filters say the same', () => {
  const queries: Record<string, string>[] = [
    {},
    { side: 'building', only: 'mine,overdue', q: '道闸' },
    { view: 'resources' },
    { category: 'parking', only: 'other' },
  ]
  for (const query of queries) {
    expect(writeFilters(readFilters(query))).toEqual(query)
  }
})

test('what the address cannot mean counts as not said', () => {
  const filters = readFilters({ side: 'left', category: ['a', 'b'], only: 'nonsense', view: 'x' })
  expect(isNarrowed(filters)).toBe(false)
  expect(writeFilters(filters)).toEqual({})
})

test('words are looked for in number, title, place and assignee, all of them', () => {
  const card = issue({ number: 42, assignee: { id: 'p', name: '张敏' } })
  for (const q of ['道闸', '#42', '广利 噪声', '张敏']) expect(passes(card, readFilters({ q }), nobody)).toBe(true)
  for (const q of ['#43', '道闸 仙林']) expect(passes(card, readFilters({ q }), nobody)).toBe(false)
})

test('what the server found in the text passes, but not past the other filters', () => {
  const found = { ...nobody, found: new Set(['issue-1']) }
  expect(passes(issue({}), readFilters({ q: '抬杆' }), found)).toBe(true)
  expect(passes(issue({}), readFilters({ q: '抬杆', side: 'building' }), found)).toBe(false)
})

test('mine are those I handle or raised', () => {
  const mine = readFilters({ only: 'mine' })
  expect(passes(issue({ assignee: { id: 'me', name: '' } }), mine, me)).toBe(true)
  expect(passes(issue({ reporter: { id: 'me' } }), mine, me)).toBe(true)
  expect(passes(issue({}), mine, me)).toBe(false)
  expect(passes(issue({}), mine, nobody)).toBe(false)
})

test('due in three days leaves out what is overdue, and what has no deadline', () => {
  const soon = readFilters({ only: 'soon' })
  expect(passes(issue({}), soon, nobody)).toBe(true)
  expect(passes(issue({ dueAt: '2020-01-01T00:00:00Z', dueState: 'ON_TIME' }), soon, nobody)).toBe(false)
  expect(passes(issue({ dueAt: null, dueState: 'NONE' }), soon, nobody)).toBe(false)
})
