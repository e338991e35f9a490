import { describe, expect, test } from 'vitest'
import { type Asked, follow, followUpDays, isDue } from './follow-up.ts'
import { FollowUpOutcome } from './follow-up.words.ts'

const { STILL_THERE, LEFT, UNREACHABLE } = FollowUpOutcome
const refused = (code: string) => expect.objectContaining({ code, field: 'months' })
const planned = (placedOn = '2026-01-10'): Asked[] => followUpDays(placedOn).map((each) => ({ ...each, outcome: null }))
const outcomes = (all: Asked[]) => all.map(({ outcome }) => outcome)

describe('whoever was placed is asked after', () => {
  test.each([
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2028-01-31', '2028-02-29', '2028-04-30'],
    ['2026-11-30', '2026-12-30', '2027-02-28'],
    ['2026-12-31', '2027-01-31', '2027-03-31'],
  ])('from %s on %s and on %s', (placedOn, one, three) => {
    expect(followUpDays(placedOn)).toEqual([
      { months: 1, dueOn: one },
      { months: 3, dueOn: three },
    ])
  })
  test('from the day on, until there is an outcome', () => {
    const [first] = planned()
    expect(isDue(first!, '2026-02-09')).toBe(false)
    expect(isDue(first!, '2026-02-10')).toBe(true)
    expect(isDue({ ...first!, outcome: STILL_THERE }, '2026-02-10')).toBe(false)
  })
})

describe('the outcome', () => {
  test('answers for its own month', () => {
    const all = planned()
    expect(follow(all, 1, STILL_THERE, '2026-02-10')).toEqual([all[0]])
    expect(outcomes(all)).toEqual([STILL_THERE, null])
  })
  test('of having left answers for the later one too', () => {
    const all = planned()
    expect(follow(all, 1, LEFT, '2026-01-20')).toEqual(all)
    expect(outcomes(all)).toEqual([LEFT, LEFT])
    expect(() => follow(all, 3, STILL_THERE, '2026-04-10')).toThrow(refused('ALREADY_FOLLOWED_UP'))
  })
  test('of having left after three months says nothing of the first', () => {
    const all = planned()
    follow(all, 3, LEFT, '2026-04-10')
    expect(outcomes(all)).toEqual([null, LEFT])
  })
  test('is asked for again where nobody was reached', () => {
    const all = planned()
    follow(all, 1, UNREACHABLE, '2026-02-10')
    follow(all, 1, STILL_THERE, '2026-02-12')
    expect(outcomes(all)).toEqual([STILL_THERE, null])
  })
  test('but for a leaving can’t be known before the day', () => {
    for (const outcome of [STILL_THERE, UNREACHABLE])
      expect(() => follow(planned(), 1, outcome, '2026-02-09')).toThrow(refused('FOLLOW_UP_EARLY'))
  })
  test('is of one of the months planned', () => expect(() => follow([], 1, LEFT, '2026-02-10')).toThrow(refused('NOT_FOUND')))
})
