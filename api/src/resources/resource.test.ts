import { describe, expect, test } from 'vitest'
import { type Counted, expectLeft, giveBack, left, resize, stateOn, take } from './resource.ts'
import { ResourceState } from './resource.words.ts'

const today = '2026-03-15'
const ofTen = (row: Partial<Counted> = {}): Counted => ({ state: ResourceState.OPEN, quantity: 10, matched: 0, until: null, ...row })

describe('what is left of a need or an offer', () => {
  test('is met when all of it is taken, and open again when a match falls through', () => {
    const offer = ofTen()
    take(offer, 6, today)
    expect(offer).toMatchObject({ matched: 6, state: ResourceState.OPEN })
    take(offer, 4, today)
    expect(offer).toMatchObject({ matched: 10, state: ResourceState.MET })
    giveBack(offer, 6)
    expect(offer).toMatchObject({ matched: 4, state: ResourceState.OPEN })
    expect(left(offer)).toBe(6)
  })

  test('is never more than there was', () => {
    const offer = ofTen({ matched: 8 })
    expect(() => take(offer, 3, today)).toThrow(expect.objectContaining({ code: 'NOT_ENOUGH_LEFT', facts: { left: 2 } }))
    expect(offer.matched).toBe(8)
  })

  test('can be all of a met one: nothing', () => {
    expect(() => expectLeft(ofTen({ matched: 10, state: ResourceState.MET }), 1, today)).toThrow(
      expect.objectContaining({ code: 'NOT_ENOUGH_LEFT', facts: { left: 0 } }),
    )
  })
})

describe('the last day', () => {
  test('still counts', () => expect(stateOn(ofTen({ until: today }), today)).toBe(ResourceState.OPEN))
  test('once over, the rest has expired and can’t be taken', () => {
    const over = ofTen({ until: '2026-03-14' })
    expect(stateOn(over, today)).toBe(ResourceState.EXPIRED)
    expect(() => take(over, 1, today)).toThrow(expect.objectContaining({ code: 'RESOURCE_CLOSED' }))
  })
  test('doesn’t unmake what is met', () =>
    expect(stateOn(ofTen({ until: '2026-03-14', state: ResourceState.MET }), today)).toBe(ResourceState.MET))
})

describe('changing how much there is', () => {
  test('down to what is matched makes it met, up opens it again', () => {
    const need = ofTen({ matched: 7 })
    resize(need, 7)
    expect(need.state).toBe(ResourceState.MET)
    resize(need, 8)
    expect(need).toMatchObject({ state: ResourceState.OPEN, quantity: 8 })
  })
  test('can’t go below what is matched', () => {
    expect(() => resize(ofTen({ matched: 7 }), 6)).toThrow(
      expect.objectContaining({ code: 'BELOW_MATCHED', field: 'quantity', facts: { matched: 7 } }),
    )
  })
})

test('what was withdrawn stays withdrawn when a match of it falls through', () => {
  const offer = ofTen({ matched: 10, state: ResourceState.WITHDRAWN })
  giveBack(offer, 10)
  expect(offer).toMatchObject({ matched: 0, state: ResourceState.WITHDRAWN })
})
