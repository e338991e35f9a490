import { LockMode } from '@mikro-orm/core'
import { appendChanges } from '../changes/log.ts'
import { Loaders } from '../database/loaders.ts'
import { transaction } from '../database/transaction.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Account } from './account.entity.ts'
import { act } from './act.ts'
import { accountName, expectStrong } from './credentials.ts'
import { networkOf } from './network.ts'
import { hashPassword, isPassword } from './password.ts'
import { Person } from './person.entity.ts'
import { anyone } from './policy.ts'
import type { Request } from './request.ts'
import { beginSession, endSession, endSessionsOf } from './session.ts'
import type { ChangePasswordInput, SignInInput } from './session.inputs.ts'
import { canChangePassword, canSignOut } from './session.policy.ts'
import { loadViewer } from './load-viewer.ts'
import type { Viewer } from './viewer.ts'

/** What the log says of a session that ended; open boards look again whether they may go on. */
const sessionEnded = (person: { id: string; version: number }) => ({
  kind: 'SESSION_ENDED',
  entity: 'PERSON' as const,
  entityId: person.id,
  row: person,
  communities: [],
  persons: [person.id],
})

/**
 * Signs in with account and password. Whether the account exists can't be told from the answer nor from the time it takes;
 * guessing is limited per address and per account. The session before, if any, ends.
 */
export async function signIn(request: Request, input: SignInInput): Promise<Viewer> {
  const { database, vault, attempts, wakeups } = request.services
  request.asked.add(anyone)
  const setSession = cookieOf(request)
  const name = accountName(input.account)
  attempts.take(`sign-in from ${networkOf(request.address)}`, 100, 2)
  attempts.take(`sign-in as ${name}`, 10, 30)
  const account = await database.fork().findOne(Account, { name })
  if (!(await isPassword(account?.passwordHash ?? null, input.password)) || !account) throw new Refusal('WRONG_CREDENTIALS')
  attempts.clear(`sign-in as ${name}`)

  const { sessionId, secret, ended } = await transaction(database, async (em) => {
    // Who reset the password meanwhile has ended all sessions: none may begin with the old one.
    const unchanged = await em.findOne(
      Account,
      { id: account.id, passwordHash: account.passwordHash },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (!unchanged) throw new Refusal('WRONG_CREDENTIALS')
    const ended = request.credential?.kind === 'session' ? await endSession(em, request.credential.sessionId) : null
    const begun = await beginSession(em, vault, account)
    if (ended) {
      const author = { subdistrictId: ended.subdistrictId, actorId: ended.personId, actingAsId: null }
      await appendChanges(em, author, [sessionEnded({ id: ended.personId, version: ended.version })])
    }
    return { ...begun, ended }
  })
  if (ended) wakeups.announce(ended.subdistrictId)
  const viewer = await loadViewer(database.reads, account.id)
  if (!viewer) throw new Error(`the account ${account.id} has no person`)
  // What the rest of this operation reads, it reads as whoever has just signed in.
  request.viewer = viewer
  request.credential = { kind: 'session', sessionId }
  request.loaders = new Loaders(database, viewer.subdistrictId)
  setSession(secret)
  return viewer
}

/** Ends the session; done twice, it has nothing left to do. */
export async function signOut(request: Request): Promise<void> {
  const { credential } = request
  const setSession = cookieOf(request)
  if (!request.viewer) request.asked.add(canSignOut)
  else {
    await act(request, 'signOut', { entity: Person, canSee: canSignOut }, {}, async (act) => {
      act.ask(canSignOut)
      const person = await act.find(Person, act.viewer.personId, '')
      const ended = credential?.kind === 'session' ? await endSession(act.em, credential.sessionId) : null
      if (ended) act.record(sessionEnded(person))
      return person
    })
  }
  request.viewer = null
  request.credential = null
  setSession(null)
}

/** Sets a new password; whoever is signed in elsewhere with the old one is signed out there. */
export async function changePassword(request: Request, input: ChangePasswordInput): Promise<Viewer> {
  const { credential } = request
  await act(request, 'changePassword', { entity: Person, canSee: canChangePassword }, {}, async (act) => {
    act.ask(canChangePassword)
    expectStrong(input.newPassword, 'newPassword')
    request.services.attempts.take(`password of ${act.viewer.personId}`, 10, 30)
    const person = await act.find(Person, act.viewer.personId, '')
    const account = await act.lock(Account, person.id, '')
    if (!(await isPassword(account.passwordHash, input.currentPassword))) throw new Refusal('WRONG_PASSWORD', {}, 'currentPassword')
    account.passwordHash = await hashPassword(input.newPassword)
    await endSessionsOf(act.em, person.id, credential?.kind === 'session' ? credential.sessionId : null)
    act.record(sessionEnded(person))
    return person
  })
  return request.viewer!
}

/** Before anything is done: over a socket nobody would get to know the secret, and the session before would be gone. */
function cookieOf({ setSession }: Request): NonNullable<Request['setSession']> {
  if (!setSession) throw new Refusal('OVER_HTTP')
  return setSession
}
