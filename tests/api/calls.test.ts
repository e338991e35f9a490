import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCampaign } from '../support/campaigns.ts'
import type { Client } from '../support/client.ts'
import { dayIn } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await server.stop()
})

const CALL = `query($id: ID!) { call(id: $id) {
  id version text answerBy kind title campaignName isOver community { id } calledBy { id } need { id title } campaign { id }
  answers { state reason organization { id } offer { title } offers { title } answeredBy { id } }
  counts { called offered declined pending }
  viewerCan { answer { allowed code } decline { allowed code } extend { allowed code } }
} }`
const callOf = async (client: Client, id: string): Promise<any> => (await client.request(CALL, { id })).call

const needed = async (input: object = {}): Promise<{ id: string; number: number }> => {
  const need = { kind: 'JOB', title: '毕业生求职', text: '三名应届生', quantity: 3, communityId: world.communities.residential }
  return (await perform(world.secretary.client, 'postNeed', { ...need, ...input }))['need']
}
const ask = (input: object) => ({ text: '请拿出适合应届生的岗位', answerBy: dayIn(10), ...input })
const called = async (input: object, by = world.towerSecretary): Promise<string> =>
  (await perform(by.client, 'callForOffers', ask(input)))['call'].id
const post = (by: 'enterprise' | 'property', input: object) =>
  attempt(world[by].client, 'postOffer', {
    kind: 'JOB',
    title: '前台',
    text: '朝九晚五',
    quantity: 1,
    organizationId: world.organizations[by],
    ...input,
  })
const seesNeed = async (client: Client, number: number): Promise<boolean> =>
  (await client.request(`query($number: Int!) { need(number: $number) { id } }`, { number })).need !== null

