import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OpenBoard, readBoard } from '../support/board.ts'
import { ALLOCATION, allocated, ended, fillCampaign, makeCampaign, pairsOf, readAllocation } from '../support/campaigns.ts'
import { subscribe } from '../support/client.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

let first: TestServer
let second: TestServer
let here: World
/** The same people, served by the other process. */
let there: World
let sql: pg.Client
beforeAll(async () => {
  first = await startTestServer({ template: 'empty' })
  here = await buildWorld(first.url, first.databaseUrl)
  second = await startTestServer({ databaseUrl: first.databaseUrl })
  const across = async (citizen: Citizen): Promise<Citizen> => ({ ...citizen, client: await signIn(second.url, citizen) })
  there = { ...here, towerSecretary: await across(here.towerSecretary), enterprise: await across(here.enterprise) }
  sql = new pg.Client({ connectionString: first.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await second?.stop()
  await first?.stop()
})

const PROGRESS = `subscription($id: ID!) { told: progress(id: $id) { ...AllocationRow } } ${ALLOCATION}`
/** As it was asked for before. */
const FORMER = `subscription($id: ID!) { told: allocationProgress(allocationId: $id) { ...AllocationRow } } ${ALLOCATION}`

/** Everything that comes of an allocation, to its end. */
async function follow(citizen: Citizen, id: string, document = PROGRESS): Promise<any[]> {
  const socket = citizen.client.connect()
  const rows: any[] = []
  for await (const { data, errors } of subscribe(socket, document, { id })) {
    if (errors) throw new Error(JSON.stringify(errors))
    rows.push(data!.told)
  }
  await socket.dispose()
  return rows
}

/** One large enough to be followed, and to be stopped on its way. */
async function largeCampaign() {
  const campaign = await makeCampaign(here, { posts: 1, people: 1 })
  await fillCampaign(first.databaseUrl, campaign.id, { needs: 3_000, offers: 2_500 })
  return campaign
}

describe('boards', () => {
  it('see each step in a campaign: a committee as the campaign’s, a unit as those of its own match', async () => {
    const [mine, theirs, unit] = await Promise.all([
      OpenBoard.open(here.secretary.client, here.boardId),
      OpenBoard.open(there.towerSecretary.client, there.boardId),
      OpenBoard.open(there.enterprise.client, there.boardId),
    ])
    const campaign = await makeCampaign(here, { posts: 3, people: 3 })
    const pair = { needId: campaign.needIds[0]!, offerId: campaign.offerIds[0]! }
    await perform(here.secretary.client, 'decidePair', { campaignId: campaign.id, ...pair, rule: 'PIN' })
    const { id } = await allocated(here, campaign.id)
    await perform(here.secretary.client, 'confirmAllocation', { allocationId: id })
    const { match } = (await pairsOf(here.secretary.client, id)).find(({ need }) => need.id === pair.needId)!
    const cursors: string[] = []
    const step = async (citizen: Citizen, mutation: string, input: object) =>
      cursors.push((await perform(citizen.client, mutation, { matchId: match!.id, ...input })).cursor!)
    await step(here.secretary, 'respondToMatch', { accept: true })
    await step(there.enterprise, 'respondToMatch', { accept: true })
    await step(here.secretary, 'fulfilMatch', { note: '已入职' })
    for (const board of [mine, theirs]) {
      await board.upTo(cursors.at(-1)!)
      await board.close()
      expect(await board.faults(cursors)).toEqual([])
      expect(board.kinds.filter((kind) => !kind.startsWith('CAMPAIGN_'))).toEqual([])
      expect(board.kinds.slice(-6)).toEqual([
        'CAMPAIGN_ALLOCATION_STARTED',
        'CAMPAIGN_ALLOCATION_PROPOSED',
        'CAMPAIGN_CONFIRMED',
        'CAMPAIGN_ANSWERED',
        'CAMPAIGN_ACCEPTED',
        'CAMPAIGN_FULFILLED',
      ])
    }
    await unit.until(() => unit.kinds.includes('MATCH_FULFILLED'))
    await unit.close()
    expect(unit.kinds.filter((kind) => kind.startsWith('MATCH_'))).toEqual([
      'MATCH_INTRODUCED',
      'MATCH_ANSWERED',
      'MATCH_ACCEPTED',
      'MATCH_FULFILLED',
    ])
    expect(unit.kinds.filter((kind) => !/^(MATCH|OFFER)_/.test(kind))).toEqual([])
    expect(await unit.faults([])).toEqual([])
    const { cards } = await readBoard(there.enterprise.client, there.boardId)
    expect(cards.map(({ id }) => id)).toEqual(expect.arrayContaining([match!.id, campaign.offerIds[0]]))
    expect(cards.map(({ id }) => id)).not.toContain(campaign.id)
  })

  it('lose the cards of what joins a campaign, and get them back when it leaves', async () => {
    const campaign = await makeCampaign(here, { posts: 1, people: 1 })
    const job = { kind: 'JOB', title: '文员', text: '行政', quantity: 1, communityId: here.communities.residential }
    const { need } = await perform(here.secretary.client, 'postNeed', job)
    const board = await OpenBoard.open(there.towerSecretary.client, there.boardId)
    const members = { campaignId: campaign.id, needIds: [need.id] }
    await board.upTo((await perform(here.secretary.client, 'joinCampaign', members)).cursor!)
    expect(board.checker.cards.has(need.id)).toBe(false)
    expect((await readBoard(there.towerSecretary.client, there.boardId)).cards.map(({ id }) => id)).not.toContain(need.id)
    await board.upTo((await perform(here.secretary.client, 'leaveCampaign', members)).cursor!)
    expect(board.checker.cards.has(need.id)).toBe(true)
    await board.close()
  })
})

describe('an allocation', () => {
  it('is followed from another process, to its end', async () => {
    const campaign = await largeCampaign()
    const { allocation } = await perform(here.secretary.client, 'proposeAllocation', { campaignId: campaign.id })
    const rows = await follow(there.towerSecretary, allocation.id)
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ version }) => version)).toEqual(rows.map(({ version }) => version).toSorted((a, b) => a - b))
    expect(rows.map(({ progress }) => progress)).toEqual(rows.map(({ progress }) => progress).toSorted((a, b) => a - b))
    expect(new Set(rows.slice(0, -1).map(({ state }) => state))).toEqual(new Set(['RUNNING']))
    expect(rows.at(-1)).toMatchObject({ state: 'PROPOSED', phase: 'DONE', progress: 1, gap: 0, isProven: true })
    await perform(here.secretary.client, 'closeCampaign', { campaignId: campaign.id })
  })

  it('is told once where it has ended already, and not at all to a unit', async () => {
    const campaign = await makeCampaign(here, { posts: 1, people: 1 })
    const { id } = await allocated(here, campaign.id)
    for (const document of [PROGRESS, FORMER]) {
      expect(await follow(there.towerSecretary, id, document)).toMatchObject([{ state: 'PROPOSED' }])
      await expect(follow(there.enterprise, id, document)).rejects.toThrow('NOT_FOUND')
    }
    await expect(follow(there.towerSecretary, campaign.id)).rejects.toThrow('NOT_FOUND')
    await expect(follow(there.towerSecretary, 'none')).rejects.toThrow('INVALID_ID')
  })

  it('ends with the best there is when another process is asked to stop it', async () => {
    const campaign = await largeCampaign()
    const { allocation } = await perform(here.secretary.client, 'proposeAllocation', { campaignId: campaign.id })
    await expect.poll(async () => (await firstOf(there.towerSecretary, allocation.id)).served, { interval: 20 }).toBeGreaterThan(0)
    await perform(there.towerSecretary.client, 'stopAllocation', { allocationId: allocation.id })
    const stopped = await ended(here.secretary.client, allocation.id)
    expect(stopped).toMatchObject({ state: 'PROPOSED', gap: expect.any(Number) })
    expect(stopped.wasStopped).toBe(!stopped.isProven)
    expect(
      (
        await here.secretary.client.request(`query($id: ID!) { node(id: $id) { ... on Allocation { pairs(first: 1) { totalCount } } } }`, {
          id: allocation.id,
        })
      ).node.pairs.totalCount,
    ).toBe(stopped.served)
  })

  it('waits for its turn; stopped before that, or discarded on its way, it leaves nothing', async () => {
    const [one, two, waiting] = [await largeCampaign(), await largeCampaign(), await makeCampaign(here, { posts: 1, people: 1 })]
    const { client } = here.secretary
    const begin = async ({ id: campaignId }: { id: string }): Promise<string> =>
      (await perform(client, 'proposeAllocation', { campaignId }))['allocation'].id
    const running = [await begin(one), await begin(two)]
    for (const id of running) await expect.poll(async () => (await readAllocation(client, id)).phase, { interval: 20 }).not.toBe('QUEUED')
    const queued = await begin(waiting)
    expect(await readAllocation(client, queued)).toMatchObject({ state: 'RUNNING', phase: 'QUEUED' })
    await perform(there.towerSecretary.client, 'stopAllocation', { allocationId: queued })
    expect(await ended(client, queued)).toMatchObject({ state: 'DISCARDED', served: null })
    for (const id of running) {
      await perform(there.towerSecretary.client, 'discardAllocation', { allocationId: id })
      expect(await ended(client, id)).toMatchObject({ state: 'DISCARDED' })
    }
    expect(await allocated(here, waiting.id)).toMatchObject({ state: 'PROPOSED' })
  })

  it('goes on in another process when its server stops on the way', async () => {
    const campaign = await largeCampaign()
    const third = await startTestServer({ databaseUrl: first.databaseUrl })
    // The others have their hands full: it is the third that begins.
    const [one, two] = [await largeCampaign(), await largeCampaign()]
    const { client } = here.secretary
    const busy = [
      (await perform(client, 'proposeAllocation', { campaignId: one.id }))['allocation'].id,
      (await perform(there.towerSecretary.client, 'proposeAllocation', { campaignId: two.id }))['allocation'].id,
    ]
    const there3 = await signIn(third.url, here.secretary)
    const { allocation } = await perform(there3, 'proposeAllocation', { campaignId: campaign.id })
    await expect.poll(async () => (await readAllocation(client, allocation.id)).phase, { interval: 20 }).not.toBe('QUEUED')
    await third.stop()
    for (const id of busy) await perform(client, 'discardAllocation', { allocationId: id })
    expect(await ended(client, allocation.id)).toMatchObject({ state: 'PROPOSED', gap: 0, isProven: true })
    expect((await sql.query(`select 1 from job where name = 'allocation'`)).rowCount).toBe(0)
  })
})

/** An allocation as its stream tells it first. */
async function firstOf(citizen: Citizen, id: string): Promise<any> {
  const socket = citizen.client.connect()
  const rows = subscribe(socket, PROGRESS, { id })
  const { value } = await rows.next()
  await rows.return!()
  await socket.dispose()
  return value!.data!.told
}
