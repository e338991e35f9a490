import { expect, test } from 'vitest'
import { differing, onto, readQuantity } from './resourceForm.ts'

test.each([
  ['63', 63],
  [' 8 ', 8],
  ['0', null],
  ['-3', null],
  ['1.5', null],
  ['', null],
  ['许多', null],
])('reads the quantity %j as %j', (typed, quantity) => {
  expect(readQuantity(typed)).toBe(quantity)
})

test('names the fields in which two texts differ', () => {
  expect(differing({ title: '夜间车位', text: '甲', quantity: '20' }, { title: '夜间车位', text: '乙', quantity: '30' })).toEqual([
    'text',
    'quantity',
  ])
})

test('keeps another’s words wherever one wrote none, and one’s own wherever one did', () => {
  const base = { kind: 'PARKING', title: '夜间车位', text: '甲', quantity: '20', unit: '个', until: '' } as const
  const theirs = { ...base, title: '夜间共享车位', text: '乙' }
  const mine = { ...base, text: '丙', quantity: '30' }
  expect(onto(theirs, mine, base)).toEqual({ ...theirs, text: '丙', quantity: '30' })
})
