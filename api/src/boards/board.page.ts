import { LRUCache } from 'lru-cache'
import type { Change } from '../changes/change.ts'
import { Loaders } from '../database/loaders.ts'
import type { Database } from '../database/open.ts'
import { Effort } from '../kernel/effort.ts'
import { Anyone } from '../acting/anyone.ts'
import type { Request } from '../acting/request.ts'
import { rightsFingerprint } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import { authorOf, boardEvents, reaches } from './board.events.ts'
import { Frames, PREVIOUS } from './board.frames.ts'
import type { BoardSubscription } from './board.subscription.ts'
import { BoardChanges, type BoardEvent, type ChangeType } from './board.types.ts'

/** Consecutive changes to be told of. */
export interface Page {
  changes: readonly Change[]
  /** Position of the last one, or where the log stands. */
  end: number
  /** To tell where the log stands, even if nothing happened. */
  isCheckpoint: boolean
  /** To fail rather than to leave out what the database didn't answer. */
  isWhole: boolean
  /** What leaves the board beside; `about` describes the change that took the right, or, for null, the passing of time. */
  removed?(about: (change: Change | null) => ChangeType): BoardEvent[]
}

/** What a page is to somebody. */
export interface Told {
  /** Null where nothing of it concerns the viewer. */
  frames: Frames | null
  /** Cursor of its end. */
  cursor: string
}

/** Works out what `viewer` is told of a page, as `member`'s operation asks for it. */
export async function tell(member: BoardSubscription, viewer: Viewer, page: Page): Promise<Told> {
  const last = page.changes.at(-1)
  try {
    return await workOut(member, viewer, page)
  } catch (error) {
    // What couldn't be read is asked for anew.
    if (last) lately.delete(last)
    throw error
  }
}

async function workOut(member: BoardSubscription, viewer: Viewer, page: Page): Promise<Told> {
  const { board, epoch } = member
  const { database, cursors } = member.request.services
  const { subdistrictId } = viewer
  const encode = (pos: number, rights = 0): string => cursors.encode({ epoch, subdistrictId, pos, rights })
  const describe = (change: Change | null): ChangeType =>
    change
      ? { cursor: encode(change.pos), kind: change.kind, at: change.at, actorId: authorOf(change, viewer) }
      : { cursor: encode(page.end), kind: 'RIGHTS_CHANGED', at: new Date(), actorId: null }
  const loaders = loadersFor(page, database, subdistrictId)
  const request: Request = { ...member.request, viewer, loaders, effort: new Effort(() => false), asked: new Set() }
  const relevant = page.changes.filter((change) => reaches(change, viewer, board.communities))
  const events = relevant.length > 0 ? await boardEvents(request, asReader(viewer), relevant, describe) : []
  const all = [...events, ...(page.removed?.(describe) ?? [])]
  const cursor = encode(page.end, rightsFingerprint(viewer))
  if (all.length === 0 && !page.isCheckpoint) return { frames: null, cursor }
  const message = Object.assign(new BoardChanges(), { previousCursor: PREVIOUS, cursor, events: all })
  return { frames: new Frames(await member.outlet.answer(request, message, page.isWhole)), cursor }
}

/** By the last change of a page: for groups that are told of it at about the same time. Milliseconds. */
const lately = new LRUCache<Change, Loaders>({ max: 16, ttl: 1_000 })

/** What the rows of a page lead to is read once for all groups, after its last change was committed. */
function loadersFor({ changes }: Page, database: Database, subdistrictId: string): Loaders {
  const last = changes.at(-1)
  const like = last && lately.get(last)
  const loaders = new Loaders(database, subdistrictId, like)
  if (last && !like) lately.set(last, loaders)
  return loaders
}

/**
 * Cards are loaded as anyone, too: who may see one for no other reason than who he or she is, is named by its change, and told of
 * the page apart from the others.
 */
const asReader = (viewer: Viewer): Viewer => (viewer instanceof Anyone ? new Anyone(viewer) : viewer)