describe('a call for a need', () => {
  it('shows the need to the units that were asked, and to no others; each sees its own answer alone', async () => {
    const need = await needed({ quantity: 1, contact: { name: '李明', phone: '13800000001' } })
    expect(await seesNeed(world.enterprise.client, need.number)).toBe(false)
    const { enterprise, property } = world.organizations
    const id = await called({ needId: need.id, organizationIds: [enterprise, property] })
    expect(await callOf(world.enterprise.client, id)).toEqual({
      id,
      version: 1,
      text: '请拿出适合应届生的岗位',
      answerBy: dayIn(10),
      kind: 'JOB',
      title: '毕业生求职',
      campaignName: null,
      isOver: false,
      community: { id: world.communities.building },
      calledBy: { id: world.towerSecretary.personId },
      need: { id: need.id, title: '毕业生求职' },
      campaign: null,
      answers: [{ state: 'PENDING', reason: null, organization: { id: enterprise }, offer: null, offers: [], answeredBy: null }],
      counts: null,
      viewerCan: {
        answer: { allowed: true, code: null },
        decline: { allowed: true, code: null },
        extend: { allowed: false, code: 'COMMITTEE_ONLY' },
      },
    })
    for (const { client } of [world.secretary, world.member, world.towerSecretary, world.administrator]) {
      const call = await callOf(client, id)
      expect(call.answers.map((answer: any) => answer.organization.id).toSorted()).toEqual([enterprise, property].toSorted())
      expect(call.counts).toEqual({ called: 2, offered: 0, declined: 0, pending: 2 })
    }
    for (const { client } of [world.resident, world.stranger]) {
      expect(await callOf(client, id)).toBeNull()
      expect(await seesNeed(client, need.number)).toBe(false)
    }

    // The need itself: neither whom it is for nor what others have to do with it.
    await post('property', { callId: id })
    const { offers } = await world.secretary.client.request('{ offers(first: 1) { nodes { id } } }')
    await perform(world.secretary.client, 'introduceMatch', { needId: need.id, offerId: offers.nodes[0].id, quantity: 1 })
    const query = `query($number: Int!) { need(number: $number) { title contactMasked matches { id } call { id } viewerCan { call { code } edit { code } } } }`
    const { need: seen } = await world.enterprise.client.request(query, { number: need.number })
    expect(seen).toEqual({
      title: '毕业生求职',
      contactMasked: null,
      matches: [],
      call: { id },
      viewerCan: { call: { code: 'COMMITTEE_ONLY' }, edit: { code: 'NOT_ALLOWED' } },
    })
  })

  it('is answered by an offer, which is linked, or declined with a reason; who declined may still offer', async () => {
    const need = await needed()
    const { enterprise, property } = world.organizations
    const id = await called({ needId: need.id, organizationIds: [enterprise, property] })
    expect((await post('enterprise', { callId: id, kind: 'TRAINING' })).userErrors).toMatchObject([
      { code: 'KIND_MISMATCH', field: ['callId'] },
    ])
    const { offer, userErrors } = await post('enterprise', { callId: id })
    expect(userErrors).toEqual([])
    const { node } = await world.enterprise.client.request('query($id: ID!) { node(id: $id) { ... on Offer { call { id } } } }', {
      id: offer.id,
    })
    expect(node.call.id).toBe(id)
    await perform(world.property.client, 'declineCall', { callId: id, organizationId: property, reason: '今年不招人' })

    const whole = await callOf(world.secretary.client, id)
    expect(whole).toMatchObject({ version: 1, counts: { called: 2, offered: 1, declined: 1, pending: 0 } })
    expect(whole.answers.find((each: any) => each.organization.id === enterprise)).toMatchObject({
      state: 'OFFERED',
      offer: { title: '前台' },
      answeredBy: { id: world.enterprise.personId },
    })
    const own = await callOf(world.property.client, id)
    expect(own.answers).toMatchObject([{ state: 'DECLINED', reason: '今年不招人', organization: { id: property } }])
    expect(own.viewerCan).toMatchObject({ answer: { allowed: true }, decline: { code: 'ALREADY_ANSWERED' } })

    await post('property', { callId: id, title: '保安' })
    await post('property', { callId: id, title: '保洁' })
    expect((await callOf(world.property.client, id)).answers).toMatchObject([
      { state: 'OFFERED', reason: null, offers: [{ title: '保安' }, { title: '保洁' }], offer: { title: '保洁' } },
    ])
  })

  it('waits for an answer again once the last offer is withdrawn, unless something came of one', async () => {
    const need = await needed()
    const { enterprise } = world.organizations
    const id = await called({ needId: need.id, organizationIds: [enterprise] })
    const offers = [(await post('enterprise', { callId: id })).offer.id, (await post('enterprise', { callId: id })).offer.id]
    const states: string[] = []
    for (const offer of offers) {
      await perform(world.enterprise.client, 'withdrawOffer', { id: offer })
      states.push((await callOf(world.secretary.client, id)).answers[0].state)
    }
    expect(states).toEqual(['OFFERED', 'PENDING'])
    expect(await callOf(world.enterprise.client, id)).toMatchObject({
      answers: [{ state: 'PENDING', answeredBy: null }],
      viewerCan: { decline: { allowed: true } },
    })

    const { offer } = await post('enterprise', { callId: id })
    const { match } = await perform(world.secretary.client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 1 })
    for (const side of [world.secretary, world.enterprise])
      await perform(side.client, 'respondToMatch', { matchId: match.id, accept: true })
    await perform(world.enterprise.client, 'withdrawOffer', { id: offer.id })
    expect((await callOf(world.secretary.client, id)).answers).toMatchObject([{ state: 'OFFERED' }])

    const another = await called({ needId: (await needed()).id, organizationIds: [enterprise] })
    const withdrawn = (await post('enterprise', { callId: another })).offer.id
    await perform(world.enterprise.client, 'withdrawOffer', { id: withdrawn })
    await perform(world.enterprise.client, 'declineCall', { callId: another, organizationId: enterprise, reason: '岗位取消' })
    expect((await callOf(world.secretary.client, another)).answers).toMatchObject([{ state: 'DECLINED', reason: '岗位取消' }])
  })

  it('is answered by a draft only when that is published', async () => {
    const need = await needed()
    const id = await called({ needId: need.id, organizationIds: [world.organizations.enterprise] })
    const { offer } = await post('enterprise', { callId: id, draft: true })
    expect((await callOf(world.secretary.client, id)).answers).toMatchObject([{ state: 'PENDING', offers: [] }])
    await perform(world.enterprise.client, 'publishOffer', { id: offer.id })
    expect((await callOf(world.secretary.client, id)).answers).toMatchObject([{ state: 'OFFERED', offers: [{ title: '前台' }] }])
  })

  it('for a wish is answered by claiming it', async () => {
    const { enterprise } = world.organizations
    const need = await needed({ kind: 'MICRO_WISH', title: '一台收音机', quantity: 1 })
    const id = await called({ needId: need.id, organizationIds: [enterprise] })
    const { match } = await perform(world.enterprise.client, 'claimWish', { needId: need.id, organizationId: enterprise })
    expect(await callOf(world.towerSecretary.client, id)).toMatchObject({
      answers: [{ state: 'OFFERED', offers: [{ title: '一台收音机' }], answeredBy: { id: world.enterprise.personId } }],
      counts: { pending: 0, offered: 1 },
    })
    // What was made by claiming goes with it, and so does the answer.
    await perform(world.enterprise.client, 'fallThroughMatch', { matchId: match.id, reason: '货源断了' })
    expect(await callOf(world.towerSecretary.client, id)).toMatchObject({ counts: { pending: 1, offered: 0 } })
  })

  it('made again is the same call: more units, other words, another day', async () => {
    const need = await needed()
    const { enterprise, property } = world.organizations
    const id = await called({ needId: need.id, organizationIds: [enterprise] })
    await perform(world.enterprise.client, 'declineCall', { callId: id, organizationId: enterprise, reason: '没有岗位' })
    const again = { needId: need.id, organizationIds: [property, enterprise, property], text: '再请支持', answerBy: dayIn(20) }
    expect(await called(again, world.secretary)).toBe(id)
    expect(await callOf(world.secretary.client, id)).toMatchObject({
      version: 2,
      text: '再请支持',
      answerBy: dayIn(20),
      calledBy: { id: world.secretary.personId },
      community: { id: world.communities.residential },
      counts: { called: 2, declined: 1, pending: 1 },
    })
    expect(await seesNeed(world.property.client, need.number)).toBe(true)
  })

  it('made by two committees at once is one call that holds the units of both', async () => {
    const need = await needed()
    const { enterprise, property } = world.organizations
    const ids = await Promise.all([
      called({ needId: need.id, organizationIds: [enterprise] }, world.member),
      called({ needId: need.id, organizationIds: [property] }, world.towerSecretary),
    ])
    expect(new Set(ids).size).toBe(1)
    expect((await callOf(world.secretary.client, ids[0]!)).counts).toMatchObject({ called: 2, pending: 2 })
  })

  it('says when its day has passed, and still takes an offer', async () => {
    const need = await needed()
    const id = await called({ needId: need.id, organizationIds: [world.organizations.enterprise] })
    await sql.query('update offer_call set answer_by = $2 where id = $1', [id, dayIn(-3)])
    expect(await callOf(world.enterprise.client, id)).toMatchObject({ isOver: true, viewerCan: { answer: { allowed: true } } })
    expect((await post('enterprise', { callId: id })).userErrors).toEqual([])
    expect(await callOf(world.secretary.client, id)).toMatchObject({ isOver: true, counts: { offered: 1 } })
  })
})

