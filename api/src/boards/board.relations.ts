import type pg from 'pg'
import { readCountsAhead } from '../campaigns/campaign.counts.ts'
import { Community, Place } from '../communities/community.entity.ts'
import { Agreement, Commitment } from '../coordination/agreement.entity.ts'
import { Party } from '../coordination/party.entity.ts'
import { turnOf } from '../issues/issue.ts'
import { Turn } from '../issues/issue.words.ts'
import type { Selection } from '../kernel/selection.ts'
import { Organization } from '../organizations/organization.entity.ts'
import { Person } from '../people/person.entity.ts'
import type { Request } from '../people/request.ts'
import type { JobDetail } from '../resources/detail.ts'
import { Need, Offer } from '../resources/resource.entity.ts'
import type { Board } from './board.entity.ts'
import type { BoardCards } from './board.snapshot.ts'

const NOTHING: Selection = new Map()

/**
 * Reads what the fields asked for lead to from the cards of a board: one SQL per kind, from the snapshot the cards were read from.
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
  const { issues, campaigns } = cards

  const parties = await readParties(client, request, cards, selection)
  const ofMatches = [
    ...(asks('matches', 'need') ? await loaders.readAhead(client, Need, ids(cards.matches, 'needId')) : []),
    ...(asks('matches', 'offer') ? await loaders.readAhead(client, Offer, ids(cards.matches, 'offerId')) : []),
  ]
  const resources = [...cards.needs, ...cards.offers, ...ofMatches]
  await loaders.readAhead(client, Community, [
    ...board.communities,
    ...[...issues, ...campaigns].flatMap(({ communityId, communityIds }) => [communityId, ...communityIds]),
    ...ids(resources, 'communityId'),
  ])
  const isReporterNamed = asks('issues', 'reporterName', 'turnNames')
  await loaders.readAhead(client, Person, [
    ...(isReporterNamed || asks('issues', 'reporter') ? ids(issues, 'reporterId') : []),
    ...(asks('issues', 'assignee') ? ids(issues, 'assigneeId') : []),
  ])
  await loaders.readAhead(client, Organization, [
    ...(isReporterNamed || asks('issues', 'reporterOrganization') ? ids(issues, 'reporterOrganizationId') : []),
    ...ids(parties, 'organizationId'),
    ...ids(resources, 'organizationId'),
  ])
  if (below('needs', 'job').has('place') || below('offers', 'job').has('place'))
    await loaders.readAhead(
      client,
      Place,
      resources.map(({ detail }) => (detail as Partial<JobDetail> | null)?.placeId ?? null),
    )
  if (asks('campaigns', 'counts')) await readCountsAhead(client, request, ids(campaigns, 'id'))
}

/** Parties, agreements and commitments of issues; returns the parties, which lead on to their organizations. */
async function readParties(client: pg.PoolClient, { loaders }: Request, { issues }: BoardCards, selection: Selection): Promise<Party[]> {
  const asked = selection.get('issues') ?? NOTHING
  const all = ids(issues, 'id')
  const parties = asked.has('parties') ? await loaders.readListsAhead(client, Party, 'issueId', all) : []
  if (asked.has('agreement')) {
    const agreements = await loaders.readListsAhead(client, Agreement, 'issueId', all)
    if (asked.get('agreement')!.has('commitments')) await loaders.readListsAhead(client, Commitment, 'agreementId', ids(agreements, 'id'))
  }
  if (!asked.has('turnNames')) return parties
  const owing = issues.filter((issue) => turnOf(issue) === Turn.PARTIES)
  const commitments = await loaders.readListsAhead(client, Commitment, 'issueId', ids(owing, 'id'))
  return [...parties, ...(await loaders.readAhead(client, Party, ids(commitments, 'ownerId')))]
}

const ids = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] => rows.map((row) => row[key])
