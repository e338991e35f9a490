import { expect, test } from 'vitest'
import { howManyFit } from './navRoom.ts'

const links = [50, 80, 80, 60]

test('all of them fit where there is room to the pixel', () => {
  expect(howManyFit(links, 40, 4, 282)).toBe(4)
})

test('where one is too many, the rest has a button that fits as well', () => {
  expect(howManyFit(links, 40, 4, 281)).toBe(3)
  expect(howManyFit(links, 40, 4, 262)).toBe(3)
  expect(howManyFit(links, 40, 4, 261)).toBe(2)
})

test('in no room at all there is none', () => {
  expect(howManyFit(links, 40, 4, 0)).toBe(0)
  expect(howManyFit([], 40, 4, 0)).toBe(0)
})
