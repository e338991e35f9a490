import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { allocated, fillCampaign, makeCampaign } from '../support/campaigns.ts'
import { Client } from '../support/client.ts'
import { dayIn } from '../support/days.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, buildWorld, type Citizen, type World } from '../support/world.ts'

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
  await sql.end()
  await server.stop()
})

const CANDIDATES = `query($id: ID!, $first: Int) { node(id: $id) {
  ... on Need { candidates(first: $first) { ...Pair } } ... on Offer { candidates(first: $first) { ...Pair } } } }
  fragment Pair on Candidate { need { id } offer { id } quantity fit { score isEligible reasons { code kind text points } } rule { rule } match { id state } }`

const candidates = async (client: Client, id: string, first = 20): Promise<any[]> =>
  (await client.request(CANDIDATES, { id, first })).node.candidates

const nights = { windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '08:00' }] }
const mornings = { windows: [{ weekdays: [6, 7], from: '06:00', to: '09:00' }] }
const places = { kind: 'PARKING', title: '夜间车位', text: '晚六点至早八点', quantity: 10, unit: '个' }

const needed = async (more: object = {}): Promise<string> =>
  (await perform(world.secretary.client, 'postNeed', { ...places, schedule: nights, communityId: world.communities.residential, ...more }))[
    'need'
  ].id
const offered = async (more: object = {}): Promise<string> =>
  (
    await perform(world.property.client, 'postOffer', {
      ...places,
      schedule: nights,
      organizationId: world.organizations.property,
      ...more,
    })
  )['offer'].id

it('a need is shown the open offers of its kind that the committee sees, best first, and each offer the needs', async () => {
  const need = await needed()
  const [good, weak] = [await offered(), await offered({ schedule: mornings, quantity: 4 })]
  const venue = await offered({ kind: 'VENUE' })
  const draft = await offered({ draft: true })
  const withdrawn = await offered()
  await perform(world.property.client, 'withdrawOffer', { id: withdrawn })
  const elsewhere = (await perform(world.stranger.client, 'postOffer', { ...places, communityId: world.communities.apart }))['offer'].id
  const found = await candidates(world.secretary.client, need)
  expect(found.map(({ offer }) => offer.id)).toEqual([good, weak])
  expect(found).toMatchObject([{ quantity: 10, rule: null, match: null }, { quantity: 4 }])
  expect(found[0].fit.score).toBeGreaterThan(found[1].fit.score)
  for (const { fit } of found) expect(fit.reasons.reduce((sum: number, { points }: any) => sum + points, 0)).toBe(fit.score)
  for (const other of [venue, draft, withdrawn, elsewhere]) expect(found.map(({ offer }) => offer.id)).not.toContain(other)
  expect((await candidates(world.secretary.client, good)).map((candidate) => candidate.need.id)).toEqual([need])
  expect(await candidates(world.secretary.client, need, 1)).toHaveLength(1)
})

it('what is introduced already says so, and reasons come in the language asked for', async () => {
  const [need, offer] = [await needed({ kind: 'VENUE', unit: null }), await offered({ kind: 'VENUE', unit: null, until: dayIn(30) })]
  const { match } = await perform(world.secretary.client, 'introduceMatch', { needId: need, offerId: offer, quantity: 2 })
  const own = (await candidates(world.secretary.client, need)).find((candidate) => candidate.offer.id === offer)
  expect(own.match).toEqual({ id: match.id, state: 'INTRODUCED' })
  const english = new Client(server.url, { ...world.secretary.client.headers(), 'accept-language': 'en' })
  const said = (await candidates(english, need)).flatMap(({ fit }) => fit.reasons)
  expect(said.length).toBeGreaterThan(0)
  for (const { text } of said) expect(text).toMatch(/^[A-Z¥\d]/)
})

