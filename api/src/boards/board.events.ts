import type { Change } from '../changes/change.ts'
import { Loaders } from '../database/loaders.ts'
import type { Issue } from '../issues/issue.entity.ts'
import { isConcerned } from '../people/concern.ts'
import type { Request } from '../people/request.ts'
import { committeeSeat } from '../people/rights.ts'
import type { Viewer } from '../people/viewer.ts'
import type { Match } from '../resources/match.entity.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import { loadResourcesByIds } from '../resources/resource.board.ts'
import { loadIssuesByIds } from './board.cards.ts'
import { type BoardEvent, CardRemoved, type ChangeType, IssueChanged, MatchChanged, NeedChanged, OfferChanged } from './board.types.ts'

/** Whether a change is about a card of this board and one the viewer is concerned by, before or after it. */
export function reaches(change: Change, viewer: Viewer, communities: readonly string[]): boolean {
  if (!['ISSUE', 'NEED', 'OFFER', 'MATCH'].includes(change.entity)) return false
  if (!change.communities.some((id) => communities.includes(id))) return false
  if (change.internal) return change.communities.some((id) => committeeSeat(viewer, id) !== null)
  return isConcerned(viewer, change)
}

/** Whether a change may have touched somebody's rights or a board's make-up. */
export function touchesRights(change: Change, viewer: Viewer): boolean {
  if (change.entity === 'BOARD' || change.entity === 'ORGANIZATION' || change.entity === 'COMMUNITY') return true
  return ['APPOINTMENT', 'PERSON', 'API_TOKEN'].includes(change.entity) && change.persons.includes(viewer.personId)
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
  request.loaders = new Loaders(request.services.database, viewer.subdistrictId)
  const { reads, orm } = request.services.database
  const idsOf = (entity: Change['entity']): string[] => [
    ...new Set(changes.filter((change) => change.entity === entity).map((change) => change.entityId)),
  ]
  const [issues, needs, offers, matches] = await Promise.all([
    loadIssuesByIds(reads, orm, viewer, idsOf('ISSUE')),
    loadIfAny(idsOf('NEED'), (ids) => loadResourcesByIds(reads, viewer, 'NEED', ids)),
    loadIfAny(idsOf('OFFER'), (ids) => loadResourcesByIds(reads, viewer, 'OFFER', ids)),
    loadIfAny(idsOf('MATCH'), (ids) => loadResourcesByIds(reads, viewer, 'MATCH', ids)),
  ])
  const cards = new Map<string, Issue | Need | Offer | Match>([...issues, ...needs, ...offers, ...matches].map((card) => [card.id, card]))
  return changes.map((change) => eventOf(change, cards.get(change.entityId), describe(change)))
}

function loadIfAny<Row>(ids: string[], load: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  return ids.length > 0 ? load(ids) : Promise.resolve([])
}

function eventOf(change: Change, card: Issue | Need | Offer | Match | undefined, about: ChangeType): BoardEvent {
  if (!card) return Object.assign(new CardRemoved(), { change: about, id: change.entityId })
  switch (change.entity) {
    case 'ISSUE':
      return Object.assign(new IssueChanged(), { change: about, issue: card as Issue })
    case 'NEED':
      return Object.assign(new NeedChanged(), { change: about, need: card as Need })
    case 'OFFER':
      return Object.assign(new OfferChanged(), { change: about, offer: card as Offer })
    default:
      return Object.assign(new MatchChanged(), { change: about, match: card as Match })
  }
}
