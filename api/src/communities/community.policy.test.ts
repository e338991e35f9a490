import { expect, test } from 'vitest'
import { allowedRoles, roles } from '../acting/viewer.examples.ts'
import { canCreateCommunity, canSeeCommunity, canUpdateCommunity } from './community.policy.ts'

test.each([
  ['create', canCreateCommunity],
  ['edit', canUpdateCommunity],
])('those who may %s a community are the administrators', (_, policy) => {
  expect(allowedRoles(policy)).toEqual(['administrator', 'desk'])
})

test('everyone knows the communities, a token its own', () => {
  expect(allowedRoles((viewer) => canSeeCommunity(viewer, 'guangli'))).toEqual(roles)
  expect(allowedRoles((viewer) => canSeeCommunity(viewer, 'xianlin'))).toEqual(roles.filter((role) => !role.endsWith('Token')))
})