describe('a call for a campaign', () => {
  it('tells the units what is asked for, and shows the campaign to committees alone', async () => {
    const campaign = await makeCampaign(world, { posts: 0, people: 2 })
    const { enterprise } = world.organizations
    const id = await called({ campaignId: campaign.id, organizationIds: [enterprise, world.organizations.property] })
    const seen = await callOf(world.enterprise.client, id)
    expect(seen).toMatchObject({
      need: null,
      campaign: null,
      campaignName: '高校毕业生就业对接',
      title: '高校毕业生就业对接',
      kind: 'JOB',
      counts: null,
      answers: [{ organization: { id: enterprise } }],
    })
    expect(await callOf(world.member.client, id)).toMatchObject({ campaign: { id: campaign.id }, counts: { called: 2 } })

    const query = `query($number: Int!) { campaign(number: $number) { version call { id counts { offered } } offers(first: 10) { nodes { title } } } }`
    expect((await world.enterprise.client.request(query, { number: campaign.number })).campaign).toBeNull()
    await post('enterprise', { callId: id })
    // Something else in answer is welcome, and no part of the campaign.
    await post('enterprise', { callId: id, kind: 'TRAINING', title: '岗前培训' })
    const { campaign: after } = await world.secretary.client.request(query, { number: campaign.number })
    expect(after).toMatchObject({ call: { id, counts: { offered: 1 } }, offers: { nodes: [{ title: '前台' }] } })
    expect((await callOf(world.enterprise.client, id)).answers).toMatchObject([{ offers: [{ title: '前台' }, { title: '岗前培训' }] }])
  })
})

