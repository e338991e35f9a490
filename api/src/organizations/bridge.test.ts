import { expect, test } from 'vitest'
import { type Seat, bridgesOf } from './bridge.ts'

const sides = { xianlin: 'RESIDENTIAL', cuizhu: 'RESIDENTIAL', guangli: 'BUILDING' } as const

function seat(personId: string, communityId: keyof typeof sides, isSecretary = false): Seat {
  return { appointmentId: `${personId} in ${communityId}`, personId, communityId, side: sides[communityId], isSecretary }
}

const found = (seats: Seat[]) => Object.fromEntries(bridgesOf(seats).map((bridge) => [bridge.personId, bridge.isReciprocal]))

test('who sits on one side only is no bridge', () => {
  expect(found([seat('zhou', 'xianlin', true), seat('zhou', 'cuizhu'), seat('li', 'guangli', true)])).toEqual({})
})

test('who sits on both sides is, and shows all seats', () => {
  const seats = [seat('zhou', 'xianlin', true), seat('zhou', 'guangli'), seat('li', 'guangli', true)]
  expect(bridgesOf(seats)).toEqual([{ personId: 'zhou', seats: seats.slice(0, 2), isReciprocal: false }])
})

test('both secretaries on each other’s committee are reciprocal', () => {
  expect(found([seat('zhou', 'xianlin', true), seat('zhou', 'guangli'), seat('li', 'guangli', true), seat('li', 'xianlin')])).toEqual({
    zhou: true,
    li: true,
  })
})

test('a member who is no secretary is not made reciprocal by two secretaries who are', () => {
  const secretaries = [seat('zhou', 'xianlin', true), seat('zhou', 'guangli'), seat('li', 'guangli', true), seat('li', 'xianlin')]
  expect(found([...secretaries, seat('wu', 'xianlin'), seat('wu', 'guangli')])).toEqual({ zhou: true, li: true, wu: false })
})

test('a secretary who was sent elsewhere returns nothing', () => {
  expect(found([seat('zhou', 'xianlin', true), seat('zhou', 'guangli'), seat('li', 'guangli', true), seat('li', 'cuizhu')])).toEqual({
    zhou: false,
    li: false,
  })
})

test('one person as secretary of both sides is a bridge without a counterpart', () => {
  expect(found([seat('zhou', 'xianlin', true), seat('zhou', 'guangli', true)])).toEqual({ zhou: false })
})
