import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCampaign } from '../support/campaigns.ts'
import { subscribe } from '../support/client.ts'
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

/** The card as every kind has it, and in the field that names its kind. */
const EVENTS = `subscription($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) {
    ... on BoardChanges {
      events {
        __typename
        ... on CardChanged { change { kind } card { __typename id version ... on Issue { title } ... on Resource { title } ... on Campaign { name } } }
        ... on IssueChanged { own: issue { __typename id version title } }
        ... on NeedChanged { own: need { __typename id version title } }
        ... on OfferChanged { own: offer { __typename id version title } }
        ... on MatchChanged { own: match { __typename id version } }
        ... on CampaignChanged { own: campaign { __typename id version name } }
      }
    }
  }
}`

it('a change of any kind of card is told as of a card, and by the name of its kind for as long as that stays', async () => {
  const { client } = world.secretary
  const { board } = await client.request('query($id: ID!) { board(id: $id) { cursor } }', { id: world.boardId })
  const campaign = await makeCampaign(world, { posts: 1, people: 1 })
  const issue = { title: '道闸', text: '挡住了通道', category: 'PARKING', communityId: world.communities.residential }
  const call = { needId: campaign.needIds[0], organizationIds: [world.organizations.enterprise], text: '请提供岗位' }
  await perform(client, 'callForOffers', call)
  const parking = { kind: 'PARKING', title: '夜间车位', text: '晚上停车', quantity: 2 }
  const { need } = await perform(client, 'postNeed', { ...parking, organizationId: world.organizations.residentialCommittee })
  const { offer } = await perform(world.enterprise.client, 'postOffer', { ...parking, organizationId: world.organizations.enterprise })
  await perform(client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 1 })
  await perform(client, 'reportIssue', issue)

  const events: any[] = []
  const socket = client.connect()
  for await (const { data, errors } of subscribe(socket, EVENTS, { boardId: world.boardId, after: board.cursor })) {
    if (errors) throw new Error(JSON.stringify(errors))
    events.push(...data!.boardEvents.events)
    if (events.some(({ card }) => card?.__typename === 'Issue')) break
  }
  await socket.dispose()
  const cards = events.filter(({ card }) => card)
  expect(new Set(cards.map(({ card }) => card.__typename))).toEqual(new Set(['Issue', 'Need', 'Offer', 'Match', 'Campaign']))
  for (const { __typename, change, card, own } of cards) {
    expect(__typename).toBe(`${card.__typename}Changed`)
    expect(change.kind).toMatch(/^[A-Z]+_[A-Z_]+$/)
    expect(own).toEqual(card)
  }
  // A call is no card.
  expect(events.filter(({ __typename }) => __typename === 'CallChanged').map(({ card }) => card)).toEqual([undefined])
})
