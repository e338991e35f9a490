import type { EntityName } from '@mikro-orm/core'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Allocation } from '../campaigns/allocation.entity.ts'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { canSeeCampaign } from '../campaigns/campaign.policy.ts'
import { Community, Place } from '../communities/community.entity.ts'
import { canSeeCommunity } from '../communities/community.policy.ts'
import { Agreement, Commitment } from '../coordination/agreement.entity.ts'
import { Meeting } from '../coordination/meeting.entity.ts'
import { Party } from '../coordination/party.entity.ts'
import { OfferCall } from '../calls/call.entity.ts'
import { canSeeCall } from '../calls/call.policy.ts'
import { Booking } from '../bookings/booking.entity.ts'
import { canSeeBooking } from '../bookings/booking.policy.ts'
import { canReadEntry } from '../issues/conversation.service.ts'
import { concernOf } from '../issues/issue.concern.ts'
import { Issue, IssueEntry } from '../issues/issue.entity.ts'
import { isId } from '../kernel/id.ts'
import { Refusal } from '../kernel/refusal.ts'
import { Node } from '../kernel/row.ts'
import { Appointment } from '../organizations/appointment.entity.ts'
import { canSeeAppointment } from '../organizations/appointment.policy.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { canSeeOrganization } from '../organizations/organization.policy.ts'
import { visibleAppointments } from '../organizations/visible-appointments.ts'
import { isConcerned } from '../acting/concern.ts'
import { Person } from '../people/person.entity.ts'
import { canReadDirectory } from '../people/person.policy.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { Match } from '../matches/match.entity.ts'
import { matchConcern, needConcern, offerConcern } from '../resources/resource.concern.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import { Board } from './board.entity.ts'
import { canOpenBoard } from './board.policy.ts'
import { isSelf } from '../acting/anyone.ts'

type Class<Row> = EntityName<Row> & (new () => Row)
type Finder = (request: Request, id: string) => Promise<Node | null>

/** Finds a row of one type, if the viewer may see it. */
function finder<Row extends Node>(entity: Class<Row>, maySee: (request: Request, row: Row) => boolean | Promise<boolean>): Finder {
  return async (request, id) => {
    const row = await request.loaders.find(entity, id)
    return row && (await maySee(request, row)) ? row : null
  }
}

async function maySeeIssue(request: Request, { issueId }: { issueId: string }): Promise<boolean> {
  return isConcerned(signedIn(request), concernOf(await request.loaders.get(Issue, issueId)))
}

async function mayKnowOfAppointment(request: Request, appointment: Appointment): Promise<boolean> {
  const organization = await request.loaders.get(Organization, appointment.organizationId)
  return canSeeAppointment(signedIn(request), appointment, organization).allowed
}

const maySeeCampaign = (request: Request, campaign: Campaign): boolean => canSeeCampaign(signedIn(request), campaign).allowed

/** Oneself, and those one finds in the directory: for a token, who holds a post in its communities. */
async function mayKnowPerson(request: Request, person: Person): Promise<boolean> {
  const viewer = signedIn(request)
  if (viewer.token === null) return isSelf(viewer, person.id) || canReadDirectory(viewer).allowed
  const posts = await visibleAppointments(request, await request.loaders.listBy(Appointment, 'personId', person.id), false)
  return canReadDirectory(viewer).allowed && posts.length > 0
}

/** Everything `node` can find, by the rules the lists follow; what hangs on an issue is seen by whoever sees the issue. */
const finders: readonly Finder[] = [
  finder(Issue, (request, issue) => isConcerned(signedIn(request), concernOf(issue))),
  finder(Need, (request, need) => isConcerned(signedIn(request), needConcern(need))),
  finder(Offer, (request, offer) => isConcerned(signedIn(request), offerConcern(offer))),
  finder(Match, (request, match) => isConcerned(signedIn(request), matchConcern(match))),
  finder(
    Booking,
    async (request, booking) => canSeeBooking(signedIn(request), booking, await request.loaders.get(Offer, booking.offerId)).allowed,
  ),
  finder(Campaign, maySeeCampaign),
  finder(OfferCall, (request, call) => canSeeCall(signedIn(request), call).allowed),
  finder(Allocation, async (request, { campaignId }) => maySeeCampaign(request, await request.loaders.get(Campaign, campaignId))),
  finder(IssueEntry, async (request, entry) => canReadEntry(request, entry) && (await maySeeIssue(request, entry))),
  finder(Party, maySeeIssue),
  finder(Meeting, maySeeIssue),
  finder(Agreement, maySeeIssue),
  finder(Commitment, maySeeIssue),
  finder(Board, (request, board) => canOpenBoard(signedIn(request), board).allowed),
  finder(Community, (request, community) => canSeeCommunity(signedIn(request), community.id).allowed),
  finder(Place, (request, place) => canSeeCommunity(signedIn(request), place.communityId).allowed),
  finder(Organization, (request, organization) => canSeeOrganization(signedIn(request), organization).allowed),
  finder(Person, mayKnowPerson),
  finder(Appointment, mayKnowOfAppointment),
]

const MOST = 100

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is nothing, or nothing for the viewer to see.' })
  node(@Arg('id', () => ID) id: string, @Ctx() request: Request): Promise<Node | null> {
    return find(request, id)
  }

  @Query(() => [Node], { nullable: 'items', description: 'At most 100, in the order of the ids.' })
  async nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() request: Request): Promise<(Node | null)[]> {
    if (ids.length > MOST) throw new Refusal('OUT_OF_RANGE', { min: 0, max: MOST }, 'ids')
    return Promise.all(ids.map((id) => find(request, id)))
  }
}

/** Ids are unique over all types, so at most one of the finders finds something. */
async function find(request: Request, id: string): Promise<Node | null> {
  signedIn(request)
  if (!isId(id)) throw new Refusal('INVALID_ID', {}, 'id')
  const found = await Promise.all(finders.map((each) => each(request, id)))
  return found.find((row) => row !== null) ?? null
}
