import { expect, test } from 'vitest'
import { allowedRoles, viewers } from '../acting/viewer.examples.ts'
import { canCloseAccount, canReopenAccount } from './account.policy.ts'

test('administrators close the accounts of others, never their own', () => {
  expect(allowedRoles((viewer) => canCloseAccount(viewer, { id: 'sun' }))).toEqual(['administrator', 'desk'])
  expect(canCloseAccount(viewers.desk, { id: 'desk' })).toMatchObject({ code: 'OWN_CLOSING' })
  expect(canCloseAccount(viewers.resident, { id: 'sun' })).toMatchObject({ code: 'ADMINISTRATOR_ONLY' })
})

test('administrators open them again', () => {
  expect(allowedRoles(canReopenAccount)).toEqual(['administrator', 'desk'])
})
