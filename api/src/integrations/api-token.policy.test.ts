import { expect, test } from 'vitest'
import { allowedRoles } from '../acting/viewer.examples.ts'
import { canCreateApiToken, canRevokeApiToken, canSeeApiToken } from './api-token.policy.ts'

test.each([
  [['xianlin'], ['administrator', 'desk', 'crossAppointed', 'committeeMember']],
  [['guangli'], ['administrator', 'desk', 'crossAppointed']],
  [
    ['xianlin', 'guangli'],
    ['administrator', 'desk', 'crossAppointed'],
  ],
  [['elsewhere'], ['administrator', 'desk']],
  [
    ['xianlin', 'elsewhere'],
    ['administrator', 'desk'],
  ],
  [[], ['administrator', 'desk']],
])('a token for %j may be created by %j', (communities, expected) => {
  expect(allowedRoles((viewer) => canCreateApiToken(viewer, communities))).toEqual(expected)
})

test.each([
  ['see', canSeeApiToken],
  ['revoke', canRevokeApiToken],
])('those who may %s a token are its creator and the administrators', (_, policy) => {
  expect(allowedRoles((viewer) => policy(viewer, { createdById: 'zhou' }))).toEqual(['administrator', 'desk', 'crossAppointed'])
})
