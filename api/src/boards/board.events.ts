import { isSelf } from '../acting/anyone.ts'
import { isConcerned } from '../acting/concern.ts'
import type { Request } from '../acting/request.ts'
import { committeeSeat } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import type { Change } from '../changes/change.ts'
import type { Node } from '../kernel/row.ts'
import { allShown, type Shown, shownOf } from './board.nouns.ts'
import { type BoardEvent, CardRemoved, type ChangeType, eventTypes } from './board.types.ts'

/** Whether a change is about a card of this board and one the viewer is concerned by, before or after it. */
export function reaches(change: Change, viewer: Viewer, communities: readonly string[]): boolean {
  if (!shownOf(change.entity)) return false
  if (!change.communities.some((id) => communities.includes(id))) return false
  if (change.internal) return change.communities.some((id) => committeeSeat(viewer, id) !== null)
  return isConcerned(viewer, change)
}

/**
 * Who made a change, as far as the viewer may know. Who acts in no capacity is a resident acting for him- or herself: the noun says
 * who may know; of anything else, such as a match or the campaign it is part of, nobody but that person.
 */
export function authorOf(change: Change, viewer: Viewer): string | null {
  const { actorId, actingAsId, entity } = change
  if (actorId === null || actingAsId !== null || isSelf(viewer, actorId)) return actorId
  return shownOf(entity)?.namesResident?.(change, viewer) ? actorId : null
}

/**
 * The events of a page of changes, one each and in their order. The cards are loaded once for the page, with the viewer's
 * rights in the WHERE: a card that concerned the viewer and can no longer be loaded has left the board.
 */
export async function boardEvents(
  request: Request,
  viewer: Viewer,
  changes: readonly Change[],
  describe: (change: Change) => ChangeType,
): Promise<BoardEvent[]> {
  const { reads: client, orm } = request.services.database
  const reader = { client, orm, viewer }
  const byKind = [...Map.groupBy(changes, ({ entity }) => shownOf(entity)!)]
  const loaded = await Promise.all(
    byKind.map(async ([kind, about]) => {
      const ids = new Set(about.map(({ entityId }) => entityId))
      return { kind, rows: await kind.loadByIds(reader, [...ids]) }
    }),
  )
  const rows = new Map(loaded.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)))
  const cards = loaded.flatMap(({ kind, rows }) => (kind.lane ? rows : []))
  const within = await withinOthers(request, cards)
  return changes.flatMap((change) => {
    const kind = shownOf(change.entity)!
    const row = rows.get(change.entityId)
    // What is no card doesn't leave the board where it can't be seen any more.
    if (!row) return kind.lane ? [removed(change, describe)] : []
    const holds = within.get(row)
    if (!holds) return [eventOf(kind, row, describe(change))]
    return holds.entering.includes(change.kind) ? [removed(change, describe)] : []
  })
}

type Holds = NonNullable<Shown['holds']>

/** The cards that take part in what the viewer sees, and by which rule: they are none of their own for him or her. */
async function withinOthers(request: Request, cards: readonly Node[]): Promise<Map<Node, Holds>> {
  const within = new Map<Node, Holds>()
  for (const { holds } of allShown()) {
    const taking = holds ? cards.filter((card) => holds.by in card) : []
    if (!holds || taking.length === 0) continue
    const seen = await holds.seen(request, taking as never[])
    for (const card of taking) if (seen.has(card[holds.by as never])) within.set(card, holds)
  }
  return within
}

const removed = (change: Change, describe: (change: Change) => ChangeType): BoardEvent =>
  Object.assign(new CardRemoved(), { change: describe(change), id: change.entityId })

function eventOf({ log, lane, event }: Shown, row: Node, change: ChangeType): BoardEvent {
  return Object.assign(new (eventTypes.get(log)!)(), { change, [event.field]: row, ...(lane && { card: row }) })
}
