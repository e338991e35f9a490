import { touchesRights } from '../access/of-rights.ts'
import type { Change } from '../changes/change.ts'
import { readChanges } from '../changes/log.ts'
import { rightsKey } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import { reaches } from './board.events.ts'
import { canOpenBoard } from './board.policy.ts'
import type { BoardSubscription } from './board.subscription.ts'
import { visibleCards } from './board.visible.ts'

/** How far the log may have run ahead of a change of rights before the board is rather read anew. */
const AHEAD = 500

/**
 * What becomes of an open board whose viewer's rights may have changed: all is as it was · the session is over · it must be read
 * anew · the cards that may no longer be seen.
 */
export type Revision = 'same' | 'ended' | 'resync' | { viewer: Viewer; gone: string[] }

/** Whether some changes of rights, or the time it is, may have changed what somebody may see. */
export function needsRevision({ viewer }: BoardSubscription, changes: readonly Change[], now: number): boolean {
  return expiryOf(viewer) <= now || changes.some((change) => touchesRights(change, viewer))
}

/** When rights run out by themselves. */
export const expiryOf = ({ rightsChangeAt }: Viewer): number => rightsChangeAt?.getTime() ?? Infinity

/** Looks the viewer's rights up; tells which cards may no longer be seen, those changed since `pos`, by `changes` or later, included. */
export async function revise(member: BoardSubscription, changes: readonly Change[], pos: number): Promise<Revision> {
  const { board, viewer: before } = member
  const now = await member.request.revalidate()
  if (!now) return 'ended'
  if (changes.some((change) => change.entity === 'BOARD' && change.entityId === board.id)) return 'resync'
  // Somebody else's appointment, an organization's new name: the same cards are seen as before.
  if (isSame(before, now)) {
    member.viewer = now
    return 'same'
  }
  const { database } = member.request.services
  const mayOpen = canOpenBoard(now, board).allowed
  const [seen, sees = new Set<string>()] = await visibleCards(database, mayOpen ? [before, now] : [before], board.communities)
  if (!sees.isSubsetOf(seen!)) return 'resync'
  // What was read just now may be further than the changes at hand: cards that leave on the way are gone from both.
  const ahead = await readChanges(database.reads, now.subdistrictId, pos, AHEAD)
  if (ahead.length === AHEAD) return 'resync'
  const reached = (viewer: Viewer) => (change: Change) => reaches(change, viewer, board.communities)
  const left = [...changes, ...ahead].filter(reached(before)).filter((change) => !reached(now)(change))
  const gone = [...seen!.union(new Set(left.map((change) => change.entityId))).difference(sees)]
  // The same cards with other rights: what may be done with each is to be read anew.
  return gone.length > 0 ? { viewer: now, gone } : 'resync'
}

/** The same seats by other appointments are something else to their holder, who acts by them. */
const isSame = (before: Viewer, now: Viewer): boolean => rightsKey(before) === rightsKey(now) && seats(before) === seats(now)

const seats = ({ capacities }: Viewer): string =>
  capacities
    .map(({ appointmentId }) => appointmentId)
    .toSorted()
    .join()
