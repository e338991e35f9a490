import { expect, test } from 'vitest'
import { positionKey } from './positionKey.ts'

test.each([
  ['HEAD', 'PROPERTY_MANAGER', 'common.position.HEAD'],
  ['HEAD', 'OWNERS_COMMITTEE', 'common.head.chair'],
  ['HEAD', 'ASSOCIATION', 'common.head.president'],
  ['MEMBER', 'COMMITTEE', 'common.position.MEMBER'],
  ['MEMBER', 'ENTERPRISE', 'common.head.staff'],
] as const)('the %s of a %s is called %s', (position, kind, key) => {
  expect(positionKey({ position, organization: { kind } })).toBe(key)
})
