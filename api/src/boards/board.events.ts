import type { OfferCall } from '../calls/call.entity.ts'
import { loadCallsByIds } from '../calls/call.list.ts'
import { loadCampaignsByIds } from '../campaigns/campaign.board.ts'
import type { Campaign } from '../campaigns/campaign.entity.ts'
import { campaignsSeen } from '../campaigns/campaign.seen.ts'
import type { Change } from '../changes/change.ts'
import type { Issue } from '../issues/issue.entity.ts'
import { isConcerned } from '../acting/concern.ts'
import type { Request } from '../acting/request.ts'
import { committeeSeat } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import type { Match } from '../matches/match.entity.ts'
import type { Need, Offer } from '../resources/resource.entity.ts'
import { loadResourcesByIds } from '../resources/resource.board.ts'
import { loadIssuesByIds } from './board.cards.ts'
import {
  type BoardEvent,
  CallChanged,
  CampaignChanged,
  CardRemoved,
  type ChangeType,
  IssueChanged,
  MatchChanged,
  NeedChanged,
  OfferChanged,
} from './board.types.ts'
import { isSelf } from '../acting/anyone.ts'

type Card = Issue | Need | Offer | Match | Campaign | OfferCall

/** Whether a change is about a card of this board and one the viewer is concerned by, before or after it. */
export function reaches(change: Change, viewer: Viewer, communities: readonly string[]): boolean {
  if (!['ISSUE', 'NEED', 'OFFER', 'MATCH', 'CAMPAIGN', 'CALL'].includes(change.entity)) return false
  if (!change.communities.some((id) => communities.includes(id))) return false
  if (change.internal) return change.communities.some((id) => committeeSeat(viewer, id) !== null)
  return isConcerned(viewer, change)
}

/**
 * Who made a change, as far as the viewer may know. Who acts in no capacity is a resident acting for him- or herself: on an issue
 * those it concerns know who raised it, of a need its own committee does, and of anything else, such as a match or the campaign it
 * is part of, nobody but that person.
 */
export function authorOf(change: Change, viewer: Viewer): string | null {
  const { actorId, actingAsId, entity, communities, persons } = change
  if (actorId === null || actingAsId !== null || isSelf(viewer, actorId)) return actorId
  const isKnown =
    (entity === 'ISSUE' && persons.includes(actorId)) || (entity === 'NEED' && communities.some((id) => committeeSeat(viewer, id) !== null))
  return isKnown ? actorId : null
}

/**
 * The events of a page of changes, one each and in their order. The cards are loaded once for the page, with the viewer's
 * rights in the WHERE: a card that concerned the viewer and can no longer be loaded has left the board.
 *
 * What takes part in a campaign is a card of its own only for those who don't see the campaign: a unit hears of its own offers and
 * matches as ever, a committee of the campaign, which tells of each step in it. So it is in a snapshot, too (`ownCardWhere`).
 */
export async function boardEvents(
  request: Request,
  viewer: Viewer,
  changes: readonly Change[],
  describe: (change: Change) => ChangeType,
): Promise<BoardEvent[]> {
  const { reads, orm } = request.services.database
  const idsOf = (entity: Change['entity']): string[] => [
    ...new Set(changes.filter((change) => change.entity === entity).map((change) => change.entityId)),
  ]
  const [issues, needs, offers, matches, campaigns, calls] = await Promise.all([
    loadIssuesByIds(reads, orm, viewer, idsOf('ISSUE')),
    loadIfAny(idsOf('NEED'), (ids) => loadResourcesByIds(reads, viewer, 'NEED', ids)),
    loadIfAny(idsOf('OFFER'), (ids) => loadResourcesByIds(reads, viewer, 'OFFER', ids)),
    loadIfAny(idsOf('MATCH'), (ids) => loadResourcesByIds(reads, viewer, 'MATCH', ids)),
    loadIfAny(idsOf('CAMPAIGN'), (ids) => loadCampaignsByIds(reads, orm, viewer, ids)),
    loadIfAny(idsOf('CALL'), (ids) => loadCallsByIds(reads, viewer, ids)),
  ])
  const within = await campaignsSeen(request, [...needs, ...offers, ...matches])
  const cards = new Map<string, Card>([...issues, ...needs, ...offers, ...matches, ...campaigns, ...calls].map((card) => [card.id, card]))
  return changes.flatMap((change) => {
    const card = cards.get(change.entityId)
    // A call is no card: where it can't be seen any more, nothing leaves the board.
    if (change.entity === 'CALL')
      return card ? [Object.assign(new CallChanged(), { change: describe(change), call: card as OfferCall })] : []
    const isWithin = card !== undefined && 'campaignId' in card && card.campaignId !== null && within.has(card.campaignId)
    if (!isWithin) return [eventOf(change, card, describe(change))]
    return ENTERING.has(change.kind) ? [eventOf(change, undefined, describe(change))] : []
  })
}

/** From then on it is part of the campaign, and no card any more for whoever sees that. */
const ENTERING = new Set(['NEED_JOINED_CAMPAIGN', 'OFFER_JOINED_CAMPAIGN'])

function loadIfAny<Row>(ids: string[], load: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  return ids.length > 0 ? load(ids) : Promise.resolve([])
}

function eventOf(change: Change, card: Card | undefined, about: ChangeType): BoardEvent {
  if (!card) return Object.assign(new CardRemoved(), { change: about, id: change.entityId })
  switch (change.entity) {
    case 'ISSUE':
      return Object.assign(new IssueChanged(), { change: about, issue: card as Issue })
    case 'NEED':
      return Object.assign(new NeedChanged(), { change: about, need: card as Need })
    case 'OFFER':
      return Object.assign(new OfferChanged(), { change: about, offer: card as Offer })
    case 'CAMPAIGN':
      return Object.assign(new CampaignChanged(), { change: about, campaign: card as Campaign })
    default:
      return Object.assign(new MatchChanged(), { change: about, match: card as Match })
  }
}
