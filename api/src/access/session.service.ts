import { Refusal } from '../kernel/refusal.ts'
import { isId } from '../kernel/id.ts'
import { act } from '../acting/act.ts'
import { Person } from '../people/person.entity.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { endSession } from '../people/session.ts'
import type { Viewer } from '../acting/viewer.ts'
import { note } from './security-event.ts'
import { SecurityEventKind } from './security-event.types.ts'
import { cookieOf } from './session-cookie.ts'
import { sessionEnded } from './session-ended.ts'
import type { EndSessionInput } from './session.inputs.ts'
import { canEndSession, canSignOut } from './session.policy.ts'

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

/** Signs the viewer out on one other device, at once. */
export async function endOwnSession(request: Request, { sessionId }: EndSessionInput): Promise<Viewer> {
  await act(request, 'endSession', { entity: Person, canSee: canEndSession }, {}, async (act) => {
    act.ask(canEndSession)
    if (!isId(sessionId)) throw new Refusal('INVALID_ID', {}, 'sessionId')
    const person = await act.find(Person, act.viewer.personId, '')
    const [own] = await act.em.execute<{ device: string | null }[]>('select device from session where id = ? and person_id = ?', [
      sessionId,
      person.id,
    ])
    if (!own) throw new Refusal('NOT_FOUND', {}, 'sessionId')
    await endSession(act.em, sessionId)
    act.record(sessionEnded(person))
    await note(act, request, { kind: SecurityEventKind.SESSION_CLOSED, detail: own.device })
    return person
  })
  return signedIn(request)
}
