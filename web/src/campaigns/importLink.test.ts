import { expect, test } from 'vitest'
import { importLink } from './importLink.ts'

const tower = { id: 't', side: 'BUILDING' as const }
const compound = { id: 'c', side: 'RESIDENTIAL' as const }
const campaign = { id: 'x', communities: [tower, compound] }

test('people go in on their side, posts on theirs', () => {
  expect(importLink('JOB_NEEDS', campaign, [tower, compound]).query).toEqual({ sheet: 'JOB_NEEDS', campaign: 'x', community: 'c' })
  expect(importLink('JOB_OFFERS', campaign, [tower, compound]).query.community).toBe('t')
})

test('without a seat there the place is left to choose', () => {
  expect(importLink('JOB_NEEDS', campaign, [tower]).query).toEqual({ sheet: 'JOB_NEEDS', campaign: 'x' })
})
