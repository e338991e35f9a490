import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { OpenBoard, readBoard } from '../support/board.ts'
import type { Card } from '../support/checker.ts'
import { makeCampaign } from '../support/campaigns.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
let boards: { committee: OpenBoard; asked: OpenBoard; alsoAsked: OpenBoard; resident: OpenBoard }
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

async function open(): Promise<typeof boards> {
  const { secretary, enterprise, property, resident } = world
  const [committee, asked, alsoAsked, apart] = await Promise.all(
    [secretary, enterprise, property, resident].map(({ client }) => OpenBoard.open(client, world.boardId)),
  )
  return { committee: committee!, asked: asked!, alsoAsked: alsoAsked!, resident: apart! }
}

/** Waits for what all see at last, then holds each board against the truth. */
async function close(cursors: readonly string[]): Promise<void> {
  const issue = { title: '道闸', text: '挡住了通道', category: 'PARKING', communityId: world.communities.residential }
  const { issue: reported } = await perform(world.resident.client, 'reportIssue', issue)
  const { cursor } = await perform(world.secretary.client, 'nameParty', {
    issueId: reported.id,
    organizationId: world.organizations.enterprise,
  })
  const last = (await perform(world.secretary.client, 'nameParty', { issueId: reported.id, organizationId: world.organizations.property }))
    .cursor!
  await boards.committee.upTo(last)
  await boards.asked.upTo(last)
  await boards.alsoAsked.upTo(last)
  await boards.resident.upTo(last)
  for (const board of Object.values(boards)) await board.close()
  expect(await boards.committee.faults([...cursors, cursor!, last])).toEqual([])
  // Of what concerned them only later, the others never saw the first versions.
  for (const [name, board] of [
    ['enterprise', boards.asked],
    ['property', boards.alsoAsked],
    ['resident', boards.resident],
  ] as const) {
    const { cards } = await readBoard(world[name].client, world.boardId)
    expect(byId([...board.checker.cards.values()])).toEqual(byId(cards))
    expect(board.checker.faults).toEqual([])
  }
}

const byId = (cards: readonly Card[]): Card[] => cards.toSorted((one, other) => (one.id < other.id ? -1 : 1))
const told = (board: OpenBoard): string[] => board.kinds.filter((kind) => /CALL/.test(kind))
const callsOf = (board: OpenBoard): any[] =>
  board.messages.flatMap((message) => ('events' in message ? message.events : [])).flatMap((event) => (event as any).call ?? [])

beforeEach(async () => {
  boards = await open()
})

it('a unit hears at once that it was asked, and gets the need; of another’s answer it hears nothing', async () => {
  const { enterprise, property } = world.organizations
  const cursors: string[] = []
  const done = async (doing: ReturnType<typeof perform>) => {
    const payload = await doing
    cursors.push(payload.cursor!)
    return payload
  }
  const need = { kind: 'JOB', title: '毕业生求职', text: '三名应届生', quantity: 3, communityId: world.communities.residential }
  const { need: posted } = await done(perform(world.secretary.client, 'postNeed', need))
  const ask = { needId: posted.id, organizationIds: [enterprise, property], text: '请拿出岗位' }
  const { call } = await done(perform(world.towerSecretary.client, 'callForOffers', ask))
  await done(perform(world.enterprise.client, 'declineCall', { callId: call.id, organizationId: enterprise, reason: '没有岗位' }))
  await close(cursors)

  const both = ['CALL_MADE', 'NEED_CALLED', 'CALL_ANSWERED', 'NEED_CALL_ANSWERED']
  expect(told(boards.committee)).toEqual(both)
  expect(told(boards.asked)).toEqual(both)
  expect(told(boards.alsoAsked)).toEqual(['CALL_MADE', 'NEED_CALLED'])
  expect(told(boards.resident)).toEqual([])
  expect(boards.alsoAsked.checker.cards.get(posted.id)).toMatchObject({ version: 2 })
  expect(callsOf(boards.alsoAsked)).toMatchObject([{ id: call.id, answers: [{ state: 'PENDING', organization: { id: property } }] }])
})

it('a call for a campaign comes to the units as a call, and to the committees on the campaign’s card as well', async () => {
  const { enterprise, property } = world.organizations
  const campaign = await makeCampaign(world, { posts: 0, people: 1 })
  const ask = { campaignId: campaign.id, organizationIds: [enterprise, property], text: '请拿出岗位' }
  const { call } = await perform(world.towerSecretary.client, 'callForOffers', ask)
  const again = { ...ask, text: '再请支持' }
  const { cursor } = await perform(world.towerSecretary.client, 'callForOffers', again)
  const offer = { kind: 'JOB', title: '前台', text: '朝九晚五', quantity: 1, organizationId: enterprise, callId: call.id }
  const posted = await perform(world.enterprise.client, 'postOffer', offer)
  await close([cursor!, posted.cursor!])

  expect(told(boards.committee)).toEqual([
    'CALL_MADE',
    'CAMPAIGN_CALLED',
    'CALL_RENEWED',
    'CAMPAIGN_CALLED',
    'CALL_ANSWERED',
    'CAMPAIGN_CALL_ANSWERED',
  ])
  // No campaign, and no card that leaves: only what concerns the unit.
  expect(boards.asked.kinds.slice(0, 4)).toEqual(['CALL_MADE', 'CALL_RENEWED', 'OFFER_POSTED', 'CALL_ANSWERED'])
  expect(boards.alsoAsked.kinds.slice(0, 2)).toEqual(['CALL_MADE', 'CALL_RENEWED'])
  expect(told(boards.alsoAsked)).toHaveLength(2)
  for (const board of [boards.asked, boards.alsoAsked]) expect(board.kinds.filter((kind) => / removed$|^CAMPAIGN/.test(kind))).toEqual([])
  expect(told(boards.resident)).toEqual([])
})
