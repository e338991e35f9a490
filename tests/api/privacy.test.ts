import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NIGHTS } from '../support/bookings.ts'
import { Client } from '../support/client.ts'
import { dayIn, inDays } from '../support/days.ts'
import { nameProperty, report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import {
  BOTH_COMMITTEES,
  BOTH_TOKENS,
  type Matrix,
  OWN_COMMITTEE,
  type Probe,
  VIEWERS,
  isThere,
  openMatrix,
  tellEveryCell,
} from '../support/privacy.ts'
import { followed } from './bad-input/issues.cases.ts'
import { PASSWORD } from '../support/world.ts'

const PHONE = '13800000001'

let matrix: Matrix
beforeAll(async () => {
  matrix = await openMatrix()
  const { world } = matrix
  const { secretary, towerSecretary, property, communities, organizations } = world

  const { issueId: joint, code } = await followed(world, 'REPORTED')
  await nameProperty(world, joint)
  await perform(matrix.world.member.client, 'commentOnIssue', { issueId: joint, text: '居民侧内部意见', audience: 'COMMITTEE' })
  await perform(towerSecretary.client, 'commentOnIssue', { issueId: joint, text: '楼宇侧的公开意见' })
  const { id: own } = await report(world)
  const resource = { kind: 'PARKING', title: '车位', text: '夜间', quantity: 5 }
  const schedule = { windows: NIGHTS }
  const { offer } = await perform(property.client, 'postOffer', { ...resource, schedule, organizationId: organizations.property })
  const { need } = await perform(secretary.client, 'postNeed', { ...resource, communityId: communities.residential })
  const { match } = await perform(secretary.client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 5 })
  const place = { offerId: offer.id, communityId: communities.residential, purpose: '居民夜间停车' }
  const hours = { windows: NIGHTS, startsOn: dayIn(3), endsOn: dayIn(9), quantity: 2 }
  const { booking } = await perform(secretary.client, 'bookOffer', { ...place, ...hours })
  const asked = { needId: need.id, organizationIds: [organizations.enterprise, organizations.property], text: '请支持' }
  const { call } = await perform(secretary.client, 'callForOffers', asked)
  const items = { joint, code, own, offer: offer.id, need: need.id, match: match.id, booking: booking.id, call: call.id }
  const newcomer = { name: '调离的人', account: '调离的人', homeCommunityId: communities.residential }
  const left = (await perform(world.administrator.client, 'createPerson', newcomer))['person'].id
  await perform(world.administrator.client, 'closeAccount', { personId: left, reason: '已调离街道' })
  const people = {
    left,
    resident: matrix.world.resident.personId,
    member: matrix.world.member.personId,
    enterprise: organizations.enterprise,
  }
  matrix.ids = { ...items, ...people, board: matrix.world.boardId, appointment: matrix.world.enterprise.seats[organizations.enterprise]! }
})
afterAll(() => matrix.stop())

const hasLine = (words: string) => (node: any) => node?.timeline.some(({ text }: { text: string }) => text === words) ?? false

