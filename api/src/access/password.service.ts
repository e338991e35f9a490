import { Refusal } from '../kernel/refusal.ts'
import { Account } from '../people/account.entity.ts'
import { act, type Act } from '../acting/act.ts'
import { passwordFor, toldPassword } from '../people/handed-over.ts'
import { hashPassword, isPassword } from '../people/password.ts'
import type { DoneWithPassword } from '../people/person.service.ts'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../acting/request.ts'
import { endSessionsOf } from '../people/session.ts'
import type { Viewer } from '../acting/viewer.ts'
import { expectStrongFor } from './own-password.ts'
import { note } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'
import { sessionEnded } from './session-ended.ts'
import type { ChangePasswordInput, ResetPasswordInput } from './session.inputs.ts'
import { canChangePassword, canResetPassword } from './session.policy.ts'
import { revokeTokensOf } from './tokens-of.ts'

/** Sets a new password; whoever is signed in elsewhere with the old one is signed out there, and tokens end unless they are to go on. */
export async function changePassword(request: Request, input: ChangePasswordInput): Promise<Viewer> {
  const { credential } = request
  await act(request, 'changePassword', { entity: Person, canSee: canChangePassword }, {}, async (act) => {
    act.ask(canChangePassword)
    if (input.newPassword === input.currentPassword) throw new Refusal('PASSWORD_UNCHANGED', {}, 'newPassword')
    await expectStrongFor(request, act.viewer.personId, input.newPassword, 'newPassword')
    const account = await provePassword(act, request, input.currentPassword, 'currentPassword')
    const person = await act.find(Person, account.id, '')
    account.passwordHash = await hashPassword(input.newPassword)
    await endSessionsOf(act.em, person.id, credential?.kind === 'session' ? credential.sessionId : null)
    act.record(sessionEnded(person))
    if (input.revokeTokens) await revokeTokensOf(act, request, person.id)
    await note(act, request, { kind: SecurityEventKind.PASSWORD_CHANGED })
    return person
  })
  return request.viewer!
}

/** Gives someone a new password to be handed over, signs him or her out everywhere, and takes all of his or her tokens away. */
export async function resetPassword(request: Request, input: ResetPasswordInput): Promise<DoneWithPassword> {
  const initialPassword = passwordFor(request, input)
  const done = await act(request, 'resetPassword', { entity: Person, canSee: canResetPassword }, input, async (act) => {
    const person = await act.find(Person, input.personId, 'personId')
    act.ask(canResetPassword, person)
    const account = await act.lock(Account, person.id, 'personId')
    if (account.closedAt) throw new Refusal('ACCOUNT_CLOSED', {}, 'personId')
    const passwordHash = await hashPassword(initialPassword)
    Object.assign(account, { passwordHash, handedOverAt: act.now, handedOverById: act.actorId })
    await endSessionsOf(act.em, person.id)
    act.record(sessionEnded(person))
    await revokeTokensOf(act, request, person.id)
    await note(act, request, { kind: SecurityEventKind.PASSWORD_RESET, subjectId: person.id })
    return person
  })
  return { ...done, initialPassword: await toldPassword(request, done.row.id, initialPassword) }
}

/** The viewer’s account, once more with its password: for what a session that was left open must not be enough. */
export async function provePassword(act: Act, request: Request, password: string, field: string): Promise<Account> {
  request.services.attempts.take(`password of ${act.viewer.personId}`, 10, 30)
  const account = await act.lock(Account, act.viewer.personId, '')
  // Whoever closed it since the viewer was known has ended what there was: nothing is added to that.
  if (account.closedAt) throw new Refusal('UNAUTHENTICATED')
  if (!(await isPassword(account.passwordHash, password))) throw new Refusal('WRONG_PASSWORD', {}, field)
  return account
}
