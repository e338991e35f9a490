import { expect, test } from 'vitest'
import { returnTo } from './returnTo.ts'

test('returns to a path of this site with its filters', () => {
  expect(returnTo('/resources?kind=JOB#offers')).toBe('/resources?kind=JOB#offers')
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, ['/a']])(
  'refuses %s',
  (query) => {
    expect(returnTo(query)).toBe('/')
  },
)

test('does not return to the sign-in page itself', () => {
  expect(returnTo('/sign-in?return=/board')).toBe('/')
})
