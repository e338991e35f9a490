import { expect, test } from 'vitest'
import { endsWord, newWords } from './words.ts'

test('takes words apart at the marks of both languages', () => {
  expect(newWords('会计、财管，Excel;Office suite', [])).toEqual(['会计', '财管', 'Excel', 'Office suite'])
})

test('takes no word twice, none that is there and none that is empty', () => {
  expect(newWords('会计、、会计 ,  财管', ['财管'])).toEqual(['会计'])
})

test('a mark ends a word, a space does not', () => {
  expect(endsWord('会计、')).toBe(true)
  expect(endsWord('Office suite')).toBe(false)
})