/** Who sees what: one line per kind of thing, the cell of everybody not named is empty. */
const probes: Probe[] = [
  {
    what: 'an issue of both sides',
    id: 'joint',
    fields: '... on Issue { text }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'property', ...BOTH_TOKENS],
  },
  {
    what: 'the masked number of who raised it',
    id: 'joint',
    fields: '... on Issue { contactMasked }',
    shows: (node) => node?.contactMasked === '138****0001',
    to: OWN_COMMITTEE,
  },
  {
    what: 'that its contact may be revealed',
    id: 'joint',
    fields: '... on Issue { viewerCan { revealContact { allowed } } }',
    shows: (node) => node?.viewerCan.revealContact.allowed ?? false,
    to: OWN_COMMITTEE,
  },
  {
    what: 'that its contact may be erased',
    id: 'joint',
    fields: '... on Issue { viewerCan { eraseContact { allowed } } }',
    shows: (node) => node?.viewerCan.eraseContact.allowed ?? false,
    to: OWN_COMMITTEE,
  },
  {
    what: 'an internal note',
    id: 'joint',
    fields: '... on Issue { timeline { text } }',
    shows: hasLine('居民侧内部意见'),
    to: OWN_COMMITTEE,
  },
  {
    what: 'a remark to all concerned',
    id: 'joint',
    fields: '... on Issue { timeline { text } }',
    shows: hasLine('楼宇侧的公开意见'),
    to: [...BOTH_COMMITTEES, 'property', ...BOTH_TOKENS],
  },
  {
    what: 'an issue of one side',
    id: 'own',
    fields: '... on Issue { text }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'resident', 'residentialToken'],
  },
  { what: 'an offer', id: 'offer', fields: '... on Offer { text }', shows: isThere, to: [...BOTH_COMMITTEES, 'property', 'buildingToken'] },
  {
    what: 'a need',
    id: 'need',
    fields: '... on Need { text }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'property', 'enterprise', 'residentialToken'],
  },
  { what: 'a match', id: 'match', fields: '... on Match { state }', shows: isThere, to: [...BOTH_COMMITTEES, 'property', ...BOTH_TOKENS] },
  {
    what: 'a booking',
    id: 'booking',
    fields: '... on Booking { purpose }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'property', ...BOTH_TOKENS],
  },
  {
    what: 'what is free beside it',
    id: 'offer',
    fields: `... on Offer { availability(from: "${dayIn(3)}", days: 1) { spans { free } } }`,
    shows: (node) => node?.availability[0].spans.at(-1).free === 3,
    to: [...BOTH_COMMITTEES, 'property', 'buildingToken'],
  },
  {
    what: 'a call for offers',
    id: 'call',
    fields: '... on OfferCall { text }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'property', 'enterprise', 'residentialToken'],
  },
  {
    what: 'that others were asked as well',
    id: 'call',
    fields: '... on OfferCall { answers { state } counts { called } }',
    shows: (node) => node?.answers.length === 2 || Boolean(node?.counts),
    to: [...BOTH_COMMITTEES, 'residentialToken'],
  },
  {
    what: 'a board',
    id: 'board',
    fields: '... on Board { name }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'property', 'enterprise', 'resident', 'neighbour', ...BOTH_TOKENS],
  },
  {
    what: 'a unit',
    id: 'enterprise',
    fields: '... on Organization { name }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'enterprise', 'stranger', 'buildingToken'],
  },
  {
    what: 'who holds a post in it',
    id: 'appointment',
    fields: '... on Appointment { person { name } }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'enterprise', 'stranger', 'buildingToken'],
  },
  {
    what: 'a resident by name',
    id: 'resident',
    fields: '... on Person { name }',
    shows: isThere,
    to: [...BOTH_COMMITTEES, 'resident', 'stranger'],
  },
  {
    what: 'where a resident lives',
    id: 'resident',
    fields: '... on Person { homeCommunity { name } }',
    shows: (node) => Boolean(node?.homeCommunity),
    to: [...BOTH_COMMITTEES, 'resident', 'stranger'],
  },
  {
    what: 'what a resident signs in with',
    id: 'resident',
    fields: '... on Person { account }',
    shows: (node) => Boolean(node?.account),
    to: ['administrator', 'resident'],
  },
  {
    what: 'what a colleague signs in with',
    id: 'member',
    fields: '... on Person { account }',
    shows: (node) => Boolean(node?.account),
    to: ['administrator', 'member'],
  },
  {
    what: 'that somebody’s account is closed, and why',
    id: 'left',
    fields: '... on Person { accountClosedAt accountClosedReason }',
    shows: (node) => Boolean(node?.accountClosedAt) || Boolean(node?.accountClosedReason),
    to: ['administrator'],
  },
]

tellEveryCell(probes, () => matrix)

