import { expect, test } from 'vitest'
import { allowedRoles, viewers } from '../acting/viewer.examples.ts'
import { canOpenBoard } from './board.policy.ts'

const subdistrict = ['administrator', 'desk', 'subdistrictMember']

test.each([
  [['xianlin'], [...subdistrict, 'crossAppointed', 'committeeMember', 'honoraryMember']],
  [['guangli'], [...subdistrict, 'crossAppointed', 'enterprise', 'committeeToken', 'administratorToken']],
  [
    ['xianlin', 'guangli'],
    [...subdistrict, 'crossAppointed', 'committeeMember', 'honoraryMember', 'enterprise', 'committeeToken', 'administratorToken'],
  ],
  [['elsewhere'], subdistrict],
])('a board of %j may be opened by %j', (communities, expected) => {
  expect(allowedRoles((viewer) => canOpenBoard(viewer, { communities, wholeSubdistrict: false }))).toEqual(expected)
})

test('the sub-district’s own board is for its committee, and for no token', () => {
  const board = { communities: ['xianlin', 'guangli', 'elsewhere'], wholeSubdistrict: true }
  expect(allowedRoles((viewer) => canOpenBoard(viewer, board))).toEqual(subdistrict)
})

test('a token of a committee opens nothing by a seat that is gone, though the community is a neighbour still', () => {
  const left = { ...viewers.committeeToken, capacities: [] }
  expect(canOpenBoard(left, { communities: ['guangli'], wholeSubdistrict: false }).allowed).toBe(false)
})
