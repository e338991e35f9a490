import { expect, test } from 'vitest'
import { Answer, MatchState, ResourceState } from '../resources/resource.words.ts'
import { type LastStep, stepToUndo, takeBackAnswer } from './match.undo.ts'

const now = new Date('2026-12-01T02:00:00Z')
const step: LastStep = { version: 3, personId: 'me', at: '2026-12-01T01:59:30Z', done: { as: 'FULFILLED' } }

test('one takes back one’s own last step, and no other', () => {
  expect(stepToUndo({ version: 3, lastStep: step }, 'me', now)).toEqual({ as: 'FULFILLED' })
  for (const [match, who] of [
    [{ version: 4, lastStep: step }, 'me'],
    [{ version: 3, lastStep: step }, 'somebody else'],
    [{ version: 3, lastStep: { ...step, at: '2026-12-01T01:58:59Z' } }, 'me'],
    [{ version: 3, lastStep: null }, 'me'],
  ] as const)
    expect(() => stepToUndo(match, who, now)).toThrow('NOTHING_TO_UNDO')
})

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
