import { Refusal } from '../kernel/refusal.ts'
import type { Request } from '../acting/request.ts'

/** Before anything is done: over a socket nobody would get to know the secret, and the session before would be gone. */
export function cookieOf({ setSession }: Request): NonNullable<Request['setSession']> {
  if (!setSession) throw new Refusal('OVER_HTTP')
  return setSession
}
