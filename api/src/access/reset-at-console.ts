import { LockMode } from '@mikro-orm/core'
import { appendChanges } from '../changes/log.ts'
import type { Database } from '../database/open.ts'
import { transaction } from '../database/transaction.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Account } from '../people/account.entity.ts'
import { accountName } from '../people/credentials.ts'
import { expectStrong } from '../people/password-strength.ts'
import { hashPassword } from '../people/password.ts'
import { Person } from '../people/person.entity.ts'
import { endSessionsOf } from '../people/session.ts'
import { keep } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'
import { sessionEnded } from './session-ended.ts'
import { tokenRevoked, takeTokensOf } from './tokens-of.ts'

/** Where it came from, as the security log says it. */
const CONSOLE = { address: '', device: 'admin:reset' }

/**
 * Gives an account a new password to be handed over, where there is no administrator left to do it: whoever has the server's settings
 * has all of its data anyway. As with any reset, sessions and tokens end; processes that run learn of it from the log.
 */
export async function resetAtConsole(
  database: Database,
  { account: typed, password }: { account: string; password: string },
): Promise<{ name: string; subdistrict: string }> {
  return transaction(database, async (em) => {
    const account = await em.findOne(Account, { name: accountName(typed) }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (!account) throw new Refusal('ACCOUNT_UNKNOWN', {}, 'account')
    if (account.closedAt) throw new Refusal('ACCOUNT_CLOSED', {}, 'account')
    const { subdistrictId } = account
    const person = await em.findOneOrFail(Person, { id: account.id, subdistrictId })
    const [{ subdistrict }] = await em.execute<[{ subdistrict: string }]>('select name as subdistrict from subdistrict where id = ?', [
      subdistrictId,
    ])
    await expectStrong(password, [account.name, person.name, subdistrict], 'password')
    const passwordHash = await hashPassword(password)
    await em.execute(
      'update account set password_hash = ?, handed_over_at = now(), handed_over_by_id = null where person_id = ? and subdistrict_id = ?',
      [passwordHash, person.id, subdistrictId],
    )
    await endSessionsOf(em, person.id)
    const revoked = await takeTokensOf(em, subdistrictId, person.id)
    await appendChanges(em, { subdistrictId, actorId: null, actingAsId: null }, [
      sessionEnded(person),
      ...revoked.map((token) => tokenRevoked(token, person.id)),
    ])
    const concerned = { subdistrictId, personId: null, subjectId: person.id }
    await keep(em, CONSOLE, { kind: SecurityEventKind.PASSWORD_RESET, ...concerned })
    for (const { name } of revoked) await keep(em, CONSOLE, { kind: SecurityEventKind.TOKEN_REVOKED, ...concerned, detail: name })
    return { name: person.name, subdistrict }
  })
}
