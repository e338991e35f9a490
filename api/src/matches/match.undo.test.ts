import { expect, test } from 'vitest'
import { ResourceState } from '../resources/resource.words.ts'
import { Answer, MatchState } from './match.words.ts'
import { takeBackAnswer } from './match.undo.ts'

const sides = (state: MatchState, matched: number) => ({
  match: {
    state,
    quantity: 2,
    needAnswer: Answer.ACCEPTED,
    needReason: '好',
    offerAnswer: state === MatchState.ACCEPTED ? Answer.ACCEPTED : Answer.PENDING,
    offerReason: null,
    closingNote: null,
  },
  need: { state: matched === 2 ? ResourceState.MET : ResourceState.OPEN, quantity: 2, matched, until: null },
  offer: { state: ResourceState.OPEN, quantity: 5, matched, until: null },
})

test('a first yes taken back leaves all as it was, a second one gives back what it had taken', () => {
  const first = sides(MatchState.INTRODUCED, 0)
  takeBackAnswer(first, 'need')
  expect(first.match).toMatchObject({ state: MatchState.INTRODUCED, needAnswer: Answer.PENDING, needReason: null })
  const second = sides(MatchState.ACCEPTED, 2)
  takeBackAnswer(second, 'offer')
  expect(second.match).toMatchObject({ state: MatchState.INTRODUCED, needAnswer: Answer.ACCEPTED, offerAnswer: Answer.PENDING })
  expect([second.need, second.offer]).toMatchObject([{ state: ResourceState.OPEN, matched: 0 }, { matched: 0 }])
})
