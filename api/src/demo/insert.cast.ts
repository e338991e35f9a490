import type { EntityManager } from '@mikro-orm/postgresql'
import type { ChangeDraft } from '../changes/change.ts'
import { newId } from '../kernel/id.ts'
import type { Vault } from '../acting/vault.ts'
import type { Cast } from './cast/cast.ts'
import { type CommunityKey, boards, communities, subdistrictName } from './cast/communities.ts'
import { insertRows } from './rows.ts'
import type { Clock } from './telling/clock.ts'

/** What the demo is built with. */
export interface Building {
  em: EntityManager
  cast: Cast
  clock: Clock
  vault: Vault
}

const keys = Object.keys(communities) as CommunityKey[]
const first = { version: 1 }

/** Communities, organizations, people, appointments and boards. Returns the changes to log. */
export async function insertCast({ em, cast }: Building, passwordHash: string): Promise<ChangeDraft[]> {
  const { subdistrictId: subdistrict_id, communityIds, organizations, people, places } = cast
  const own = { subdistrict_id, ...first }
  await insertRows(em, 'subdistrict', [{ id: subdistrict_id, name: subdistrictName, is_demo: true, ...first }])
  await insertRows(
    em,
    'community',
    keys.map((key) => ({ id: communityIds[key], kind: communities[key].kind, name: communities[key].name, ...own })),
  )
  await insertRows(
    em,
    'place',
    places.map(({ community, ...place }) => ({ ...place, subdistrict_id, community_id: communityIds[community] })),
  )
  await insertRows(
    em,
    'organization',
    organizations.map(({ id, kind, name, community }) => ({ id, community_id: community && communityIds[community], kind, name, ...own })),
  )
  await insertRows(
    em,
    'person',
    people.map(({ id, name, home }) => ({ id, name, home_community_id: home && communityIds[home], ...own })),
  )
  await insertRows(
    em,
    'account',
    people
      .filter((person) => person.account)
      .map(({ id, account }) => ({ name: account, person_id: id, subdistrict_id, password_hash: passwordHash })),
  )
  await insertRows(
    em,
    'appointment',
    people.flatMap((person) =>
      person.posts.map(({ id, position, organization, from, until }) => ({
        id,
        person_id: person.id,
        organization_id: organization.id,
        position,
        term_start: from,
        term_end: until,
        ...own,
      })),
    ),
  )
  const boardRows = boards.map((board) => ({
    id: newId(),
    name: board.name,
    communities: board.communities.map((key) => communityIds[key]),
    whole_subdistrict: board.isWhole ?? false,
    ...own,
  }))
  await insertRows(em, 'board', boardRows)

  return [
    ...keys.map((key) => drafted('COMMUNITY', communityIds[key], { communities: [communityIds[key]] })),
    ...organizations.map(({ id, community }) =>
      drafted('ORGANIZATION', id, { communities: community ? [communityIds[community]] : [], organizations: [id] }),
    ),
    ...people.map(({ id, home }) => drafted('PERSON', id, { communities: home ? [communityIds[home]] : [], persons: [id] })),
    ...people.flatMap((person) =>
      person.posts.map(({ id, organization }) =>
        drafted('APPOINTMENT', id, {
          kind: 'APPOINTED',
          communities: organization.community ? [communityIds[organization.community]] : [],
          organizations: [organization.id],
          persons: [person.id],
        }),
      ),
    ),
    ...boardRows.map((board) => drafted('BOARD', board.id, { communities: board.communities })),
  ]
}

const drafted = (entity: ChangeDraft['entity'], entityId: string, rest: Partial<ChangeDraft> & { communities: string[] }): ChangeDraft => ({
  kind: `${entity}_CREATED`,
  entity,
  entityId,
  row: first,
  ...rest,
})
