import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocated, ended, makeCampaign, type MadeCampaign, type Pair, pairsOf } from '../support/campaigns.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { tellsOneStory } from '../support/story.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

async function sql({ databaseUrl }: TestServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const CAMPAIGN = `query($number: Int!) { campaign(number: $number) {
  id version state name seed kind community { id } communities { id } createdBy { id }
  counts { organizations offers posts needs people introduced accepted placed stillThere1 stillThere3 noShow declined fellThrough unmatched }
  rules { rule reason need { id } offer { id } decidedBy { id } }
  allocation { id state }
  viewerCan { edit { allowed code } confirm { allowed code } }
} }`

const read = async (campaign: MadeCampaign, by = world.secretary) =>
  (await by.client.request(CAMPAIGN, { number: campaign.number })).campaign
const keyOf = (pair: Pair): string => `${pair.need.id} ${pair.offer.id}`

describe('63 enterprises and 103 graduates', () => {
  tellsOneStory()
  let campaign: MadeCampaign
  let pairs: Pair[]

  it('are counted as they come in', async () => {
    campaign = await makeCampaign(world, { posts: 63, people: 103 })
    expect(await read(campaign)).toMatchObject({
      state: 'OPEN',
      counts: { organizations: 63, offers: 63, posts: 126, needs: 103, people: 103, introduced: 0, accepted: 0, unmatched: 103 },
      rules: [],
      allocation: null,
      viewerCan: { edit: { allowed: true }, confirm: { allowed: true } },
    })
  }, 60_000)

  it('each have candidates, best first and with reasons in the language asked for', async () => {
    const query = `query($number: Int!) { campaign(number: $number) { needs(first: 10) { totalCount nodes {
      candidates(first: 5) { quantity need { id } offer { id campaign { number } } fit { score isEligible reasons { text kind points } } rule { rule } match { id } }
    } } } }`
    const { campaign: found } = await world.secretary.client.request(query, { number: campaign.number })
    expect(found.needs.totalCount).toBe(103)
    for (const { candidates } of found.needs.nodes) {
      const scores = candidates.map((candidate: any) => candidate.fit.score)
      expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
      for (const { fit, quantity, offer } of candidates) {
        expect(fit.isEligible).toBe(true)
        expect(fit.reasons.reduce((sum: number, { points }: any) => sum + points, 0)).toBe(fit.score)
        expect(fit.reasons[0].text).toMatch(/\p{Script=Han}/u)
        expect(quantity).toBe(1)
        expect(offer.campaign.number).toBe(campaign.number)
      }
    }
    expect(found.needs.nodes.some(({ candidates }: any) => candidates.length > 1)).toBe(true)
  })

  it('are allocated so that nothing better is possible', async () => {
    const allocation = await allocated(world, campaign.id)
    expect(allocation).toMatchObject({
      state: 'PROPOSED',
      phase: 'DONE',
      progress: 1,
      wasStopped: false,
      isProven: true,
      gap: 0,
      needs: 103,
      offers: 63,
    })
    pairs = await pairsOf(world.secretary.client, allocation.id)
    expect(pairs.length).toBe(allocation.served)
    expect(pairs.length + allocation.unservedCount).toBe(103)
    expect(pairs.reduce((sum, pair) => sum + pair.fit.score, 0)).toBe(allocation.score)
    expect(new Set(pairs.map((pair) => pair.need.id)).size).toBe(pairs.length)
    expect(pairs.every((pair) => pair.fit.isEligible && pair.match === null)).toBe(true)
  })

  it('keep to what the committees decided about pairs', async () => {
    const [forbidden] = pairs
    const apart = pairs.findLast((pair) => pair.offer.id !== forbidden!.offer.id)!
    const pinned = { needId: apart.need.id, offerId: forbidden!.offer.id }
    const decide = (input: object) => perform(world.towerSecretary.client, 'decidePair', { campaignId: campaign.id, ...input })
    await decide({ needId: forbidden!.need.id, offerId: forbidden!.offer.id, rule: 'FORBID', reason: '本人不愿意' })
    await decide({ ...pinned, rule: 'PIN', reason: '企业点名' })
    expect((await read(campaign)).rules).toMatchObject([
      { rule: 'FORBID', reason: '本人不愿意', decidedBy: { id: world.towerSecretary.personId } },
      { rule: 'PIN', need: { id: pinned.needId } },
    ])
    const allocation = await allocated(world, campaign.id)
    pairs = await pairsOf(world.secretary.client, allocation.id)
    expect(pairs.map(keyOf)).not.toContain(keyOf(forbidden!))
    expect(pairs[0]).toMatchObject({ need: { id: pinned.needId }, offer: { id: pinned.offerId }, isPinned: true })
    expect(pairs.filter((pair) => pair.isPinned)).toHaveLength(1)
  })

  it('are introduced all at once when the proposal is confirmed, less what is excepted', async () => {
    const { allocation } = await read(campaign)
    const excepted = pairs.at(-1)!
    const confirm = { allocationId: allocation.id, except: [{ needId: excepted.need.id, offerId: excepted.offer.id }] }
    const payload = await perform(world.towerSecretary.client, 'confirmAllocation', confirm)
    expect(payload).toMatchObject({ introduced: pairs.length - 1, skipped: 0, allocation: { state: 'CONFIRMED' } })
    expect((await read(campaign)).counts).toMatchObject({ introduced: pairs.length - 1, unmatched: 103 - pairs.length + 1 })
    const after = await pairsOf(world.secretary.client, allocation.id)
    expect(after.filter((pair) => pair.match?.state === 'INTRODUCED')).toHaveLength(pairs.length - 1)
    expect(await attempt(world.secretary.client, 'confirmAllocation', confirm)).toMatchObject({ userErrors: [{ code: 'ALLOCATION_OVER' }] })
  })

  it('leave what was introduced as it is when they are allocated again, and what was declined is not proposed again', async () => {
    const query = `query($number: Int!, $states: [MatchState!]) { campaign(number: $number) { matches(states: $states, first: 100) {
      totalCount nodes { id state fit { score } need { id } offer { id organization { id } } campaign { number } } } } }`
    const matches = async (states: string[]) =>
      (await world.secretary.client.request(query, { number: campaign.number, states })).campaign.matches
    const introduced = await matches(['INTRODUCED'])
    expect(introduced.totalCount).toBe(pairs.length - 1)
    expect(introduced.nodes[0]).toMatchObject({ campaign: { number: campaign.number }, fit: { score: expect.any(Number) } })
    const [accepted, declined] = introduced.nodes
    await perform(world.secretary.client, 'respondToMatch', { matchId: accepted.id, accept: true })
    await perform(world.secretary.client, 'respondToMatch', { matchId: declined.id, accept: false, reason: '已找到工作' })
    const allocation = await allocated(world, campaign.id)
    const again = await pairsOf(world.secretary.client, allocation.id)
    const stillIntroduced = new Set(introduced.nodes.filter((match: any) => match.id !== declined.id).map((match: any) => match.need.id))
    expect(again.filter((pair) => stillIntroduced.has(pair.need.id))).toEqual([])
    expect(again.map(keyOf)).not.toContain(keyOf(declined))
    expect(allocation.needs).toBe(103 - (introduced.totalCount - 1))
    expect((await read(campaign)).counts).toMatchObject({ introduced: introduced.totalCount - 1, declined: 1 })
  })

  it('are skipped in a confirmation where they became impossible meanwhile', async () => {
    const { allocation } = await read(campaign)
    const proposed = await pairsOf(world.secretary.client, allocation.id)
    await perform(world.secretary.client, 'withdrawNeed', { id: proposed[0]!.need.id })
    const payload = await perform(world.secretary.client, 'confirmAllocation', { allocationId: allocation.id })
    expect(payload).toMatchObject({ introduced: proposed.length - 1, skipped: 1 })
  })

  it('are to be asked after a month whether they are still there', async () => {
    const query = `query($number: Int!) { campaign(number: $number) { followUpsDue { months dueOn match { id } } matches(states: [INTRODUCED], first: 100) {
      nodes { id offer { organization { id } } } } } }`
    const ask = async () => (await world.secretary.client.request(query, { number: campaign.number })).campaign
    const match = (await ask()).matches.nodes.find(({ offer }: any) => offer.organization.id === world.organizations.enterprise)
    await perform(world.secretary.client, 'respondToMatch', { matchId: match.id, accept: true })
    await perform(world.enterprise.client, 'respondToMatch', { matchId: match.id, accept: true })
    await perform(world.secretary.client, 'fulfilMatch', { matchId: match.id, note: '已入职' })
    expect((await read(campaign)).counts).toMatchObject({ placed: 1 })
    expect((await ask()).followUpsDue).toEqual([])
    await sql(server, `update follow_up set due_on = current_date - 2 where months = 1`)
    expect((await ask()).followUpsDue).toMatchObject([{ months: 1, match: { id: match.id } }])
  })

  it('stay as they are when the campaign is closed; nothing more is computed then', async () => {
    const before = await read(campaign)
    await perform(world.secretary.client, 'closeCampaign', { campaignId: campaign.id })
    expect(await read(campaign)).toMatchObject({
      state: 'CLOSED',
      counts: before.counts,
      viewerCan: { edit: { allowed: false, code: 'CAMPAIGN_CLOSED' } },
    })
    const refused = await attempt(world.secretary.client, 'proposeAllocation', { campaignId: campaign.id })
    expect(refused).toMatchObject({ userErrors: [{ code: 'CAMPAIGN_CLOSED' }] })
  })
})

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

  it('fails where something goes wrong on the way, and can be asked for again', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    await sql(server, `update offer set detail = detail || '{"placeId": "nowhere"}' where id = '${campaign.offerIds[0]}'`)
    expect(await allocated(world, campaign.id)).toMatchObject({ state: 'FAILED', problem: expect.stringContaining('计算出错') })
    await sql(server, `update offer set detail = detail - 'placeId' where id = '${campaign.offerIds[0]}'`)
    expect(await allocated(world, campaign.id)).toMatchObject({ state: 'PROPOSED', problem: null })
  })

  it('tells of each need left without what would have come nearest', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 3 })
    const { id } = await allocated(world, campaign.id)
    const query = `query($id: ID!) { node(id: $id) { ... on Allocation { unserved(first: 10) {
      need { id } why nearest { offer { id } fit { isEligible reasons { kind text } } } } } } }`
    const { unserved } = (await world.secretary.client.request(query, { id })).node
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

