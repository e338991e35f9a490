import { LockMode } from '@mikro-orm/core'
import { appendChanges } from '../changes/log.ts'
import { Loaders } from '../database/loaders.ts'
import { transaction } from '../database/transaction.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Account } from '../people/account.entity.ts'
import { PUBLIC_PASSWORD, accountName } from '../people/credentials.ts'
import { loadViewer } from '../acting/load-viewer.ts'
import { hashPassword, isPassword } from '../people/password.ts'
import { anyone } from '../acting/policy.ts'
import type { Request } from '../acting/request.ts'
import { beginSession, endSession } from '../people/session.ts'
import type { Viewer } from '../acting/viewer.ts'
import { expectOwnPassword } from './handed-over-password.ts'
import { rememberBrowser } from './known-browser.ts'
import { type SecurityHappening, keep, noteApart, noteSparingly, tell } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'
import { cookieOf } from './session-cookie.ts'
import { sessionEnded } from './session-ended.ts'
import type { SignInInput } from './session.inputs.ts'
import { countAttempt } from './sign-in-limits.ts'
import { noteUnknownAccount } from './unknown-account.ts'

export interface SignedIn {
  viewer: Viewer
  lastSignInAt: Date | null
}

/**
 * Signs in with account and password. Whether the account exists can't be told from the answer nor from the time it takes. The session
 * before, if any, ends. A password that was handed over only signs in together with the one that takes its place. That an account is
 * closed is told to whoever knows its password alone.
 */
export async function signIn(request: Request, input: SignInInput): Promise<SignedIn> {
  const { database } = request.services
  request.asked.add(anyone)
  const setSession = cookieOf(request)
  if (!request.services.demo && input.password === PUBLIC_PASSWORD) throw new Refusal('PASSWORD_PUBLIC', {}, 'password')
  const name = accountName(input.account)
  const account = await database.fork().findOne(Account, { name })
  const forgetAttempt = await countAttempt(request, { name, person: account })
  if (!(await isPassword(account?.passwordHash ?? null, input.password)) || !account) {
    if (account) noteApart(request.services, request, failureOf(account))
    else noteUnknownAccount(request, name)
    throw new Refusal('WRONG_CREDENTIALS')
  }
  await forgetAttempt()
  if (account.closedAt) {
    noteSparingly(request.services, request, account.id, { ...failureOf(account), kind: SecurityEventKind.SIGN_IN_REFUSED })
    throw new Refusal('ACCOUNT_CLOSED', {}, 'account')
  }
  const own = account.handedOverAt ? await expectOwnPassword(request, account, input) : null
  const begun = await begin(request, account, own && (await hashPassword(own)))
  rememberBrowser(request, account.id)

  const viewer = await loadViewer(database.reads, account.id)
  if (!viewer) throw new Error(`the account ${account.id} has no person`)
  // What the rest of this operation reads, it reads as whoever has just signed in.
  request.viewer = viewer
  request.credential = { kind: 'session', sessionId: begun.sessionId }
  request.loaders = new Loaders(database, viewer.subdistrictId)
  setSession(begun.secret)
  return { viewer, lastSignInAt: begun.lastSignInAt }
}

/** Begins a session, with the password that takes the place of one that was handed over, if any. */
async function begin(request: Request, account: Account, newHash: string | null) {
  const { database, vault, wakeups } = request.services
  const happenings = happeningsOf(account, newHash !== null)
  const { ended, ...begun } = await transaction(database, async (em) => {
    // Who reset the password, or closed the account, meanwhile has ended all sessions: none may begin any more.
    const unchanged = await em.findOne(
      Account,
      { id: account.id, passwordHash: account.passwordHash, closedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (!unchanged) throw new Refusal('WRONG_CREDENTIALS')
    if (newHash) Object.assign(unchanged, { passwordHash: newHash, handedOverAt: null, handedOverById: null })
    const lastSignInAt = unchanged.lastSignInAt
    unchanged.lastSignInAt = new Date()
    const ended = request.credential?.kind === 'session' ? await endSession(em, request.credential.sessionId) : null
    const begun = await beginSession(em, vault, account, request)
    if (ended) {
      const author = { subdistrictId: ended.subdistrictId, actorId: ended.personId, actingAsId: null }
      await appendChanges(em, author, [sessionEnded({ id: ended.personId, version: ended.version })])
    }
    await em.flush()
    for (const happening of happenings) await keep(em, request, happening)
    return { ...begun, lastSignInAt, ended }
  })
  for (const happening of happenings) tell(request.services, request, happening)
  if (ended) wakeups.announce(ended.subdistrictId)
  return begun
}

const failureOf = ({ id, subdistrictId }: Account): SecurityHappening => ({
  kind: SecurityEventKind.SIGN_IN_FAILED,
  subdistrictId,
  personId: null,
  subjectId: id,
})

const happeningsOf = ({ id, subdistrictId }: Account, isChanged: boolean): SecurityHappening[] => [
  ...(isChanged ? [{ kind: SecurityEventKind.PASSWORD_CHANGED, subdistrictId, personId: id }] : []),
  { kind: SecurityEventKind.SIGNED_IN, subdistrictId, personId: id },
]