describe('lists show what can be fetched by its id, and nothing else', () => {
  const lists = `query($board: ID!) {
    issues(first: 100) { nodes { id } totalCount }
    needs(first: 100) { nodes { id } totalCount }
    offers(first: 100) { nodes { id } totalCount }
    matches(first: 100) { nodes { id } totalCount }
    board(id: $board) { issues { id } needs { id } offers { id } matches { id } }
  }`
  it.each(VIEWERS)('to %s', async (viewer) => {
    const seen = probes.filter(({ shows, to }) => shows === isThere && to.includes(viewer)).map(({ id }) => matrix.ids[id])
    const { board, ...connections } = await matrix.clients[viewer].request(lists, { board: matrix.world.boardId })
    const listed = Object.values<any>(connections).flatMap(({ nodes, totalCount }) => {
      expect(totalCount).toBe(nodes.length)
      return nodes.map(({ id }: { id: string }) => id)
    })
    const cards = ['joint', 'own', 'offer', 'need', 'match'].map((name) => matrix.ids[name])
    expect(listed.toSorted()).toEqual(cards.filter((id) => seen.includes(id)).toSorted())
    const onBoard = Object.values<any>(board ?? {}).flatMap((cards) => cards.map(({ id }: { id: string }) => id))
    expect(onBoard.toSorted()).toEqual(board === null ? [] : listed.toSorted())
  })

  it.each(VIEWERS)('of people and units, to %s', async (viewer) => {
    const { data, errors } = await matrix.clients[viewer].execute('{ people(first: 100) { nodes { id } } }')
    const mayLookUp = [...BOTH_COMMITTEES, 'stranger', 'foreigner', ...BOTH_TOKENS].includes(viewer)
    expect(errors?.[0]?.extensions?.['code']).toBe(mayLookUp ? undefined : 'FORBIDDEN')
    const found = (data?.people.nodes ?? []).map(({ id }: { id: string }) => id)
    expect(found.includes(matrix.ids['resident'])).toBe([...BOTH_COMMITTEES, 'stranger'].includes(viewer))
    const { organizations } = await matrix.clients[viewer].request('{ organizations(first: 100) { nodes { id kind } } }')
    const units = organizations.nodes.filter(({ kind }: { kind: string }) => kind === 'ENTERPRISE').map(({ id }: { id: string }) => id)
    const knows = probes.find(({ id }) => id === 'enterprise')!.to.includes(viewer)
    expect(units.includes(matrix.ids['enterprise'])).toBe(knows)
  })
})

