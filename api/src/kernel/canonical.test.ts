import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonical } from './canonical.ts'

it('is the same for the same value, in whatever order its keys come', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonical(Object.fromEntries(Object.entries(value).toReversed()))).toBe(canonical(value))
      expect(canonical(JSON.parse(JSON.stringify(value)))).toBe(canonical(value))
    }),
  )
})

it('is the same for what was left out and for undefined, for a number however written, and for an instant', () => {
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1.0 }))
  expect(canonical({ a: -0 })).toBe(canonical({ a: 0e5 }))
  expect(canonical(new Date('2026-11-01T08:00:00+08:00'))).toBe(canonical(new Date('2026-11-01T00:00:00.000Z')))
})

it.each([
  [{ a: null }, {}],
  [{ a: 'null' }, { a: null }],
  [{ a: 1 }, { a: '1' }],
  [{ a: ['1,2'] }, { a: ['1', '2'] }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: { b: 1 } }, { a: { b: 1, c: 2 } }],
])('is another for another value: %j, %j', (one, other) => expect(canonical(one)).not.toBe(canonical(other)))
