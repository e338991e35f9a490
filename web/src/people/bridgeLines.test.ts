import { expect, test } from 'vitest'
import { bridgeLines } from './bridgeLines.ts'

function seat(id: string, side: 'RESIDENTIAL' | 'BUILDING') {
  return {
    id: `seat-${id}-${side}`,
    position: 'MEMBER' as const,
    termEnd: null,
    organization: { id, name: id, kind: 'COMMITTEE' as const, community: { id: `c-${id}`, name: id, side } },
  }
}
const bridge = (name: string, seats: ReturnType<typeof seat>[], isReciprocal = false) => ({
  isReciprocal,
  person: { id: name, name },
  seats,
})

test('two secretaries on each other’s committees are two lines between the same two rows', () => {
  const both = [seat('仙林', 'RESIDENTIAL'), seat('广利', 'BUILDING')]
  const { left, right, lines } = bridgeLines([bridge('陈', both, true), bridge('周', both, true)])
  expect(left.map(({ name }) => name)).toEqual(['仙林'])
  expect(right.map(({ name }) => name)).toEqual(['广利'])
  expect(lines.map(({ personName, left: from, right: to }) => [personName, from, to])).toEqual([
    ['陈', 0, 0],
    ['周', 0, 0],
  ])
})

test('a person on three committees links each pair across the sides', () => {
  const { lines } = bridgeLines([bridge('陈', [seat('仙林', 'RESIDENTIAL'), seat('广利', 'BUILDING'), seat('远洋', 'BUILDING')])])
  expect(lines.map(({ left, right }) => [left, right])).toEqual([
    [0, 0],
    [0, 1],
  ])
})

test('two positions on one committee are one line', () => {
  const twice = { ...seat('广利', 'BUILDING'), id: 'another' }
  expect(bridgeLines([bridge('陈', [seat('仙林', 'RESIDENTIAL'), seat('广利', 'BUILDING'), twice])]).lines).toHaveLength(1)
})
