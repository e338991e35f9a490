import type pg from 'pg'
import { readCountsAhead } from '../campaigns/campaign.counts.ts'
import { wish } from '../database/loaders.ts'
import { Community, Place } from '../communities/community.entity.ts'
import { Agreement, Commitment } from '../coordination/agreement.entity.ts'
import { Party } from '../coordination/party.entity.ts'
import type { Issue } from '../issues/issue.entity.ts'
import { turnOf } from '../issues/issue.ts'
import { Turn } from '../issues/issue.words.ts'
import type { Selection } from '../kernel/selection.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../acting/request.ts'
import type { JobDetail } from '../resources/detail.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import type { Board } from './board.entity.ts'
import type { BoardCards } from './board.snapshot.ts'

const NOTHING: Selection = new Map()

/**
 * Reads what the fields asked for lead to from the cards of a board: in two rounds, from the snapshot the cards were read from.
 * It is only ahead of the resolvers, which find it where they look for it; what is left out here is read when they ask.
 */
export async function readRelations(
  client: pg.PoolClient,
  request: Request,
  board: Board,
  cards: BoardCards,
  selection: Selection,
): Promise<void> {
  const { loaders } = request
  const asks = (kind: keyof BoardCards, ...fields: string[]): boolean => fields.some((field) => selection.get(kind)?.has(field))
  const below = (kind: keyof BoardCards, field: string): Selection => selection.get(kind)?.get(field) ?? NOTHING
  const { issues, needs, offers, matches, campaigns } = cards
  const isReporterNamed = asks('issues', 'reporterName', 'turnNames')
  const all = ids(issues, 'id')
  const owing = asks('issues', 'turnNames') ? ids(issues.filter(isOwed), 'id') : []

  const { parties, agreements, commitments, ...ofMatches } = await loaders.readAhead(client, {
    parties: wish(Party, asks('issues', 'parties') ? all : owing, 'issueId'),
    agreements: wish(Agreement, asks('issues', 'agreement') ? all : [], 'issueId'),
    commitments: wish(Commitment, below('issues', 'agreement').has('commitments') ? all : owing, 'issueId'),
    needs: wish(Need, asks('matches', 'need') ? ids(matches, 'needId') : []),
    offers: wish(Offer, asks('matches', 'offer') ? ids(matches, 'offerId') : []),
    people: wish(Person, [
      ...(isReporterNamed || asks('issues', 'reporter') ? ids(issues, 'reporterId') : []),
      ...(asks('issues', 'assignee') ? ids(issues, 'assigneeId') : []),
    ]),
  })
  // What was read by the issue is also asked for by what it belongs to.
  loaders.keep(Party, parties)
  if (below('issues', 'agreement').has('commitments')) loaders.keepLists(Commitment, 'agreementId', ids(agreements, 'id'), commitments)

  const resources = [...needs, ...offers, ...ofMatches.needs, ...ofMatches.offers]
  const places = resources.map(({ detail }) => (detail as Partial<JobDetail> | null)?.placeId ?? null)
  await loaders.readAhead(client, {
    communities: wish(Community, [
      ...board.communities,
      ...[...issues, ...campaigns].flatMap(({ communityId, communityIds }) => [communityId, ...communityIds]),
      ...ids(resources, 'communityId'),
    ]),
    organizations: wish(Organization, [
      ...(isReporterNamed || asks('issues', 'reporterOrganization') ? ids(issues, 'reporterOrganizationId') : []),
      ...ids(parties, 'organizationId'),
      ...ids(resources, 'organizationId'),
    ]),
    places: wish(Place, below('needs', 'job').has('place') || below('offers', 'job').has('place') ? places : []),
  })
  if (asks('campaigns', 'counts')) await readCountsAhead(client, request, ids(campaigns, 'id'))
}

const isOwed = (issue: Issue): boolean => turnOf(issue, new Date()) === Turn.PARTIES

const ids = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] => rows.map((row) => row[key])
