import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import type { Client } from '../support/client.ts'
import { dayIn } from '../support/days.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

interface FollowUpPage {
  nodes: { id: string; dueOn: string }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
}

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

const node = async (client: Client, id: string, fields: string) =>
  (await client.request(`query($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node

const need = async (input: object): Promise<string> =>
  (await perform(world.secretary.client, 'postNeed', { ...basics, communityId: world.communities.residential, ...input }))['need'].id
const offer = async (input: object): Promise<string> =>
  (await perform(world.property.client, 'postOffer', { ...basics, organizationId: world.organizations.property, ...input }))['offer'].id
const introduced = async (needId: string, offerId: string, quantity = 1): Promise<string> =>
  (await perform(world.secretary.client, 'introduceMatch', { needId, offerId, quantity }))['match'].id

async function accepted(needId: string, offerId: string, quantity = 1): Promise<string> {
  const matchId = await introduced(needId, offerId, quantity)
  for (const side of [world.secretary, world.property]) await perform(side.client, 'respondToMatch', { matchId, accept: true })
  return matchId
}

const basics = { kind: 'GOODS', title: '轮椅', text: '八成新', quantity: 1 }
const job = {
  degree: 'COLLEGE',
  professions: ['会计', '财务管理'],
  professionsRequired: true,
  skills: ['开票'],
  payMin: 5000,
  payMax: 7000,
  startOn: '2026-07-01',
  wishes: [],
}
const windows = [{ weekdays: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' }]

describe('what is posted', () => {
  const details =
    'job { degree professions professionsRequired skills payMin payMax startOn wishes } training { topics startsOn endsOn } schedule { windows { weekdays from to } startsOn endsOn } help { skills hours }'
  it.each([
    ['JOB', { job }],
    ['TRAINING', { training: { topics: ['直播'], startsOn: '2026-05-01', endsOn: '2026-05-03' } }],
    ['VENUE', { schedule: { windows, startsOn: null, endsOn: '2026-12-31' } }],
    ['PARKING', { schedule: { windows: [{ weekdays: [6, 7], from: '00:00', to: '24:00' }], startsOn: '2026-05-01', endsOn: null } }],
    ['VOLUNTEER', { help: { skills: ['急救'], hours: 4 } }],
    ['EXPERTISE', { help: { skills: ['法律'], hours: null } }],
    ['FUNDS', {}],
  ] as const)('as %s says what its kind asks for, and nothing else', async (kind, detail) => {
    const none = { job: null, training: null, schedule: null, help: null }
    for (const [post, type] of [
      [need, 'Need'],
      [offer, 'Offer'],
    ] as const) {
      const id = await post({ kind, ...detail })
      expect(await node(world.secretary.client, id, `... on ${type} { ${details} }`)).toEqual({ ...none, ...detail })
    }
  })

  it('keeps its details where an edit says nothing of them', async () => {
    const id = await offer({ kind: 'JOB', job })
    await perform(world.property.client, 'editOffer', { id, expectedVersion: 1, title: '出纳' })
    expect(await node(world.property.client, id, `... on Offer { title job { skills } }`)).toEqual({
      title: '出纳',
      job: { skills: ['开票'] },
    })
    await perform(world.property.client, 'editOffer', { id, expectedVersion: 2, job: { ...job, skills: ['Excel'] } })
    expect(await node(world.property.client, id, `... on Offer { job { skills } }`)).toEqual({ job: { skills: ['Excel'] } })
  })

  it('for one person is corrected, and erased, by those who may open the contact', async () => {
    const id = await need({ contact: { name: '李晓', phone: '13900000001' } })
    const edit = async (client: Client, input: object) => {
      const { version } = await node(world.secretary.client, id, '... on Need { version }')
      const { userErrors } = await attempt(client, 'editNeed', { id, expectedVersion: version, ...input })
      return userErrors
    }
    const masked = async () => (await node(world.member.client, id, '... on Need { contactMasked }')).contactMasked
    const reveal =
      'mutation($id: ID!) { revealNeedContact(input: { needId: $id, purpose: "通知" }) { contact { name phone } userErrors { code } } }'
    const opened = async () => (await world.member.client.request(reveal, { id })).revealNeedContact

    expect(await edit(world.member.client, { contact: { name: '李晓晓', phone: '13900000002' } })).toEqual([])
    expect(await masked()).toBe('李** 139****0002')
    expect(await opened()).toEqual({ contact: { name: '李晓晓', phone: '13900000002' }, userErrors: [] })
    expect(await edit(world.member.client, { quantity: 2 })).toMatchObject([{ code: 'ONE_PERSON' }])
    expect(await edit(world.towerSecretary.client, { contact: null })).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect(await edit(world.member.client, { title: '轮椅一部' })).toEqual([])
    expect(await masked()).toBe('李** 139****0002')

    expect(await edit(world.member.client, { contact: null, quantity: 2 })).toEqual([])
    expect(await masked()).toBeNull()
    expect(await opened()).toEqual({ contact: null, userErrors: [{ code: 'NO_CONTACT' }] })
    const { rows } = await sql.query('select contact_cipher, contact_masked from need where id = $1', [id])
    expect(rows).toEqual([{ contact_cipher: null, contact_masked: null }])
  })

  it('for one person is opened on the record each time, and not by the hundred', async () => {
    const id = await need({ contact: { name: '李晓', phone: '13900000001' } })
    const reveal = async (more: object = {}) =>
      (await attempt(world.secretary.client, 'revealNeedContact', { needId: id, purpose: '通知面试', ...more })).userErrors
    const recorded = async () => (await node(world.member.client, id, '... on Need { contactReveals { purpose } }')).contactReveals.length
    const key = { clientMutationKey: '0199c5cc-6f00-7000-8000-000000000003' }
    for (let time = 0; time < 2; time += 1) expect(await reveal(key)).toEqual([])
    expect(await recorded()).toBe(2)

    let errors: { code: string; message: string }[] = []
    for (let time = 0; time < 100 && errors.length === 0; time += 1) errors = await reveal()
    expect(errors).toMatchObject([{ code: 'RATE_LIMITED', message: expect.stringMatching(/\d/) }])
    const shown = await recorded()
    expect(await reveal(key)).toMatchObject([{ code: 'RATE_LIMITED' }])
    expect(await recorded()).toBe(shown)
    expect((await attempt(world.member.client, 'revealNeedContact', { needId: id, purpose: '通知面试' })).userErrors).toEqual([])
  })

  it('as a draft and withdrawn is told to no committee, and told of again to whoever withdrew it', async () => {
    const id = await offer({ draft: true, title: '未定的轮椅' })
    const key = { id, clientMutationKey: '0199c5cc-6f00-7000-8000-000000000002' }
    for (let time = 0; time < 2; time += 1) expect((await attempt(world.property.client, 'withdrawOffer', key)).offer).toMatchObject({ id })
    expect(await node(world.property.client, id, '... on Offer { state }')).toEqual({ state: 'WITHDRAWN' })
    for (const { client } of [world.secretary, world.towerSecretary]) {
      expect(await node(client, id, '... on Offer { title }')).toBeNull()
      const { offers } = await client.request('{ offers(first: 100) { nodes { id } } }')
      expect(offers.nodes.map((each: { id: string }) => each.id)).not.toContain(id)
      const { board } = await client.request('query($id: ID!) { board(id: $id) { offers { id } } }', { id: world.boardId })
      expect(board.offers.map((each: { id: string }) => each.id)).not.toContain(id)
    }
    const { rows } = await sql.query('select communities from change where entity_id = $1 order by pos', [id])
    expect(rows).toEqual([{ communities: [] }, { communities: [] }])
  })

  it('as a draft is on no list but one’s own, until it is published', async () => {
    const id = await offer({ draft: true })
    const listed = async (client: Client) =>
      (await client.request('{ offers(first: 100) { nodes { id } } }')).offers.nodes.some((each: { id: string }) => each.id === id)
    expect([await listed(world.property.client), await listed(world.secretary.client)]).toEqual([true, false])
    expect(await node(world.property.client, id, '... on Offer { state viewerCan { publish { allowed } } }')).toEqual({
      state: 'DRAFT',
      viewerCan: { publish: { allowed: true } },
    })
    await perform(world.property.client, 'publishOffer', { id })
    expect(await listed(world.secretary.client)).toBe(true)
    expect(await node(world.secretary.client, id, '... on Offer { state viewerCan { publish { code } } }')).toEqual({
      state: 'OPEN',
      viewerCan: { publish: { code: 'NOT_A_DRAFT' } },
    })
  })

  it('is open again once it is renewed after its last day', async () => {
    const id = await offer({ until: dayIn(5) })
    await sql.query(`update offer set until = current_date - 2 where id = $1`, [id])
    expect(await node(world.property.client, id, '... on Offer { state }')).toEqual({ state: 'EXPIRED' })
    const needId = await need({})
    const refused = await attempt(world.secretary.client, 'introduceMatch', { needId, offerId: id, quantity: 1 })
    expect(refused.userErrors).toMatchObject([{ code: 'RESOURCE_CLOSED' }])
    await perform(world.property.client, 'editOffer', { id, expectedVersion: 1, until: dayIn(9) })
    expect(await node(world.property.client, id, '... on Offer { state }')).toEqual({ state: 'OPEN' })
    expect(await introduced(needId, id)).toBeTruthy()
  })

  it('tells how much of it is met: none, a part, all', async () => {
    const id = await need({ quantity: 3 })
    const met = () => node(world.secretary.client, id, '... on Need { state quantity matched left }')
    expect(await met()).toEqual({ state: 'OPEN', quantity: 3, matched: 0, left: 3 })
    await accepted(id, await offer({ quantity: 2 }), 2)
    expect(await met()).toEqual({ state: 'OPEN', quantity: 3, matched: 2, left: 1 })
    await accepted(id, await offer({}))
    expect(await met()).toEqual({ state: 'MET', quantity: 3, matched: 3, left: 0 })
  })
})

describe('when nobody came', () => {
  it('what the match had taken is there for others', async () => {
    const [needId, offerId] = [await need({}), await offer({})]
    const matchId = await accepted(needId, offerId)
    const { match } = await perform(world.property.client, 'recordNoShow', { matchId, note: '等到六点' })
    expect(match.state).toBe('NO_SHOW')
    for (const [id, type] of [
      [needId, 'Need'],
      [offerId, 'Offer'],
    ] as const)
      expect(await node(world.secretary.client, id, `... on ${type} { state left }`)).toEqual({ state: 'OPEN', left: 1 })
    expect(await introduced(needId, offerId)).toBeTruthy()
  })
})

describe('whoever was placed', () => {
  it('is asked after, and with a leaving no more', async () => {
    const matchId = await accepted(await need({ kind: 'JOB' }), await offer({ kind: 'JOB' }))
    const { match } = await perform(world.secretary.client, 'fulfilMatch', { matchId })
    expect(match.state).toBe('FULFILLED')
    const followUps = async () =>
      await node(
        world.secretary.client,
        matchId,
        '... on Match { acceptedAt fulfilledAt followUps { months isDue outcome recordedBy { name } } }',
      )
    expect(await followUps()).toEqual({
      acceptedAt: expect.any(String),
      fulfilledAt: expect.any(String),
      followUps: [1, 3].map((months) => ({ months, isDue: false, outcome: null, recordedBy: null })),
    })

    await sql.query(`update follow_up set due_on = current_date - 1 where match_id = $1 and months = 1`, [matchId])
    const due = async (is: boolean) =>
      (
        await world.secretary.client.request(
          `{ followUps(due: ${is}, boardId: "${world.boardId}", first: 9) { nodes { months match { id } } } }`,
        )
      ).followUps.nodes
    expect(await due(true)).toEqual([{ months: 1, match: { id: matchId } }])
    expect(await due(false)).toEqual([{ months: 3, match: { id: matchId } }])

    await perform(world.secretary.client, 'recordFollowUp', { matchId, months: 1, outcome: 'STILL_THERE' })
    expect(await due(true)).toEqual([])
    await perform(world.member.client, 'recordFollowUp', { matchId, months: 3, outcome: 'LEFT' })
    expect((await followUps()).followUps).toEqual([
      { months: 1, isDue: false, outcome: 'STILL_THERE', recordedBy: { name: '东新仙林书记' } },
      { months: 3, isDue: false, outcome: 'LEFT', recordedBy: { name: '东新仙林委员' } },
    ])
  })

  it('is found page by page, the longest due first', async () => {
    for (let count = 0; count < 3; count++) {
      const matchId = await accepted(await need({ kind: 'JOB' }), await offer({ kind: 'JOB' }))
      await perform(world.secretary.client, 'fulfilMatch', { matchId })
    }
    const page =
      'query($after: String) { followUps(due: false, first: 2, after: $after) { nodes { id dueOn } pageInfo { endCursor hasNextPage } totalCount } }'
    const seen: { id: string; dueOn: string }[] = []
    let total = 0
    for (let after: string | null = null, more = true; more;) {
      const { followUps }: { followUps: FollowUpPage } = await world.secretary.client.request(page, { after })
      seen.push(...followUps.nodes)
      total = followUps.totalCount
      after = followUps.pageInfo.endCursor
      more = followUps.pageInfo.hasNextPage
    }
    expect(seen).toHaveLength(total)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(total)
    expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).toSorted())
    for (const after of [
      'x',
      Buffer.from('["2026-13-45","x"]').toString('base64url'),
      Buffer.from('["0000-00-00","0199c5cc-6f00-7000-8000-000000000001"]').toString('base64url'),
    ]) {
      const { errors } = await world.secretary.client.execute(page, { after })
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    }
  })
})

describe('what was just done with a match', () => {
  const state = (matchId: string) =>
    node(
      world.secretary.client,
      matchId,
      '... on Match { state version needAnswer offerAnswer acceptedAt fulfilledAt followUps { months dueOn outcome } need { state left } offer { state left } }',
    )
  const undo = (matchId: string, who = world.secretary) => attempt(who.client, 'undoMatchStep', { matchId })

  it('a yes is taken back, and with the second what it had taken', async () => {
    const [needId, offerId] = [await need({}), await offer({})]
    const matchId = await introduced(needId, offerId)
    await perform(world.secretary.client, 'respondToMatch', { matchId, accept: true })
    await undo(matchId)
    expect(await state(matchId)).toMatchObject({ state: 'INTRODUCED', needAnswer: 'PENDING' })
    for (const side of [world.secretary, world.property]) await perform(side.client, 'respondToMatch', { matchId, accept: true })
    expect(await state(matchId)).toMatchObject({ state: 'ACCEPTED', need: { state: 'MET', left: 0 } })
    expect((await undo(matchId)).userErrors).toMatchObject([{ code: 'NOTHING_TO_UNDO' }])
    expect((await undo(matchId, world.property)).userErrors).toEqual([])
    expect(await state(matchId)).toMatchObject({
      state: 'INTRODUCED',
      needAnswer: 'ACCEPTED',
      offerAnswer: 'PENDING',
      acceptedAt: null,
      need: { state: 'OPEN', left: 1 },
      offer: { state: 'OPEN', left: 1 },
    })
    await perform(world.property.client, 'respondToMatch', { matchId, accept: true })
    expect(await state(matchId)).toMatchObject({ state: 'ACCEPTED' })
  })

  it('hours that it had booked are free again, and can be agreed on anew', async () => {
    const hours = { schedule: { windows } }
    const [needId, offerId] = [await need({ kind: 'PARKING', ...hours }), await offer({ kind: 'PARKING', ...hours })]
    const matchId = await accepted(needId, offerId)
    const bookings = async () =>
      (await sql.query('select state from booking where match_id = $1 order by booked_at', [matchId])).rows.map((row) => row.state)
    expect(await bookings()).toEqual(['BOOKED'])
    await undo(matchId, world.property)
    expect(await bookings()).toEqual(['CANCELLED'])
    await perform(world.property.client, 'respondToMatch', { matchId, accept: true })
    expect(await bookings()).toEqual(['CANCELLED', 'BOOKED'])
  })

  it('a start and what came of asking are taken back, each by whoever recorded it, within a minute', async () => {
    const matchId = await accepted(await need({ kind: 'JOB' }), await offer({ kind: 'JOB' }))
    await perform(world.secretary.client, 'fulfilMatch', { matchId })
    expect((await undo(matchId, world.member)).userErrors).toMatchObject([{ code: 'NOTHING_TO_UNDO' }])
    await undo(matchId)
    expect(await state(matchId)).toMatchObject({ state: 'ACCEPTED', fulfilledAt: null, followUps: [] })
    await perform(world.secretary.client, 'fulfilMatch', { matchId })
    await perform(world.secretary.client, 'recordFollowUp', { matchId, months: 1, outcome: 'LEFT' })
    await undo(matchId)
    expect((await state(matchId)).followUps).toMatchObject([{ outcome: null }, { outcome: null }])
    await perform(world.secretary.client, 'recordFollowUp', { matchId, months: 1, outcome: 'LEFT' })
    await sql.query(
      `update match set last_step = jsonb_set(last_step, '{at}', to_jsonb((now() - interval '2 minutes')::text)) where id = $1`,
      [matchId],
    )
    expect((await undo(matchId)).userErrors).toMatchObject([{ code: 'NOTHING_TO_UNDO' }])
  })

  it('a start has its own day, and is corrected with a reason', async () => {
    const matchId = await accepted(await need({ kind: 'JOB' }), await offer({ kind: 'JOB' }))
    await sql.query(`update match set introduced_at = now() - interval '20 days' where id = $1`, [matchId])
    await perform(world.secretary.client, 'fulfilMatch', { matchId, on: dayIn(-10) })
    const day = async () =>
      (await sql.query(`select (fulfilled_at at time zone 'Asia/Shanghai')::date::text as day from match where id = $1`, [matchId])).rows[0]
        .day
    expect(await day()).toBe(dayIn(-10))
    const [before] = (await state(matchId)).followUps
    await perform(world.member.client, 'correctMatch', { matchId, on: dayIn(-5), reason: '合同日期为准' })
    expect(await day()).toBe(dayIn(-5))
    const [after] = (await state(matchId)).followUps
    expect(after.dueOn > before.dueOn).toBe(true)
    const { match } = await perform(world.secretary.client, 'correctMatch', { matchId, reason: '记错了人' })
    expect(match.state).toBe('ACCEPTED')
    expect(await state(matchId)).toMatchObject({ fulfilledAt: null, followUps: [] })
    await perform(world.secretary.client, 'fulfilMatch', { matchId })
  })
})

describe('a wish', () => {
  const wish = { kind: 'MICRO_WISH', title: '一台收音机', text: '听戏用', quantity: 2, unit: '台' }
  it('is granted in one step, by the first of all who want to', async () => {
    const needId = await need(wish)
    const claims = await Promise.all(
      [world.towerSecretary, world.secretary, world.towerSecretary, world.secretary].map(({ client }) =>
        attempt(client, 'claimWish', { needId }),
      ),
    )
    expect(claims.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(Array(3).fill('ALREADY_CLAIMED'))
    const { match } = claims.find(({ userErrors }) => userErrors.length === 0)!
    const granted = '... on Match { state quantity needAnswer offerAnswer need { state left } offer { state title organization { name } } }'
    expect(await node(world.member.client, match.id, granted)).toEqual({
      state: 'ACCEPTED',
      quantity: 2,
      needAnswer: 'ACCEPTED',
      offerAnswer: 'ACCEPTED',
      need: { state: 'MET', left: 0 },
      offer: { state: 'MET', title: '一台收音机', organization: { name: '东新广利社区党委' } },
    })
    expect(await node(world.towerSecretary.client, needId, '... on Need { viewerCan { claim { code } } }')).toEqual({
      viewerCan: { claim: { code: 'ALREADY_CLAIMED' } },
    })
  })

  it('can be granted by a unit that was called on, and by somebody else when that comes to nothing', async () => {
    const needId = await need(wish)
    await sql.query('update need set called = $1 where id = $2', [[world.organizations.enterprise], needId])
    const { match } = await perform(world.enterprise.client, 'claimWish', { needId, organizationId: world.organizations.enterprise })
    await perform(world.enterprise.client, 'fallThroughMatch', { matchId: match.id, reason: '型号停产' })
    expect((await perform(world.towerSecretary.client, 'claimWish', { needId }))['match'].state).toBe('ACCEPTED')
  })

  it('falls through together with the offer that was made for it, and no other', async () => {
    const needId = await need(wish)
    const { match } = await perform(world.towerSecretary.client, 'claimWish', { needId })
    await perform(world.towerSecretary.client, 'fallThroughMatch', { matchId: match.id, reason: '型号停产' })
    const ended = '... on Match { state need { state left } offer { state matched } }'
    expect(await node(world.secretary.client, match.id, ended)).toEqual({
      state: 'FELL_THROUGH',
      need: { state: 'OPEN', left: 2 },
      offer: { state: 'WITHDRAWN', matched: 0 },
    })
    const matchId = await accepted(needId, await offer({ ...wish, title: '收音机两台' }), 2)
    await perform(world.secretary.client, 'fallThroughMatch', { matchId, reason: '改日再送' })
    expect(await node(world.secretary.client, matchId, ended)).toMatchObject({ offer: { state: 'OPEN', matched: 0 } })
  })

  it('claimed with a key that comes in twice is claimed once', async () => {
    const input = { needId: await need(wish), clientMutationKey: '0199c5cc-6f00-7000-8000-00000000000a' }
    const [one, other] = await Promise.all([1, 2].map(() => perform(world.towerSecretary.client, 'claimWish', input)))
    expect(one!['match'].id).toBe(other!['match'].id)
  })
})

it('what a unit gave and was given counts matches that hold, of the year asked for', async () => {
  const year = Number(dayIn(0).slice(0, 4))
  const balance = async () =>
    (
      await node(
        world.enterprise.client,
        world.organizations.enterprise,
        `... on Organization { balance { year given { kind matches quantity unit } received { kind matches quantity unit } } }`,
      )
    ).balance
  const own = { organizationId: world.organizations.enterprise, communityId: world.communities.building }
  const gives = async (quantity: number): Promise<string> =>
    (await perform(world.enterprise.client, 'postOffer', { ...basics, ...own, unit: '件', quantity }))['offer'].id
  const agree = async (needId: string, offerId: string, quantity: number): Promise<string> => {
    const matchId = await introduced(needId, offerId, quantity)
    for (const { client } of [world.enterprise, world.secretary, world.property])
      await attempt(client, 'respondToMatch', { matchId, accept: true })
    return matchId
  }
  expect(await balance()).toEqual({ year, given: [], received: [] })
  await agree(await need({ quantity: 30 }), await gives(30), 30)
  await perform(world.secretary.client, 'fulfilMatch', { matchId: await agree(await need({ quantity: 5 }), await gives(5), 5) })
  await perform(world.enterprise.client, 'recordNoShow', { matchId: await agree(await need({}), await gives(1), 1) })
  await introduced(await need({}), await gives(1))
  const { need: asked } = await perform(world.enterprise.client, 'postNeed', {
    ...basics,
    ...own,
    kind: 'EXPERTISE',
    unit: '次',
    quantity: 4,
  })
  await agree(asked.id, await offer({ kind: 'EXPERTISE', quantity: 4 }), 4)
  const now = {
    given: [{ kind: 'GOODS', matches: 2, quantity: 35, unit: '件' }],
    received: [{ kind: 'EXPERTISE', matches: 1, quantity: 4, unit: '次' }],
  }
  expect(await balance()).toEqual({ year, ...now })
  const before = `query($id: ID!) { node(id: $id) { ... on Organization { balance(year: ${year - 1}) { given { kind } received { kind } } } } }`
  expect((await world.enterprise.client.request(before, { id: world.organizations.enterprise })).node.balance).toEqual({
    given: [],
    received: [],
  })
  const { errors } = await world.enterprise.client.execute(before.replace(String(year - 1), '99999'), {
    id: world.organizations.enterprise,
  })
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})