describe('a unit', () => {
  it('doesn’t learn whether another was asked', async () => {
    const need = await needed()
    const id = await called({ needId: need.id, organizationIds: [world.organizations.enterprise] })
    const decline = (organizationId: string) =>
      attempt(world.enterprise.client, 'declineCall', { callId: id, organizationId, reason: '试试' }).then(({ userErrors }) => userErrors)
    const unasked = await decline(world.organizations.property)
    await called({ needId: need.id, organizationIds: [world.organizations.property] })
    expect(await decline(world.organizations.property)).toEqual(unasked)
    expect(unasked).toMatchObject([{ code: 'NOT_ALLOWED' }])
  })

  it('that was not asked can’t answer', async () => {
    const need = await needed()
    const id = await called({ needId: need.id, organizationIds: [world.organizations.enterprise] })
    expect((await post('property', { callId: id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['callId'] }])
    // Its committee sees the call, and can’t answer it for a unit that was not asked either.
    const offer = { kind: 'JOB', title: '前台', text: '朝九晚五', quantity: 1, organizationId: world.organizations.property, callId: id }
    expect((await attempt(world.towerSecretary.client, 'postOffer', offer)).userErrors).toMatchObject([
      { code: 'NOT_CALLED', field: ['organizationId'] },
    ])
  })

  it('finds the calls it was asked in; committees find theirs', async () => {
    const list = `query($mine: Boolean, $open: Boolean, $first: Int, $after: String) { calls(mine: $mine, open: $open, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id isOver } } }`
    const open = await called({ needId: (await needed()).id, organizationIds: [world.organizations.enterprise] })
    const others = await called({ needId: (await needed()).id, organizationIds: [world.organizations.property] })
    const over = await called({ needId: (await needed()).id, organizationIds: [world.organizations.enterprise] })
    await sql.query('update offer_call set answer_by = $2 where id = $1', [over, dayIn(-3)])
    const idsOf = async (client: Client, args: object): Promise<string[]> =>
      (await client.request(list, { first: 100, ...args })).calls.nodes.map(({ id }: { id: string }) => id)

    const mine = await idsOf(world.enterprise.client, { mine: true })
    expect(mine.slice(0, 2)).toEqual([over, open])
    expect(mine).toEqual(await idsOf(world.enterprise.client, {}))
    expect(mine).not.toContain(others)
    expect((await idsOf(world.enterprise.client, { mine: true, open: true })).slice(0, 1)).toEqual([open])
    expect((await idsOf(world.secretary.client, {})).slice(0, 3)).toEqual([over, others, open])
    expect(await idsOf(world.secretary.client, { mine: true })).toEqual([])
    for (const { client } of [world.resident, world.stranger]) expect(await idsOf(client, {})).toEqual([])

    const { calls: first } = await world.secretary.client.request(list, { first: 2 })
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, nodes: [{ id: over }, { id: others }] })
    expect(await idsOf(world.secretary.client, { first: 1, after: first.pageInfo.endCursor })).toEqual([open])
    expect(first.totalCount).toBe((await idsOf(world.secretary.client, {})).length)
  })
})
