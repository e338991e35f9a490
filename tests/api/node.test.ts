import { afterAll, beforeAll, expect, it } from 'vitest'
import { inDays } from '../support/days.ts'
import { report } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, PASSWORD, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const nodeOf = async ({ client }: Citizen, id: string) =>
  (await client.request('query($id: ID!) { node(id: $id) { __typename id } }', { id })).node

it('a token is found by its id by whoever made it and by administrators, and by nobody else', async () => {
  const input = {
    name: '物业系统',
    scopes: ['READ'],
    password: PASSWORD,
    communityIds: [world.communities.residential],
    expiresAt: inDays(9),
  }
  await perform(world.secretary.client, 'createApiToken', input)
  const { apiTokens } = await world.secretary.client.request('{ apiTokens { id } }')
  const { id } = apiTokens[0]
  for (const who of [world.secretary, world.administrator]) expect(await nodeOf(who, id)).toEqual({ __typename: 'ApiToken', id })
  for (const who of [world.member, world.stranger, world.resident]) expect(await nodeOf(who, id)).toBeNull()
})

it('one’s own sub-district is found by its id', async () => {
  const { viewer } = await world.resident.client.request('{ viewer { subdistrict { id } } }')
  expect(await nodeOf(world.resident, viewer.subdistrict.id)).toEqual({ __typename: 'Subdistrict', id: viewer.subdistrict.id })
})

it('one of the many is found among others, each by its own id', async () => {
  const { id } = await report(world)
  const ids = [world.boardId, id, world.communities.building, world.organizations.property, world.secretary.personId]
  const { nodes } = await world.secretary.client.request('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
  const names = ['Board', 'Issue', 'Community', 'Organization', 'Person']
  expect(nodes).toEqual(ids.map((each, index) => ({ __typename: names[index], id: each })))
})
