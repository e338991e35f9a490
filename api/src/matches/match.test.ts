import { describe, expect, test } from 'vitest'
import { type Joined, accept, canDoWithMatch, decline, fallThrough, fulfil } from './match.ts'
import { ResourceState } from '../resources/resource.words.ts'
import { Answer, MatchState } from './match.words.ts'

const today = '2026-03-15'

function joined(): Joined {
  return {
    match: {
      state: MatchState.INTRODUCED,
      quantity: 4,
      needAnswer: Answer.PENDING,
      needReason: null,
      offerAnswer: Answer.PENDING,
      offerReason: null,
      closingNote: null,
    },
    need: { state: ResourceState.OPEN, quantity: 10, matched: 0, until: null },
    offer: { state: ResourceState.OPEN, quantity: 4, matched: 0, until: null },
  }
}

const refusal = (code: string) => expect.objectContaining({ code })

describe('a match', () => {
  test('is agreed when both sides have accepted, in either order, and only then takes its quantity', () => {
    for (const order of [
      ['need', 'offer'],
      ['offer', 'need'],
    ] as const) {
      const sides = joined()
      accept(sides, order[0], null, today)
      expect(sides).toMatchObject({ match: { state: MatchState.INTRODUCED }, need: { matched: 0 }, offer: { matched: 0 } })
      accept(sides, order[1], '周一可以来看场地', today)
      expect(sides).toMatchObject({
        match: { state: MatchState.ACCEPTED },
        need: { matched: 4, state: ResourceState.OPEN },
        offer: { matched: 4, state: ResourceState.MET },
      })
    }
  })

  test('ends with one side’s no, which needs a reason', () => {
    const { match } = joined()
    expect(() => decline(match, 'offer', '  ')).toThrow(refusal('REQUIRED'))
    decline(match, 'offer', '岗位已招满')
    expect(match).toMatchObject({
      state: MatchState.DECLINED,
      offerAnswer: Answer.DECLINED,
      offerReason: '岗位已招满',
      needAnswer: Answer.PENDING,
    })
  })

  test('is answered once per side', () => {
    const sides = joined()
    accept(sides, 'need', null, today)
    expect(() => accept(sides, 'need', null, today)).toThrow(refusal('ALREADY_ANSWERED'))
    expect(() => decline(sides.match, 'need', '改主意了')).toThrow(refusal('ALREADY_ANSWERED'))
  })

  test('can’t be accepted when another one took what was left meanwhile', () => {
    const sides = joined()
    accept(sides, 'need', null, today)
    sides.offer.matched = 1
    expect(() => accept(sides, 'offer', null, today)).toThrow(refusal('NOT_ENOUGH_LEFT'))
    expect(sides).toMatchObject({ match: { state: MatchState.INTRODUCED, offerAnswer: Answer.PENDING }, need: { matched: 0 } })
  })

  test('gives back what it had taken when it falls through, and nothing when it hadn’t taken anything', () => {
    const agreed = joined()
    accept(agreed, 'need', null, today)
    accept(agreed, 'offer', null, today)
    fallThrough(agreed, '毕业生另有安排')
    expect(agreed).toMatchObject({
      match: { state: MatchState.FELL_THROUGH, closingNote: '毕业生另有安排' },
      need: { matched: 0 },
      offer: { matched: 0, state: ResourceState.OPEN },
    })

    const waiting = joined()
    waiting.need.matched = 3
    fallThrough(waiting, '企业暂缓招聘')
    expect(waiting.need.matched).toBe(3)
  })

  test('keeps what it took once it is fulfilled, and is over then', () => {
    const sides = joined()
    accept(sides, 'need', null, today)
    accept(sides, 'offer', null, today)
    fulfil(sides.match, '4 人已到岗')
    expect(sides).toMatchObject({ match: { state: MatchState.FULFILLED }, need: { matched: 4 } })
    expect(() => fallThrough(sides, '…')).toThrow(refusal('WRONG_STAGE'))
    expect(() => fulfil(sides.match, null)).toThrow(refusal('WRONG_STAGE'))
  })
})

test('what has ended allows nothing more', () => {
  for (const state of [MatchState.FULFILLED, MatchState.FELL_THROUGH, MatchState.DECLINED]) {
    for (const action of ['respond', 'fulfil', 'fallThrough'] as const) expect(canDoWithMatch(action, state)).toBe(false)
  }
})
