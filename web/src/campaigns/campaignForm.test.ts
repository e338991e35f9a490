import { expect, test } from 'vitest'
import { differing, emptyCampaign, inputOf, mostProblem, onto } from './campaignForm.ts'

const base = { ...emptyCampaign('c'), name: '秋季对接', text: '为毕业生', most: '3' }

test('what two wrote at once stands together, and only what both wrote has to be chosen', () => {
  const theirs = { ...base, name: '秋季专场', until: '2026-12-01' }
  const mine = { ...base, name: '冬季对接', text: '为待业青年' }
  const merged = onto(theirs, mine, base)
  expect(merged).toEqual({ ...base, name: '冬季对接', text: '为待业青年', until: '2026-12-01' })
  expect(differing(merged, theirs)).toEqual(['name', 'text'])
  expect(onto(theirs, base, base)).toEqual(theirs)
})

test('no number is no limit, and anything but a number is not sent', () => {
  expect(inputOf({ ...base, most: ' ' }).maxPerOrganization).toBeNull()
  expect(inputOf(base).maxPerOrganization).toBe(3)
  expect(mostProblem(' ')).toBeUndefined()
  expect(mostProblem('3')).toBeUndefined()
  expect(mostProblem('很多')).toBeDefined()
  expect(mostProblem('0')).toBeDefined()
})
