import { expect, it } from 'vitest'
import { Lru } from './lru.ts'

it('keeps what was used last, and never more than it may', () => {
  const lru = new Lru<string>(10)
  lru.set('a', 'first', 4)
  lru.set('b', 'second', 4)
  expect(lru.get('a')).toBe('first')
  lru.set('c', 'third', 4)
  expect([lru.get('a'), lru.get('b'), lru.get('c')]).toEqual(['first', undefined, 'third'])
})

it('counts what is put in anew once', () => {
  const lru = new Lru<string>(10)
  for (let n = 0; n < 100; n++) lru.set('a', `${n}`, 5)
  lru.set('b', 'other', 5)
  expect([lru.get('a'), lru.get('b')]).toEqual(['99', 'other'])
})

it('lets nothing go for what is larger than all there is room for', () => {
  const lru = new Lru<string>(10)
  lru.set('a', 'small', 5)
  lru.set('b', 'huge', 11)
  expect([lru.get('a'), lru.get('b')]).toEqual(['small', undefined])
})
