import { Refusal } from '../kernel/refusal.ts'
import { type Act, type Done, act } from '../acting/act.ts'
import type { Request } from '../acting/request.ts'
import { Account } from '../people/account.entity.ts'
import { passwordFor, toldPassword } from '../people/handed-over.ts'
import { hashPassword } from '../people/password.ts'
import { Person } from '../people/person.entity.ts'
import type { DoneWithPassword } from '../people/person.service.ts'
import { endSessionsOf } from '../people/session.ts'
import type { CloseAccountInput, ReopenAccountInput } from './account.inputs.ts'
import { canCloseAccount, canReopenAccount } from './account.policy.ts'
import { note } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'
import { sessionEnded } from './session-ended.ts'
import { revokeTokensOf } from './tokens-of.ts'

/**
 * Closes somebody's account: it signs in no more, what runs of it ends at once, on open boards as well, and its tokens are gone. Terms
 * that run on give nothing until it is opened again.
 */
export function closeAccount(request: Request, input: CloseAccountInput): Promise<Done<Person>> {
  return act(request, 'closeAccount', { entity: Person, canSee: canCloseAccount }, input, async (act) => {
    const person = await act.find(Person, input.personId, 'personId')
    act.ask(canCloseAccount, person)
    await expectStillAdministrator(act)
    const account = await act.lock(Account, person.id, 'personId')
    if (account.closedAt) throw new Refusal('ACCOUNT_CLOSED', {}, 'personId')
    Object.assign(account, { closedAt: act.now, closedReason: input.reason.trim() })
    await endSessionsOf(act.em, person.id)
    act.record({ ...sessionEnded(person), kind: 'ACCOUNT_CLOSED' })
    await revokeTokensOf(act, request, person.id)
    await note(act, request, { kind: SecurityEventKind.ACCOUNT_CLOSED, subjectId: person.id, detail: input.reason.trim() })
    return person
  })
}

/** Opens it again with a password to be handed over: whoever knew the one before may be the reason why it was closed. */
export async function reopenAccount(request: Request, input: ReopenAccountInput): Promise<DoneWithPassword> {
  const initialPassword = passwordFor(request, input)
  const done = await act(request, 'reopenAccount', { entity: Person, canSee: canReopenAccount }, input, async (act) => {
    act.ask(canReopenAccount)
    const person = await act.find(Person, input.personId, 'personId')
    const account = await act.lock(Account, person.id, 'personId')
    if (!account.closedAt) throw new Refusal('ACCOUNT_OPEN', {}, 'personId')
    const passwordHash = await hashPassword(initialPassword)
    Object.assign(account, { closedAt: null, closedReason: null, passwordHash, handedOverAt: act.now, handedOverById: act.actorId })
    act.record({ ...sessionEnded(person), kind: 'ACCOUNT_REOPENED' })
    await note(act, request, { kind: SecurityEventKind.ACCOUNT_REOPENED, subjectId: person.id, detail: input.reason.trim() })
    return person
  })
  return { ...done, initialPassword: await toldPassword(request, done.row.id, initialPassword) }
}

/**
 * Under the lock under which terms end as well, two administrators can't close, or remove, each other at the same time. Organizations
 * stand above in the house, so this asks their table alone.
 */
async function expectStillAdministrator(act: Act): Promise<void> {
  await act.em.execute(`select from organization where subdistrict_id = ? and kind = 'COMMITTEE' and community_id is null for update`, [
    act.subdistrictId,
  ])
  const holding = await act.em.execute<object[]>('select from running_appointment where id = ? and subdistrict_id = ?', [
    act.as!.appointmentId,
    act.subdistrictId,
  ])
  if (holding.length === 0) throw new Refusal('ADMINISTRATOR_ONLY')
}
