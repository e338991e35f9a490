import { expect, test } from 'vitest'
import { needFor } from './needFor.ts'

const offer = { id: 'o', kind: 'PARKING', state: 'OPEN', quantity: 60, matched: 0 } as const
const need = { id: 'n', kind: 'PARKING', state: 'OPEN', quantity: 36, matched: 0, matches: [] } as const

test('an offer goes to a need of its kind that has something left', () => {
  expect(needFor(offer, [{ ...need, kind: 'VENUE' }, { ...need, matched: 36 }, need])).toBe(need)
  expect(needFor({ ...offer, matched: 60 }, [need])).toBeUndefined()
})

test('not to one it runs with already; after a no it may be tried again', () => {
  const withMatch = (state: string) => ({ ...need, matches: [{ state, offer: { id: 'o' } }] })
  expect(needFor(offer, [withMatch('INTRODUCED')])).toBeUndefined()
  expect(needFor(offer, [withMatch('DECLINED')])).toBeDefined()
})
