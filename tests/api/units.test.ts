import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Client } from '../support/client.ts'
import { dayIn } from '../support/days.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const UNITS = `query($first: Int, $after: String, $communityId: ID) {
  organizations(units: true, communityId: $communityId, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id kind open { offers needs answers } balance { given { matches } } }
  }
}`
const units = async (client: Client, variables: Record<string, unknown> = {}) => (await client.request(UNITS, variables)).organizations
const openOf = async (client: Client) =>
  (await units(client)).nodes.find(({ id }: { id: string }) => id === world.organizations.enterprise)?.open

const goods = { kind: 'GOODS', title: '轮椅', text: '八成新', quantity: 1 }

describe('the list of units', () => {
  it('names no committee, a page at a time', async () => {
    const all = await units(world.secretary.client)
    expect(all.nodes.length).toBeGreaterThan(1)
    expect(all.totalCount).toBe(all.nodes.length)
    expect(all.nodes.filter(({ kind }: { kind: string }) => kind === 'COMMITTEE')).toEqual([])
    const first = await units(world.secretary.client, { first: 1 })
    const second = await units(world.secretary.client, { first: 1, after: first.pageInfo.endCursor })
    expect([first, second].flatMap(({ nodes }) => nodes.map(({ id }: { id: string }) => id))).toEqual(
      all.nodes.slice(0, 2).map(({ id }: { id: string }) => id),
    )
    expect((await units(world.secretary.client, { communityId: world.communities.apart })).nodes).toEqual([])
  })

  it('tells whoever speaks for a unit of that one alone', async () => {
    const { nodes } = await units(world.enterprise.client)
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([world.organizations.enterprise])
    expect(nodes[0].open).not.toBeNull()
  })

  it('names units of elsewhere to a committee, and says nothing of what stands open there', async () => {
    const { nodes } = await units(world.stranger.client)
    const found = nodes.find(({ id }: { id: string }) => id === world.organizations.enterprise)
    expect(found).toMatchObject({ open: null, balance: null })
  })
})

it('what stands open for a unit counts what stands today, and what waits for its own answer', async () => {
  const { enterprise } = world.organizations
  expect(await openOf(world.secretary.client)).toEqual({ offers: 0, needs: 0, answers: 0 })

  const own = { organizationId: enterprise, communityId: world.communities.building }
  const { offer } = await perform(world.enterprise.client, 'postOffer', { ...goods, ...own, quantity: 2 })
  await perform(world.enterprise.client, 'postOffer', { ...goods, ...own, draft: true })
  await perform(world.enterprise.client, 'postNeed', { ...goods, ...own, kind: 'EXPERTISE' })
  const asked = { ...goods, communityId: world.communities.residential }
  const { need } = await perform(world.secretary.client, 'postNeed', asked)
  expect(await openOf(world.secretary.client)).toEqual({ offers: 1, needs: 1, answers: 0 })

  const { match } = await perform(world.secretary.client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 1 })
  const { need: other } = await perform(world.secretary.client, 'postNeed', asked)
  const call = { text: '请帮忙', answerBy: dayIn(5), needId: other.id, organizationIds: [enterprise] }
  await perform(world.secretary.client, 'callForOffers', call)
  for (const { client } of [world.secretary, world.towerSecretary, world.enterprise, world.administrator])
    expect(await openOf(client)).toEqual({ offers: 1, needs: 1, answers: 2 })

  // The other side's answer is none of its own.
  await perform(world.secretary.client, 'respondToMatch', { matchId: match.id, accept: true })
  expect(await openOf(world.secretary.client)).toMatchObject({ answers: 2 })
  await perform(world.enterprise.client, 'respondToMatch', { matchId: match.id, accept: true })
  expect(await openOf(world.secretary.client)).toMatchObject({ answers: 1 })

  await perform(world.secretary.client, 'withdrawNeed', { id: other.id })
  expect(await openOf(world.secretary.client)).toEqual({ offers: 1, needs: 1, answers: 0 })
})