describe('contact details', () => {
  it('are shown to the handling committee for a purpose, and that stays on its record', async () => {
    const { name, phone } = await perform(matrix.world.member.client, 'revealIssueContact', {
      issueId: matrix.ids['joint'],
      purpose: '回访',
    })
    expect({ name, phone }).toEqual({ name: '王阿姨', phone: PHONE })
    const query = 'query($id: ID!) { node(id: $id) { ... on Issue { timeline { kind text actorName } } } }'
    const lines = async (client: Client) => (await client.request(query, { id: matrix.ids['joint'] })).node.timeline
    const line = { kind: 'CONTACT_REVEALED', text: '回访', actorName: '东新仙林委员' }
    expect(await lines(matrix.world.secretary.client)).toContainEqual(line)
    expect(await lines(matrix.world.towerSecretary.client)).not.toContainEqual(line)
  })

  it('are recorded each time they are shown, and not shown by the hundred', async () => {
    const reveal = async (more: object = {}) =>
      (await attempt(matrix.world.secretary.client, 'revealIssueContact', { issueId: matrix.ids['joint'], purpose: '核实', ...more }))
        .userErrors
    const query = 'query($id: ID!) { node(id: $id) { ... on Issue { timeline { kind text } } } }'
    const recorded = async () =>
      (await matrix.world.member.client.request(query, { id: matrix.ids['joint'] })).node.timeline.filter(
        (line: object) => JSON.stringify(line) === '{"kind":"CONTACT_REVEALED","text":"核实"}',
      ).length
    const key = { clientMutationKey: '0199c5cc-6f00-7000-8000-000000000031' }
    for (let time = 0; time < 2; time += 1) expect(await reveal(key)).toEqual([])
    expect(await recorded()).toBe(2)

    let errors: { code: string }[] = []
    for (let time = 0; time < 100 && errors.length === 0; time += 1) errors = await reveal()
    expect(errors).toMatchObject([{ code: 'RATE_LIMITED' }])
    const shown = await recorded()
    expect(await reveal(key)).toMatchObject([{ code: 'RATE_LIMITED' }])
    expect(await recorded()).toBe(shown)
  })

  it('lead to a lost code: whoever calls is found by the number, the code told by calling it, and the record says so', async () => {
    const { member, towerSecretary, administrator, resident } = matrix.world
    const phone = `139${String(Math.random()).slice(2, 10)}`
    const { followCode } = await perform(new Client(matrix.server.url, { 'x-forwarded-for': '198.51.100.251' }), 'reportIssueAsResident', {
      title: '楼道堆物',
      text: '二层',
      category: 'SAFETY',
      communityId: matrix.world.communities.residential,
      name: '陈大爷',
      phone,
    })
    const found = async (client: Client, search: string): Promise<string[]> =>
      (
        await client.request('query($search: String!) { issues(filter: { search: $search }) { nodes { id } } }', { search })
      ).issues.nodes.map(({ id }: { id: string }) => id)
    const [issueId, ...more] = await found(member.client, phone)
    expect(more).toEqual([])
    expect(await found(member.client, `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`)).toEqual([issueId])
    for (const { client } of [towerSecretary, administrator, resident]) expect(await found(client, phone)).toEqual([])

    const told = await perform(member.client, 'revealFollowCode', { issueId })
    expect(told).toMatchObject({ name: '陈大爷', phone, followCode })
    const query = 'query($code: String!) { followedIssue(code: $code) { title } }'
    expect((await new Client(matrix.server.url).request(query, { code: told['followCode'] })).followedIssue).toEqual({ title: '楼道堆物' })
    const lines = async (client: Client) =>
      (await client.request('query($id: ID!) { node(id: $id) { ... on Issue { timeline { kind actorName } } } }', { id: issueId })).node
        .timeline
    const line = { kind: 'FOLLOW_CODE_REVEALED', actorName: '东新仙林委员' }
    expect(await lines(member.client)).toContainEqual(line)
    expect(await lines(administrator.client)).not.toContainEqual(line)
    await perform(member.client, 'eraseIssueContact', { issueId, reason: '本人要求' })
    expect((await attempt(member.client, 'revealFollowCode', { issueId })).userErrors).toMatchObject([{ code: 'NO_CONTACT' }])
    expect(await found(member.client, phone)).toEqual([])
  })

  it('are opened by no token that wasn’t given that scope', async () => {
    const open = async (scope: string) => {
      const { secret } = await perform(matrix.world.member.client, 'createApiToken', {
        name: scope,
        scopes: [scope],
        password: PASSWORD,
        communityIds: [matrix.world.communities.residential],
        expiresAt: inDays(9),
      })
      const client = new Client(matrix.server.url, { authorization: `Bearer ${secret}` })
      const given = { issueId: matrix.ids['joint'], purpose: '回访' }
      return (await attempt(client, 'revealIssueContact', given)).userErrors
    }
    expect(await open('READ')).toMatchObject([{ code: 'SCOPE_MISSING' }])
    expect(await open('WRITE')).toMatchObject([{ code: 'SCOPE_MISSING' }])
    expect(await open('REVEAL')).toEqual([])
  })

  it('are erased for good by the handling committee alone, and the timeline says so', async () => {
    const { member, towerSecretary, secretary } = matrix.world
    const { issueId } = await followed(matrix.world, 'REPORTED')
    const erase = async (client: Client, more: object = {}) =>
      (await attempt(client, 'eraseIssueContact', { issueId, reason: '反映人要求', ...more })).userErrors
    expect(await erase(towerSecretary.client)).toMatchObject([{ code: 'COMMITTEE_ONLY' }])
    expect(await erase(member.client, { expectedVersion: 9 })).toMatchObject([{ code: 'CONFLICT' }])
    expect(await erase(member.client, { expectedVersion: 1 })).toEqual([])
    const { rows } = await matrix.sql.query('select contact_cipher, contact_masked from issue where id = $1', [issueId])
    expect(rows).toEqual([{ contact_cipher: null, contact_masked: null }])
    const refused = (await attempt(secretary.client, 'revealIssueContact', { issueId, purpose: '回访' })).userErrors
    expect(refused).toMatchObject([{ code: 'NO_CONTACT' }])
    const query = 'query($id: ID!) { node(id: $id) { ... on Issue { timeline { kind actorName text } } } }'
    const { node } = await member.client.request(query, { id: issueId })
    expect(node.timeline).toContainEqual({ kind: 'CONTACT_ERASED', actorName: '东新仙林委员', text: '反映人要求' })
  })

  it('are taken back by whoever left them, with the code alone', async () => {
    const { issueId, code } = await followed(matrix.world, 'REPORTED')
    const holder = new Client(matrix.server.url, { 'x-forwarded-for': '203.0.113.77' })
    const query = 'query($code: String!) { followedIssue(code: $code) { hasContact } }'
    expect(await holder.request(query, { code })).toEqual({ followedIssue: { hasContact: true } })
    await perform(holder, 'eraseFollowedContact', { code })
    expect(await holder.request(query, { code })).toEqual({ followedIssue: { hasContact: false } })
    const { rows } = await matrix.sql.query('select contact_cipher, contact_masked from issue where id = $1', [issueId])
    expect(rows).toEqual([{ contact_cipher: null, contact_masked: null }])
    const seen = `query($id: ID!) { node(id: $id) { ... on Issue { contactMasked viewerCan { eraseContact { allowed code } } timeline { kind actorName } } } }`
    const { node } = await matrix.world.member.client.request(seen, { id: issueId })
    expect(node).toMatchObject({ contactMasked: null, viewerCan: { eraseContact: { allowed: false, code: 'NO_CONTACT' } } })
    expect(node.timeline).toContainEqual({ kind: 'CONTACT_ERASED', actorName: '居民' })
  })

  it('stand nowhere in the open: neither in the tables nor in the log', async () => {
    const { rows: tables } = await matrix.sql.query(`select tablename as name from pg_tables where schemaname = 'public'`)
    for (const { name } of tables) {
      const { rows } = await matrix.sql.query(
        `select t::text as line from ${name} t where t::text ~ '${PHONE}|王阿姨' or t::text ~ encode('${PHONE}', 'hex')`,
      )
      expect(rows).toEqual([])
    }
  })

  it('are not told to the holder of a follow-up code, and nobody’s name is', async () => {
    const more = 'text place meetings { at place state } agreement { text promisedOn commitments { ownerName text dueOn state } }'
    const query = `query($code: String!) { followedIssue(code: $code) { number title stage communityName canConfirm steps { kind } ${more} } }`
    const { followedIssue } = await new Client(matrix.server.url).request(query, { code: matrix.ids['code'] })
    expect(followedIssue).toMatchObject({ stage: 'REPORTED', canConfirm: false, steps: [{ kind: 'REPORTED' }] })
    expect(JSON.stringify(followedIssue)).not.toMatch(/王阿姨|委员|书记|138[0*]/)
  })
})

