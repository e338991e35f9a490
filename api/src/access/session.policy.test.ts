import { expect, test } from 'vitest'
import { canListSessions } from '../people/session.policy.ts'
import { allowedRoles, viewers } from '../acting/viewer.examples.ts'
import { canReadSecurityEvents } from './security-event.policy.ts'
import { canChangePassword, canEndSession, canResetPassword, canSignOut } from './session.policy.ts'

test.each([
  ['sign out', canSignOut],
  ['end a session', canEndSession],
  ['see where it is signed in', canListSessions],
  ['change a password', canChangePassword],
])('a token can’t %s, any person can', (_, policy) => {
  const refused = Object.entries(viewers).filter(([, viewer]) => !policy(viewer).allowed)
  expect(refused.map(([role]) => role)).toEqual(['committeeToken', 'administratorToken'])
})

test('administrators reset the passwords of others, never their own', () => {
  expect(allowedRoles((viewer) => canResetPassword(viewer, { id: 'sun' }))).toEqual(['administrator', 'desk'])
  expect(canResetPassword(viewers.desk, { id: 'desk' })).toMatchObject({ code: 'OWN_RESET' })
  expect(canResetPassword(viewers.resident, { id: 'sun' })).toMatchObject({ code: 'ADMINISTRATOR_ONLY' })
})

test('what happened to who comes in is for administrators', () => {
  expect(allowedRoles(canReadSecurityEvents)).toEqual(['administrator', 'desk'])
})
