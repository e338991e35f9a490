import { expect, test } from 'vitest'
import { type Counts, sharesOf, storyOf, wordOf } from './counts.ts'

const counts = { placed: 40, accepted: 20, introduced: 20, unmatched: 20 } as Counts

test('the shares fill the bar, from what is done to what is left', () => {
  expect(sharesOf(counts)).toEqual([
    { name: 'placed', share: 0.4 },
    { name: 'accepted', share: 0.2 },
    { name: 'introduced', share: 0.2 },
    { name: 'unmatched', share: 0.2 },
  ])
  expect(sharesOf({ placed: 0, accepted: 0, introduced: 0, unmatched: 0 } as Counts).every(({ share }) => share === 0)).toBe(true)
})

test('only those who took up work are called up later', () => {
  expect(storyOf('JOB').steps).toContain('stillThere3')
  expect(storyOf('PARKING').steps).not.toContain('stillThere3')
})

test('posts and job seekers are words for work alone', () => {
  expect(wordOf('people', 'JOB')).toBe('campaigns.count.people')
  expect(wordOf('people', 'VENUE')).toBe('campaigns.count.peopleOther')
  expect(wordOf('accepted', 'VENUE')).toBe('campaigns.count.accepted')
})
