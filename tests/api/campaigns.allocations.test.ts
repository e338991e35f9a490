import { randomUUID } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import threads from 'node:worker_threads'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocated, ended, makeCampaign, type MadeCampaign, pairsOf, readCampaign } from '../support/campaigns.ts'
import { dayIn } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const read = (campaign: MadeCampaign, by = world.secretary) => readCampaign(by.client, campaign)

async function sql({ databaseUrl }: TestServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

describe('an allocation', () => {
  it('fails where what was decided contradicts itself, and names the two', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 2 })
    for (const needId of campaign.needIds)
      await perform(world.secretary.client, 'decidePair', { campaignId: campaign.id, needId, offerId: campaign.offerIds[0]!, rule: 'PIN' })
    const failed = await allocated(world, campaign.id)
    expect(failed).toMatchObject({ state: 'FAILED', problem: expect.stringMatching(/毕业生 [12].*计算机科学岗|计算机科学岗.*毕业生 [12]/) })
    expect(await attempt(world.secretary.client, 'confirmAllocation', { allocationId: failed.id })).toMatchObject({
      userErrors: [{ code: 'ALLOCATION_OVER' }],
    })
    await perform(world.secretary.client, 'discardAllocation', { allocationId: failed.id })
    expect((await read(campaign)).allocation).toBeNull()
  })

  it('fails where no thread can be begun, and the process goes on', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    const { Worker } = threads
    threads.Worker = function noThread() {
      throw new Error('no more threads')
    } as never
    syncBuiltinESMExports()
    try {
      expect(await allocated(world, campaign.id)).toMatchObject({ state: 'FAILED', problem: expect.stringMatching(/\p{Script=Han}/u) })
    } finally {
      threads.Worker = Worker
      syncBuiltinESMExports()
    }
    expect(await allocated(world, campaign.id)).toMatchObject({ state: 'PROPOSED' })
  })

  it('fails where something goes wrong on the way, and can be asked for again', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    await sql(server, `update offer set detail = detail || '{"placeId": "nowhere"}' where id = '${campaign.offerIds[0]}'`)
    expect(await allocated(world, campaign.id)).toMatchObject({ state: 'FAILED', problem: expect.stringContaining('计算出错') })
    await sql(server, `update offer set detail = detail - 'placeId' where id = '${campaign.offerIds[0]}'`)
    expect(await allocated(world, campaign.id)).toMatchObject({ state: 'PROPOSED', problem: null })
  })

  it('that failed neither hides nor outdates what was proposed before it', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 2 })
    const proposed = await allocated(world, campaign.id)
    for (const needId of campaign.needIds)
      await perform(world.secretary.client, 'decidePair', { campaignId: campaign.id, needId, offerId: campaign.offerIds[0]!, rule: 'PIN' })
    expect(await allocated(world, campaign.id)).toMatchObject({ state: 'FAILED' })
    expect((await read(campaign)).allocation).toEqual({ id: proposed.id, state: 'PROPOSED' })
    const { allocation } = await perform(world.secretary.client, 'confirmAllocation', { allocationId: proposed.id })
    expect(allocation.id).toBe(proposed.id)
    const failed = await allocated(world, campaign.id)
    expect((await read(campaign)).allocation).toEqual({ id: failed.id, state: 'FAILED' })
  })

  it('tells of each need left without what would have come nearest', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 3 })
    const { id } = await allocated(world, campaign.id)
    const query = `query($id: ID!, $first: Int!, $after: String) { node(id: $id) { ... on Allocation { unserved(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { cursor node { need { id } } }
      nodes { need { id } why nearest { offer { id } fit { isEligible reasons { kind text } } } } } } } }`
    const page = async (first: number, after?: string): Promise<any> =>
      (await world.secretary.client.request(query, { id, first, after })).node.unserved
    const { nodes: unserved } = await page(10)
    const start = await page(1)
    expect(start).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: unserved.slice(0, 1) })
    expect((await page(10, start.edges[0].cursor)).nodes).toEqual(unserved.slice(1))
    expect(unserved.length).toBeGreaterThan(0)
    for (const { why, nearest } of unserved) {
      expect(nearest.offer.id).toBe(campaign.offerIds[0])
      const isFull = why === 'CAPACITY'
      expect(nearest.fit.isEligible).toBe(isFull)
      expect(nearest.fit.reasons.every(({ kind }: any) => kind === 'MISSING')).toBe(!isFull)
    }
  })

  it('gives an organization no more than the campaign allows, those it has already among them', async () => {
    const campaign = await makeCampaign(world, { posts: 3, people: 9, maxPerOrganization: 1 })
    const first = await pairsOf(world.secretary.client, (await allocated(world, campaign.id)).id)
    expect(first.map((pair) => pair.offer.organization.id)).toHaveLength(new Set(first.map((pair) => pair.offer.organization.id)).size)
    await perform(world.secretary.client, 'confirmAllocation', { allocationId: (await read(campaign)).allocation.id })
    expect((await allocated(world, campaign.id)).served).toBe(0)
  })

  it('is worked out once at a time, and the newest alone can be confirmed', async () => {
    const campaign = await makeCampaign(world)
    const older = await allocated(world, campaign.id)
    const asked = await Promise.all([1, 2, 3].map(() => attempt(world.secretary.client, 'proposeAllocation', { campaignId: campaign.id })))
    const codes = asked.flatMap((payload) => payload.userErrors.map(({ code }) => code))
    expect(new Set(codes)).toEqual(new Set(['ALLOCATION_RUNNING']))
    const running = asked.filter((payload) => payload.userErrors.length === 0)
    expect(running.length + codes.length).toBe(3)
    const refused = await attempt(world.secretary.client, 'confirmAllocation', { allocationId: older.id })
    expect(refused.userErrors).toMatchObject([{ code: 'ALLOCATION_OUTDATED' }])
    for (const { allocation } of running) await ended(world.secretary.client, allocation.id)
  })
})

