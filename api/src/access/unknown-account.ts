import { networkOf } from '../acting/network.ts'
import type { Request } from '../acting/request.ts'
import { Refusal } from '../kernel/refusal.ts'
import { keepAnywhere, tell } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'

/** So many of one network are told of at once, and then one again each time so many seconds have passed. */
const TOLD = { atOnce: 20, seconds: 30 }
const MARK_LENGTH = 8

/**
 * Tells of a sign-in with a name that leads to no account. What was typed is kept nowhere, as it may be a password: a mark tells the same
 * name again, and by a key that isn't in the database.
 */
export function noteUnknownAccount(request: Request, name: string): void {
  const { services } = request
  try {
    services.attempts.take(`unknown accounts from ${networkOf(request.address)}`, TOLD.atOnce, TOLD.seconds)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return
  }
  const detail = `#${services.vault.digest(`unknown account ${name}`).toString('hex').slice(0, MARK_LENGTH)}`
  const happening = { kind: SecurityEventKind.ACCOUNT_UNKNOWN, subdistrictId: null, personId: null, detail }
  tell(services, request, happening)
  keepAnywhere(services, request, happening)
}
