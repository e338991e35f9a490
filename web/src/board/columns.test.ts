import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IssueStage } from '../graphql/generated/graphql.ts'
import { columnsOf } from './columns.ts'
import type { IssueCard } from './useBoard.ts'

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
    dueAt: '2026-12-02T00:00:00Z',
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

test('columns put the urgent first, then what is due first, and count the sides', () => {
  const [reported] = columnsOf(
    [
      issue({ number: 1, dueAt: '2026-12-03T00:00:00Z' }),
      issue({ number: 2, dueAt: '2026-12-01T00:00:00Z', side: 'BUILDING' }),
      issue({ number: 3, urgent: true, dueAt: null }),
      issue({ number: 4, stage: 'AGREED' }),
    ],
    ['REPORTED'],
  )
  expect(reported?.issues.map(({ number }) => number)).toEqual([3, 2, 1])
  expect([reported?.residential, reported?.building]).toEqual([2, 1])
})

test('a column whose cards are the same stays the same object', () => {
  const one = issue({ number: 1 })
  const before = columnsOf([one, issue({ number: 2, stage: 'ACCEPTED' })], ['REPORTED', 'ACCEPTED'])
  const [reported, accepted] = columnsOf([one, issue({ number: 2, stage: 'ACCEPTED', version: 2 })], ['REPORTED', 'ACCEPTED'], before)
  expect(reported).toBe(before[0])
  expect(accepted).not.toBe(before[1])
  expect(accepted?.issues[0]?.version).toBe(2)
})

test('whatever happens to the cards, the columns are those one would make anew', () => {
  const stages: IssueStage[] = ['REPORTED', 'ACCEPTED', 'CONFIRMED']
  const step = fc.record({
    number: fc.integer({ min: 1, max: 30 }),
    isGone: fc.boolean(),
    stage: fc.constantFrom<IssueStage>(...stages, 'DECLINED'),
    urgent: fc.boolean(),
    side: fc.constantFrom('RESIDENTIAL' as const, 'BUILDING' as const),
    dueAt: fc.constantFrom(null, '2026-12-01T00:00:00Z', '2026-12-02T00:00:00Z'),
    stageSince: fc.constantFrom('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'),
  })
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 12 }), { maxLength: 12 }), (frames) => {
      const cards = new Map<number, IssueCard>()
      let columns = columnsOf<IssueCard>([], stages)
      for (const frame of frames) {
        for (const { isGone, ...change } of frame) isGone ? cards.delete(change.number) : cards.set(change.number, issue(change))
        columns = columnsOf([...cards.values()], stages, columns)
        expect(columns).toEqual(columnsOf([...cards.values()], stages))
      }
    }),
  )
})