describe('what is asked for twice with one key', () => {
  it('is worked out, and introduced, once', async () => {
    const campaign = await makeCampaign(world, { posts: 3, people: 3 })
    const once = (mutation: string, input: object) => {
      const clientMutationKey = randomUUID()
      return Promise.all([1, 2].map(() => perform(world.secretary.client, mutation, { ...input, clientMutationKey })))
    }
    const [one, other] = await once('proposeAllocation', { campaignId: campaign.id })
    expect(other!['allocation'].id).toBe(one!['allocation'].id)
    const { id, served } = await ended(world.secretary.client, one!['allocation'].id)
    const confirmations = await once('confirmAllocation', { allocationId: id })
    expect(confirmations).toMatchObject([{ introduced: served }, { introduced: served }])
    expect((await read(campaign)).counts).toMatchObject({ introduced: served })
  })
})

it('an offer with hours takes part though its busiest minute is full: what counts is what is taken at every minute', async () => {
  const { client } = world.secretary
  const place = { communityId: world.communities.residential, kind: 'PARKING', text: '错时停车', quantity: 10 }
  const { campaign } = await perform(client, 'createCampaign', {
    ...place,
    quantity: undefined,
    communityIds: [world.communities.building],
    name: '错时车位对接',
  })
  const common = { ...place, campaignId: campaign.id }
  const everyDay = [1, 2, 3, 4, 5, 6, 7]
  const schedule = { windows: [{ weekdays: everyDay, from: '00:00', to: '24:00' }] }
  const { offer } = await perform(client, 'postOffer', { ...common, title: '全天车位', schedule })
  const nights = { windows: [{ weekdays: everyDay, from: '18:00', to: '22:00' }] }
  await perform(client, 'bookOffer', {
    offerId: offer.id,
    communityId: world.communities.residential,
    purpose: '夜间停车',
    quantity: 10,
    windows: nights.windows,
    startsOn: dayIn(1),
    endsOn: dayIn(20),
  })
  const mornings = { windows: [{ weekdays: everyDay, from: '08:00', to: '12:00' }] }
  const { need } = await perform(client, 'postNeed', { ...common, title: '上午车位', quantity: 3, schedule: mornings })
  const ask = `query($number: Int!) { campaign(number: $number) {
    offers(first: 5, filter: { open: true }) { nodes { id matched } } needs(first: 5) { nodes { candidates { quantity offer { id } } } } } }`
  const { campaign: seen } = await client.request(ask, { number: campaign.number })
  expect(seen.offers.nodes).toEqual([{ id: offer.id, matched: 10 }])
  expect(seen.needs.nodes).toEqual([{ candidates: [{ quantity: 3, offer: { id: offer.id } }] }])
  const allocation = await allocated(world, campaign.id)
  expect(await pairsOf(client, allocation.id)).toMatchObject([{ need: { id: need.id }, offer: { id: offer.id }, quantity: 3 }])
  expect(await perform(client, 'confirmAllocation', { allocationId: allocation.id })).toMatchObject({ introduced: 1, skipped: 0 })
})
