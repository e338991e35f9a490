import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allocated, makeCampaign, type MadeCampaign, type Pair, pairsOf, readCampaign } from '../support/campaigns.ts'
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

const read = (campaign: MadeCampaign, by = world.secretary) => readCampaign(by.client, campaign)
const keyOf = (pair: Pair): string => `${pair.need.id} ${pair.offer.id}`

async function sql({ databaseUrl }: TestServer, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}

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
  })

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
    const query = `query($number: Int!) { campaign(number: $number) { followUpsDue { months dueOn match { id } } } }`
    const ask = async () => (await world.secretary.client.request(query, { number: campaign.number })).campaign
    // Lots decide who of the others is introduced to whom.
    const job = { kind: 'JOB', title: '前台', text: '五险一金。', quantity: 1, campaignId: campaign.id, job: { degree: 'COLLEGE' } }
    const { offer } = await perform(world.enterprise.client, 'postOffer', { ...job, organizationId: world.organizations.enterprise })
    const { need } = await perform(world.secretary.client, 'postNeed', { ...job, organizationId: world.organizations.residentialCommittee })
    const { match } = await perform(world.towerSecretary.client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 1 })
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
