import { expect, test } from 'vitest'
import { isForEnterprise, ownUnit } from './ownUnit.ts'

const committee = { organization: { id: 'c', kind: 'COMMITTEE' } } as const
const firm = { organization: { id: 'e', kind: 'ENTERPRISE' } } as const
const property = { organization: { id: 'p', kind: 'PROPERTY_MANAGER' } } as const

test('is the unit of the hat worn, or else the first one spoken for', () => {
  expect(ownUnit(property, [firm, property])?.id).toBe('p')
  expect(ownUnit(committee, [committee, firm])?.id).toBe('e')
  expect(ownUnit(committee, [committee])).toBeNull()
})

test('starts at its page who comes for an enterprise alone', () => {
  expect(isForEnterprise([firm])).toBe(true)
  expect(isForEnterprise([firm, committee])).toBe(false)
  expect(isForEnterprise([property])).toBe(false)
  expect(isForEnterprise([])).toBe(false)
})
