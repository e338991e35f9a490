import { Loaders } from '../database/loaders.ts'
import { byWays } from '../database/ways.ts'
import { resolveToken, runningTokens, viewerOfToken } from '../integrations/token.ts'
import { Effort } from '../kernel/effort.ts'
import type { Language } from '../kernel/refusal.words.ts'
import type { Asker } from '../acting/asker.ts'
import type { BrowserMark, Credential, Outlet, Place, Request, Services } from '../acting/request.ts'
import { resolveSession, runningSessions, viewerOfSession } from '../people/session.ts'
import type { Viewer } from '../acting/viewer.ts'

export interface Proof {
  /** Where it comes from, and what the client says it is. */
  address: string
  device: string | null
  /** Secret of a session, from the cookie. */
  session: string | undefined
  /** `Authorization` header, or the same in `connection_init`. */
  authorization: string | undefined
}

export interface Known extends Asker {
  credential: Credential
}

/** Who is behind a proof, with the rights of this moment; null for nobody. */
export async function authenticate(services: Services, proof: Proof): Promise<Known | null> {
  const bearer = /^Bearer (ss_\S+)$/.exec(proof.authorization ?? '')?.[1]
  if (bearer) {
    const found = await resolveToken(services, bearer, proof)
    if (!found) return null
    const { tokenId, ...asker } = found
    return { ...asker, credential: { kind: 'token', tokenId } }
  }
  const found = proof.session ? await resolveSession(services, proof.session) : null
  if (!found) return null
  const { sessionId, ...asker } = found
  return { ...asker, credential: { kind: 'session', sessionId } }
}

/** What no longer holds of that which let sockets in, however many they are. */
export async function endedOf(services: Services, credentials: readonly Credential[]): Promise<Credential[]> {
  const running = await Promise.all([
    runningSessions(
      services,
      credentials.flatMap((each) => (each.kind === 'session' ? each.sessionId : [])),
    ),
    runningTokens(
      services,
      credentials.flatMap((each) => (each.kind === 'token' ? each.tokenId : [])),
    ),
  ])
  const ids = new Set(running.flat())
  return credentials.filter((each) => !ids.has(each.kind === 'session' ? each.sessionId : each.tokenId))
}

const viewerBehind = (services: Services, credential: Credential): Promise<Viewer | null> =>
  credential.kind === 'session' ? viewerOfSession(services, credential.sessionId) : viewerOfToken(services, credential.tokenId)

export interface Circumstances {
  language: Language
  address: string
  place?: Place | null
  device?: string | null
  browser?: BrowserMark
  outlet?: Outlet | null
  setSession: Request['setSession']
  /** Nobody waits for the answer any more. */
  isGone(): boolean
  /** Called when a revalidation finds that the session or token has ended. */
  onEnded(): void
}

/** Where nothing can be kept with the client. */
const unmarked: BrowserMark = { held: null, keep: () => {} }

/** Puts together what the resolvers of one operation get. */
export function requestOf(
  services: Services,
  known: Known | null,
  { language, address, device = null, browser = unmarked, place = null, outlet = null, setSession, isGone, onEnded }: Circumstances,
): Request {
  const database = place ? byWays(services.database, place.ways) : services.database
  return {
    services: place ? { ...services, database } : services,
    viewer: known?.viewer ?? null,
    clock: known?.clock ?? null,
    credential: known?.credential ?? null,
    language,
    address,
    device,
    browser,
    // Without a viewer there is no sub-district, and nothing is found.
    loaders: new Loaders(database, known?.viewer.subdistrictId ?? '00000000-0000-0000-0000-000000000000'),
    effort: new Effort(isGone),
    place,
    outlet,
    asked: new Set(),
    repeated: false,
    retryAfter: null,
    setSession,
    async revalidate() {
      const viewer = known && (await viewerBehind(services, known.credential))
      if (!viewer) onEnded()
      return viewer
    },
  }
}
