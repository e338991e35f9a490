import { expect, test } from 'vitest'
import { canCreatePerson, canReadDirectory, canSeeAccount, canSeeHome, canUpdatePerson } from './person.policy.ts'
import { allowedRoles, viewers } from '../acting/viewer.examples.ts'

test.each([
  ['create a person', canCreatePerson],
  ['edit a person', canUpdatePerson],
])('those who may %s are the administrators', (_, policy) => {
  expect(allowedRoles(policy)).toEqual(['administrator', 'desk'])
  expect(policy(viewers.resident)).toMatchObject({ code: 'ADMINISTRATOR_ONLY' })
})

test('an administrator acts as such', () => {
  expect(canCreatePerson(viewers.administrator)).toMatchObject({ as: { appointmentId: 'SECRETARY of subdistrict committee' } })
})

test('committees look up people, and so do their tokens', () => {
  expect(allowedRoles(canReadDirectory)).toEqual([
    'administrator',
    'desk',
    'subdistrictMember',
    'crossAppointed',
    'committeeMember',
    'committeeToken',
    'administratorToken',
  ])
})

test('an account is known to the administrators and to the person', () => {
  expect(allowedRoles((viewer) => canSeeAccount(viewer, 'sun'))).toEqual(['administrator', 'desk', 'resident'])
  expect(allowedRoles((viewer) => canSeeAccount(viewer, 'zhou'))).toEqual(['administrator', 'desk', 'crossAppointed'])
})

test('where someone lives is known to committees and to the person, not to tokens', () => {
  expect(allowedRoles((viewer) => canSeeHome(viewer, 'sun'))).toEqual([
    'administrator',
    'desk',
    'subdistrictMember',
    'crossAppointed',
    'committeeMember',
    'resident',
  ])
})
