import { describe, expect, it } from 'vitest'
import { LockOrder, inOrder } from './lock-order.ts'

class Issue {
  static readonly lockRank = 10
  id = ''
}
class Offer {
  static readonly lockRank = 40
  id = ''
}

describe('the order of locks', () => {
  it('takes the lower ranks first, several of a rank, and one again', () => {
    const order = new LockOrder()
    expect(() => [Issue, Issue, Offer, Offer].forEach((entity) => order.take(entity))).not.toThrow()
  })
  it('stops a test where a lower rank is taken after a higher one', () => {
    const order = new LockOrder()
    order.take(Offer)
    expect(() => order.take(Issue)).toThrow('Issue is locked after Offer')
  })
  it('puts rows in order: by rank, then by id', () => {
    const locks = [
      { entity: Offer, id: 'a' },
      { entity: Issue, id: 'c' },
      { entity: Issue, id: 'b' },
    ]
    expect(inOrder(locks).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
})
