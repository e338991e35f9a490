import { describe, expect, test } from 'vitest'
import { accountName, handedOverPassword, newAccountName } from './credentials.ts'
import { Vault } from '../acting/vault.ts'

test('accounts that read the same are the same', () => {
  expect(accountName('  ＺhAng.Wei ')).toBe('zhang.wei')
})

describe('a new account name', () => {
  test.each(['zhangwei', 'zhang.wei', '仙林书记', 'li@guangli.cn', 'a-1', 'x'.repeat(40)])('may be %s', (name) => {
    expect(newAccountName(name)).toBe(name)
  })

  test.each(['ab', '', '.ab', 'ab.', 'zhang wei', 'a<b>c', 'x'.repeat(41), 'a\u0000bc'])('may not be %j', (name) => {
    expect(() => newAccountName(name)).toThrow('ACCOUNT_FORM')
  })
})

test('a password to be handed over depends on its occasion and on the installation’s secret alone', () => {
  const vault = new Vault(Buffer.alloc(32, 1))
  const password = handedOverPassword(vault, 'one')
  expect(password).toMatch(/^[2-9A-HJ-NP-Z]{14}$/)
  expect(handedOverPassword(vault, 'one')).toBe(password)
  expect(handedOverPassword(vault, 'two')).not.toBe(password)
  expect(handedOverPassword(new Vault(Buffer.alloc(32, 2)), 'one')).not.toBe(password)
})
