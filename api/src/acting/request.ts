import type { CursorCodec } from '../changes/cursor.ts'
import type { Tail } from '../changes/tail.ts'
import type { Wakeups } from '../changes/wakeups.ts'
import type { Loaders } from '../database/loaders.ts'
import type { Database } from '../database/open.ts'
import type { Presence } from '../fleet/presence.ts'
import type { Jobs } from '../jobs/job.worker.ts'
import type { Clock } from '../kernel/clock.ts'
import type { Effort } from '../kernel/effort.ts'
import type { Language } from '../kernel/refusal.words.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { Attempts } from './attempts.ts'
import type { Progress } from './progress.ts'
import type { Rates } from './rates.ts'
import type { Vault } from './vault.ts'
import type { Policy } from './policy.ts'
import type { Viewer } from './viewer.ts'

/** Wakes whoever hangs on somebody's rights when these may have changed. */
export interface RightsListening {
  listen(subdistrictId: string, personId: string, wake: () => void): () => void
}

/** What one process has once. */
export interface Services {
  database: Database
  wakeups: Wakeups
  tail: Tail
  presence: Presence
  rights: RightsListening
  jobs: Jobs
  progress: Progress
  cursors: CursorCodec
  vault: Vault
  attempts: Attempts
  /** Of mutations by those who are signed in. */
  rates: Rates
  /** Writes a line about who comes in, and what is done about that. */
  auth(line: Readonly<Record<string, string | null>>): void
  /** For whoever runs it. */
  warn(line: string): void
  /** Months after which the log forgets; null: never. */
  logRetentionMonths: number | null
  /** Demo accounts may be offered on the sign-in page. */
  demo: boolean
}

/** How a request proved who it is. */
export type Credential = { kind: 'session'; sessionId: string } | { kind: 'token'; tokenId: string }

/**
 * Where the answers of a subscription go that many share: past the operation's own iterator, so that what is the same for all of
 * them is worked out once.
 */
export interface Outlet {
  /** All that shapes an answer beside the viewer and what it is about: the document, its variables but the cursor, the language. */
  readonly key: string
  /** What the operation answers to `request` about this root value, as JSON; if whole, throws where the database didn't answer a part of it. */
  answer(request: Request, root: unknown, isWhole: boolean): Promise<string>
  /** Sends JSON as the next answer. */
  send(answer: Buffer): void
}

/** Has long lists worked out a part at a time. */
interface Pace {
  of<Entry>(list: readonly Entry[]): readonly (Entry | Promise<Entry>)[]
}

/** What an operation takes of that which whoever asks may use. */
export interface Place {
  /** Says what it will cost; waits where something dear of the same account is at work. */
  expect(cost: number): Promise<void>
  /** At which its long lists are worked out; null where none is long. */
  readonly pace: Pace | null
  /** To the database: so many at once of all that whoever asks has at work. */
  readonly ways: { enter(): Promise<() => void> }
}

/** What stays in a browser beyond a session, to know it again by; over HTTP alone. */
export interface BrowserMark {
  readonly held: string | null
  keep(mark: string): void
}

/** One GraphQL operation: who asks, in which language, with which loaders. */
export interface Request {
  services: Services
  viewer: Viewer | null
  /** The time by the database's clock, as of when the viewer's rights were read. */
  clock: Clock | null
  credential: Credential | null
  language: Language
  /** Address of the client, for limits. */
  address: string
  /** What the client says it is. */
  device: string | null
  /** What a browser carries of those who have signed in with it. */
  browser: BrowserMark
  loaders: Loaders
  effort: Effort
  /** Null for what nobody pays for by him- or herself. */
  place: Place | null
  /** Over a socket alone. */
  outlet: Outlet | null
  /** The policies this operation has asked so far. */
  asked: Set<Policy>
  /** Set when a mutation only tells of the effect its key already had: then nothing is asked again. */
  repeated: boolean
  /** Hands the browser a session's secret, or takes it away; null over a socket, where no cookie can be set. */
  setSession: ((secret: string | null) => void) | null
  /** Seconds after which what a mutation refused for coming too often may come again; null where nothing was. */
  retryAfter: number | null
  /** The viewer as he or she stands now; null when the session or token has ended. */
  revalidate(): Promise<Viewer | null>
}

/** Whoever asks, signed in. */
export function signedIn(request: Request): Viewer {
  if (!request.viewer) throw new Refusal('UNAUTHENTICATED')
  return request.viewer
}