it('nobody but a committee that may introduce is shown any', async () => {
  const [need, offer] = [await needed({ kind: 'GOODS', schedule: null }), await offered({ kind: 'GOODS', schedule: null })]
  const shown = async (citizen: Citizen, id: string): Promise<number> => (await candidates(citizen.client, id)).length
  for (const citizen of [world.secretary, world.member, world.towerSecretary]) {
    expect(await shown(citizen, need)).toBe(1)
    expect(await shown(citizen, offer)).toBe(1)
  }
  expect(await shown(world.property, offer)).toBe(0)
})

it('what takes part in a campaign and what doesn’t are no candidates for each other; decisions of the campaign are told', async () => {
  const campaign = await makeCampaign(world, { posts: 2, people: 2 })
  const job = { kind: 'JOB', title: '文员', text: '行政', quantity: 1 }
  const alone = (await perform(world.secretary.client, 'postNeed', { ...job, communityId: world.communities.residential }))['need'].id
  expect(await candidates(world.secretary.client, alone)).toEqual([])
  const within = (await candidates(world.secretary.client, campaign.offerIds[0]!)).map(({ need }) => need.id)
  expect(within.length).toBeGreaterThan(0)
  expect(campaign.needIds).toEqual(expect.arrayContaining(within))
  const pair = { needId: within[0], offerId: campaign.offerIds[0] }
  await perform(world.secretary.client, 'decidePair', { campaignId: campaign.id, ...pair, rule: 'FORBID' })
  const [decided] = (await candidates(world.secretary.client, pair.offerId!)).filter(({ need }) => need.id === pair.needId)
  expect(decided.rule).toEqual({ rule: 'FORBID' })
})

it('a campaign’s are shown to whoever sees the campaign alone', async () => {
  const { id, needIds } = await makeCampaign(world, { posts: 3, people: 1 })
  expect(await candidates(world.secretary.client, needIds[0]!)).not.toEqual([])
  await sql.query('update campaign set communities = $2 where id = $1', [id, [world.communities.apart]])
  expect(await candidates(world.secretary.client, needIds[0]!)).toEqual([])
})

it('what is seen as a unit that was asked is no candidate for a committee elsewhere', async () => {
  const { enterprise, apartCommittee } = world.organizations
  const both = await addCitizen(world.administrator, world.url, '两头兼职', { [enterprise]: 'MEMBER', [apartCommittee]: 'MEMBER' })
  const help = { kind: 'EXPERTISE', title: '法律咨询', text: '周末', quantity: 1, schedule: null, unit: null }
  const asked = await needed(help)
  await perform(world.secretary.client, 'callForOffers', { needId: asked, organizationIds: [enterprise], text: '请支持' })
  const own = { ...help, communityId: world.communities.apart }
  const [offer, need] = [
    (await perform(world.stranger.client, 'postOffer', own))['offer'].id,
    (await perform(world.stranger.client, 'postNeed', own))['need'].id,
  ]
  expect((await both.client.request('query($id: ID!) { node(id: $id) { id } }', { id: asked })).node).toEqual({ id: asked })
  expect((await candidates(both.client, offer)).map((candidate) => candidate.need.id)).toEqual([need])
})

