import { expect, test } from 'vitest'
import { differing, readQuantity } from './resourceForm.ts'

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
