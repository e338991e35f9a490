import { Refusal } from '../kernel/refusal.ts'
import type { Vault } from '../acting/vault.ts'

/** The demo's: printed for everybody to read, so it opens nothing where there is no demo. */
export const PUBLIC_PASSWORD = 'shuangshe-demo'

/** Bounds of what is typed into a sign-in form. */
export const CREDENTIAL_LENGTH = { account: 40, password: 200 } as const

/** Accounts are told apart by how they read: never by case, width or surrounding space. */
export const accountName = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** The account name to be given out: 3 to 40 letters and digits of any script, with `.`, `_`, `-` or `@` between them. */
export function newAccountName(typed: string): string {
  const name = accountName(typed)
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,38}[\p{L}\p{N}]$/u.test(name)) throw new Refusal('ACCOUNT_FORM', {}, 'account')
  return name
}

/**
 * A password to be handed over and then changed: 14 of 32 letters, 70 bits. `occasion` is what it is made for; the same
 * occasion gives the same password, so that a repeated mutation can show it again though only its hash is kept.
 */
export const handedOverPassword = (vault: Vault, occasion: string): string => vault.derive('handed-over password', occasion, 14)
