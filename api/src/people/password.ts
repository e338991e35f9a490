import { hash, verify } from '@node-rs/argon2'
import { Turnstile } from './turnstile.ts'

const ARGON2ID = 2
/** 19 MiB and two passes, as OWASP recommends for argon2id. */
const strength = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Hashing is heavy on purpose: no more than these at once, or a burst of sign-ins would starve everything else. */
const turnstile = new Turnstile(2, 100)

export const hashPassword = (password: string): Promise<string> => turnstile.pass(() => hash(password, strength))

/** Whether the password is the one that was hashed. Without a hash (no such account) it does the same work and says no. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await turnstile.pass(async () => verify(passwordHash ?? (await nobodys), password))
  return matches && passwordHash !== null
}

const nobodys = hash('nobody’s password', strength)
