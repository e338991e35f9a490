import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCampaign, type MadeCampaign, readCampaign } from '../support/campaigns.ts'
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

  it('finds its posts by unit, profession and skill as well as by their words', async () => {
    const campaign = await makeCampaign(world, { posts: 1, people: 1 })
    const job = { degree: 'COLLEGE', professions: ['会计学'], skills: ['用友 U8'] }
    const post = { kind: 'JOB', title: '出纳', text: '两班倒', quantity: 1, job, campaignId: campaign.id }
    const { offer } = await perform(world.enterprise.client, 'postOffer', { ...post, organizationId: world.organizations.enterprise })
    const found = async (search: string): Promise<string[]> => {
      const query = `query($number: Int!, $search: String) { campaign(number: $number) { offers(filter: { search: $search }, first: 20) { nodes { id } } } }`
      const { campaign: seen } = await world.secretary.client.request(query, { number: campaign.number, search })
      return seen.offers.nodes.map(({ id }: { id: string }) => id)
    }
    for (const search of ['出纳', '会计', '用友 u8', '云杉 会计', `#${offer.number}`])
      expect(await found(search), search).toContain(offer.id)
    for (const search of ['审计', '出纳 审计', '%', 'skills']) expect(await found(search), search).toEqual([])
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