it('how far it is from where somebody lives is told to the committees of the two, and to no other in the campaign', async () => {
  const { administrator, secretary, towerSecretary, communities } = world
  const place = { kind: 'COMPOUND', name: '秋涛小区' }
  const third = (await perform(administrator.client, 'createCommunity', { kind: 'RESIDENTIAL', name: '秋涛社区', places: [place] }))[
    'community'
  ].id
  const committee = { kind: 'COMMITTEE', name: '秋涛社区党委', communityId: third }
  const { organization } = await perform(administrator.client, 'createOrganization', committee)
  const theirs = await addCitizen(administrator, world.url, '秋涛书记', { [organization.id]: 'SECRETARY' })
  const all = [communities.residential, communities.building, third]
  await perform(administrator.client, 'createBoard', { name: '三社区', communityIds: all })
  const campaign = await makeCampaign(world, { posts: 1, people: 0, communityIds: all })
  const { node: home } = await administrator.client.request('query($id: ID!) { node(id: $id) { ... on Community { places { id } } } }', {
    id: third,
  })
  const graduate = {
    kind: 'JOB',
    title: '毕业生',
    text: '求职',
    quantity: 1,
    communityId: communities.residential,
    campaignId: campaign.id,
  }
  const job = { degree: 'MASTER', placeId: home.places[0].id }
  const needs = [1, 2, 3].map(() => perform(secretary.client, 'postNeed', { ...graduate, job }))
  const [need] = (await Promise.all(needs)).map((posted) => posted['need'].id)
  const allocation = await allocated(world, campaign.id)
  const { match } = await perform(towerSecretary.client, 'introduceMatch', { needId: need, offerId: campaign.offerIds[0], quantity: 1 })

  const query = `query($need: ID!, $offer: ID!, $allocation: ID!, $match: ID!) {
    need: node(id: $need) { ... on Need { candidates { ...Of } } }
    offer: node(id: $offer) { ... on Offer { candidates { ...Of } } }
    allocation: node(id: $allocation) { ... on Allocation { pairs(first: 9) { nodes { fit { ...Said } } } unserved(first: 9) { nodes { nearest { ...Of } } } } }
    match: node(id: $match) { ... on Match { fit { ...Said } } }
  } fragment Of on Candidate { fit { ...Said } } fragment Said on Fit { score reasons { code points } }`
  const variables = { need, offer: campaign.offerIds[0], allocation: allocation.id, match: match.id }
  const fitsFor = async ({ client }: Citizen): Promise<Record<string, any[]>> => {
    const said = await client.request(query, variables)
    const fits = {
      candidates: [...said.need.candidates, ...said.offer.candidates],
      pairs: said.allocation.pairs.nodes,
      nearest: said.allocation.unserved.nodes.map(({ nearest }: any) => nearest),
      match: [said.match],
    }
    return Object.fromEntries(Object.entries(fits).map(([name, list]) => [name, list.map(({ fit }: any) => fit)]))
  }
  const tellsWhere = ({ reasons }: any): boolean => reasons.some(({ code }: any) => /WALK|FAR|PLACE/.test(code))
  for (const [citizen, isTold] of [
    [secretary, true],
    [towerSecretary, true],
    [theirs, false],
  ] as const)
    for (const fits of Object.values(await fitsFor(citizen))) {
      expect(fits).not.toEqual([])
      for (const fit of fits) {
        expect(tellsWhere(fit)).toBe(isTold)
        expect(fit.reasons.reduce((sum: number, { points }: any) => sum + points, 0)).toBe(fit.score)
      }
    }
})

it('no more than a hundred are shown at once', async () => {
  const need = await needed({ kind: 'FUNDS', schedule: null })
  for (const first of [0, 101]) {
    const { errors } = await world.secretary.client.execute(CANDIDATES, { id: need, first })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})

it('are ranked once, in however many lists they are asked for; where too many pairs would be looked at, none are', async () => {
  const campaign = await makeCampaign(world, { posts: 0, people: 0 })
  await fillCampaign(server.databaseUrl, campaign.id, { needs: 10_001, offers: 100 })
  const lists = Array.from({ length: 14 }, (_, index) => `a${index}: candidates(first: ${index + 1}) { need { id } }`)
  const ask = `query($number: Int!, $first: Int!) { campaign(number: $number) { offers(first: $first) { nodes { ${lists.join(' ')} } } } }`
  const { campaign: found } = await world.secretary.client.request(ask, { number: campaign.number, first: 5 })
  expect(found.offers.nodes).toHaveLength(5)
  for (const offer of found.offers.nodes) {
    expect(offer.a13.length).toBe(14)
    for (const index of [0, 6]) expect(offer[`a${index}`]).toEqual(offer.a13.slice(0, index + 1))
  }
  const { errors } = await world.secretary.client.execute(ask, { number: campaign.number, first: 100 })
  expect(errors![0]).toMatchObject({ extensions: { code: 'QUERY_TOO_COMPLEX' } })
})