describe('a campaign', () => {
  it('takes in what was posted before, and lets it go again', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    const job = { kind: 'JOB', title: '文员', text: '行政', quantity: 1 }
    const { need } = await perform(world.secretary.client, 'postNeed', { ...job, communityId: world.communities.residential })
    const { offer } = await perform(world.enterprise.client, 'postOffer', { ...job, organizationId: world.organizations.enterprise })
    await perform(world.towerSecretary.client, 'joinCampaign', { campaignId: campaign.id, needIds: [need.id], offerIds: [offer.id] })
    expect((await read(campaign)).counts).toMatchObject({ needs: 2, offers: 2 })
    await perform(world.towerSecretary.client, 'leaveCampaign', { campaignId: campaign.id, needIds: [need.id], offerIds: [offer.id] })
    expect((await read(campaign)).counts).toMatchObject({ needs: 1, offers: 1 })
  })

  it('is run by the committees of its communities, and nobody else sees it', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    for (const citizen of [world.secretary, world.member, world.towerSecretary])
      expect((await read(campaign, citizen)).viewerCan.edit).toMatchObject({ allowed: true })
    expect((await read(campaign, world.administrator)).viewerCan.edit).toMatchObject({ allowed: false, code: 'COMMITTEE_ONLY' })
    for (const citizen of [world.enterprise, world.property, world.resident, world.stranger]) {
      expect(await read(campaign, citizen)).toBeNull()
      const { campaigns, node } = await citizen.client.request(
        `query($id: ID!) { campaigns { totalCount nodes { id } } node(id: $id) { id } }`,
        { id: campaign.id },
      )
      expect({ campaigns, node }).toEqual({ campaigns: { totalCount: 0, nodes: [] }, node: null })
    }
  })

  it('shows a unit its own offers and matches, not the campaign, nor candidates', async () => {
    const campaign = await makeCampaign(world, { posts: 3, people: 3 })
    const [offerId, needId] = [campaign.offerIds[0]!, campaign.needIds[0]!]
    const { match } = await perform(world.secretary.client, 'introduceMatch', { needId, offerId, quantity: 1 })
    const query = `query($id: ID!) { node(id: $id) { ... on Offer { campaign { id } candidates { quantity } } ... on Match { campaign { id } need { title candidates { quantity } } } } }`
    const seenBy = async (citizen: typeof world.enterprise, id: string) => (await citizen.client.request(query, { id })).node
    expect(await seenBy(world.enterprise, offerId)).toEqual({ campaign: null, candidates: [] })
    expect(await seenBy(world.enterprise, match.id)).toMatchObject({ campaign: null, need: { candidates: [] } })
    expect(await seenBy(world.enterprise, campaign.offerIds[1]!)).toBeNull()
    expect(await seenBy(world.towerSecretary, match.id)).toMatchObject({ campaign: { id: campaign.id } })
  })

  it('is edited by one at a time', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    const { version } = await read(campaign)
    const edit = (name: string) => attempt(world.member.client, 'editCampaign', { campaignId: campaign.id, expectedVersion: version, name })
    expect(await edit('秋季对接')).toMatchObject({ userErrors: [], campaign: { name: '秋季对接', version: version + 1 } })
    expect(await edit('冬季对接')).toMatchObject({ userErrors: [{ code: 'CONFLICT' }], campaign: { name: '秋季对接' } })
  })
})