describe('who isn’t signed in', () => {
  it('gets the communities to report to, and nothing else', async () => {
    const nobody = new Client(matrix.server.url)
    const { publicCommunities } = await nobody.request('{ publicCommunities { id } }')
    expect(publicCommunities.map(({ id }: { id: string }) => id)).toContain(matrix.world.communities.residential)
    const closed = [
      'boards { id }',
      'communities { id }',
      'issues { nodes { id } }',
      'people { nodes { id } }',
      `node(id: "${matrix.ids['own']}") { id }`,
      'apiTokens { id }',
    ]
    for (const field of closed) {
      const { data, errors } = await nobody.execute(`{ ${field} }`)
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true)
    }
  })
})

describe('a token', () => {
  it('is seen by whoever made it and by administrators, without its secret', async () => {
    const seen = async (client: Client) => (await client.request('{ apiTokens { name prefix } }')).apiTokens.length
    const { administrator, secretary, member } = matrix.world
    const { rows } = await matrix.sql.query(
      `select created_by_id as maker, t::text as line from api_token t
       where subdistrict_id = (select subdistrict_id from person where id = $1)`,
      [administrator.personId],
    )
    for (const { client, personId } of [secretary, member])
      expect(await seen(client)).toBe(rows.filter(({ maker }) => maker === personId).length)
    expect(rows.filter(({ maker }) => maker === secretary.personId).length).toBeGreaterThan(1)
    expect(await seen(administrator.client)).toBe(rows.length)
    for (const secret of Object.values(matrix.tokens)) expect(rows.some(({ line }) => line.includes(secret.slice(7)))).toBe(false)
  })

  it('doesn’t tell where its maker lives, who reads that for him- or herself', async () => {
    const { secretary, communities } = matrix.world
    await matrix.sql.query('update person set home_community_id = $1 where id = $2', [communities.residential, secretary.personId])
    const home = async (client: Client) => (await client.request('{ viewer { homeCommunity { id } } }')).viewer.homeCommunity
    expect(await home(secretary.client)).toEqual({ id: communities.residential })
    expect(await home(matrix.clients.residentialToken)).toBeNull()
    expect(await home(matrix.world.member.client)).toBeNull()
  })

  it('never carries the sub-district’s own rights, even an administrator’s', async () => {
    const { secret } = await perform(matrix.world.administrator.client, 'createApiToken', {
      name: '街道大屏',
      scopes: ['WRITE'],
      password: PASSWORD,
      communityIds: [matrix.world.communities.residential],
      expiresAt: inDays(9),
    })
    const client = new Client(matrix.server.url, { authorization: `Bearer ${secret}` })
    expect(await client.request('{ viewer { isAdministrator } }')).toEqual({ viewer: { isAdministrator: false } })
    const { communities } = await client.request('{ communities { id } }')
    expect(communities).toEqual([{ id: matrix.world.communities.residential }])
  })
})
