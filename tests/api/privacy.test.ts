import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { inDays, nameProperty, report } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { followed } from './bad-input/issues.cases.ts'

const PHONE = '13800000001'

const PEOPLE = [
  'administrator',
  'secretary',
  'member',
  'towerSecretary',
  'property',
  'enterprise',
  'resident',
  'neighbour',
  'stranger',
] as const
/** Tokens of the secretary, for one of the two communities each; and somebody of another sub-district. */
const OTHERS = ['residentialToken', 'buildingToken', 'foreigner'] as const
type Viewer = (typeof PEOPLE)[number] | (typeof OTHERS)[number]
const VIEWERS: readonly Viewer[] = [...PEOPLE, ...OTHERS]

let server: TestServer
let world: World
let sql: pg.Client
/** What everything below asks about. */
let ids: Record<string, string>
const tokens: Record<string, string> = {}
let clients: Record<Viewer, Client>

beforeAll(async () => {
  server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  world = await buildWorld(server.url, server.databaseUrl)
  const foreign = await buildWorld(server.url, server.databaseUrl, '西新')
  const { secretary, towerSecretary, property, communities, organizations } = world

  const { issueId: joint, code } = await followed(world, 'REPORTED')
  await nameProperty(world, joint)
  await perform(world.member.client, 'commentOnIssue', { issueId: joint, text: '居民侧内部意见', audience: 'COMMITTEE' })
  await perform(towerSecretary.client, 'commentOnIssue', { issueId: joint, text: '楼宇侧的公开意见' })
  const { id: own } = await report(world)
  const resource = { kind: 'PARKING', title: '车位', text: '夜间', quantity: 5 }
  const { offer } = await perform(property.client, 'postOffer', { ...resource, organizationId: organizations.property })
  const { need } = await perform(secretary.client, 'postNeed', { ...resource, communityId: communities.residential })
  const { match } = await perform(secretary.client, 'introduceMatch', { needId: need.id, offerId: offer.id, quantity: 5 })
  const items = { joint, code, own, offer: offer.id, need: need.id, match: match.id }
  const people = { resident: world.resident.personId, member: world.member.personId, enterprise: organizations.enterprise }
  ids = { ...items, ...people, board: world.boardId, appointment: world.enterprise.seats[organizations.enterprise]! }

  for (const [name, communityId] of Object.entries({ residentialToken: communities.residential, buildingToken: communities.building })) {
    const token = { name, scopes: ['READ'], communityIds: [communityId], expiresAt: inDays(9) }
    tokens[name] = `Bearer ${(await perform(secretary.client, 'createApiToken', token))['secret']}`
  }
  clients = {
    ...(Object.fromEntries(PEOPLE.map((name) => [name, world[name].client])) as Record<(typeof PEOPLE)[number], Client>),
    residentialToken: new Client(server.url, { authorization: tokens['residentialToken']! }),
    buildingToken: new Client(server.url, { authorization: tokens['buildingToken']! }),
    foreigner: foreign.administrator.client,
  }
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

interface Probe {
  what: string
  /** Of which of the ids. */
  id: string
  /** What is asked of the node. */
  fields: string
  /** Whether the answer shows it. */
  shows: (node: any) => boolean
  to: readonly Viewer[]
}

const BOTH_COMMITTEES = ['administrator', 'secretary', 'member', 'towerSecretary'] as const
const OWN_COMMITTEE = ['secretary', 'member', 'residentialToken'] as const
const BOTH_TOKENS = ['residentialToken', 'buildingToken'] as const

const isThere = (node: unknown): boolean => node !== null
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
  { what: 'a need', id: 'need', fields: '... on Need { text }', shows: isThere, to: [...BOTH_COMMITTEES, 'residentialToken'] },
  { what: 'a match', id: 'match', fields: '... on Match { state }', shows: isThere, to: [...BOTH_COMMITTEES, 'property', ...BOTH_TOKENS] },
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
]

describe.each(probes)('$what', ({ id, fields, shows, to }) => {
  const query = `query($id: ID!) { node(id: $id) { __typename ${fields} } }`

  it.each(VIEWERS)('%s', async (viewer) => {
    const overHttp = await clients[viewer].execute(query, { id: ids[id] })
    // What is not to be seen is not there: no error tells more.
    expect(overHttp.errors).toBeUndefined()
    expect(shows(overHttp.data.node)).toBe(to.includes(viewer))

    const socket = clients[viewer].connect({ connectionParams: { authorization: tokens[viewer] } })
    const overSocket = await socket.iterate({ query, variables: { id: ids[id] } }).next()
    await socket.dispose()
    expect(overSocket.value).toEqual({ data: overHttp.data })
  })
})

describe('lists show what can be fetched by its id, and nothing else', () => {
  const lists = `query($board: ID!) {
    issues(first: 100) { nodes { id } totalCount }
    needs(first: 100) { nodes { id } totalCount }
    offers(first: 100) { nodes { id } totalCount }
    matches(first: 100) { nodes { id } totalCount }
    board(id: $board) { issues { id } needs { id } offers { id } matches { id } }
  }`
  it.each(VIEWERS)('to %s', async (viewer) => {
    const seen = probes.filter(({ shows, to }) => shows === isThere && to.includes(viewer)).map(({ id }) => ids[id])
    const { board, ...connections } = await clients[viewer].request(lists, { board: world.boardId })
    const listed = Object.values<any>(connections).flatMap(({ nodes, totalCount }) => {
      expect(totalCount).toBe(nodes.length)
      return nodes.map(({ id }: { id: string }) => id)
    })
    const cards = ['joint', 'own', 'offer', 'need', 'match'].map((name) => ids[name])
    expect(listed.toSorted()).toEqual(cards.filter((id) => seen.includes(id)).toSorted())
    const onBoard = Object.values<any>(board ?? {}).flatMap((cards) => cards.map(({ id }: { id: string }) => id))
    expect(onBoard.toSorted()).toEqual(board === null ? [] : listed.toSorted())
  })

  it.each(VIEWERS)('of people and units, to %s', async (viewer) => {
    const { data, errors } = await clients[viewer].execute('{ people(first: 100) { nodes { id } } }')
    const mayLookUp = [...BOTH_COMMITTEES, 'stranger', 'foreigner', ...BOTH_TOKENS].includes(viewer)
    expect(errors?.[0]?.extensions?.['code']).toBe(mayLookUp ? undefined : 'FORBIDDEN')
    const found = (data?.people.nodes ?? []).map(({ id }: { id: string }) => id)
    expect(found.includes(ids['resident'])).toBe([...BOTH_COMMITTEES, 'stranger'].includes(viewer))
    const { organizations } = await clients[viewer].request('{ organizations(first: 100) { nodes { id kind } } }')
    const units = organizations.nodes.filter(({ kind }: { kind: string }) => kind === 'ENTERPRISE').map(({ id }: { id: string }) => id)
    const knows = probes.find(({ id }) => id === 'enterprise')!.to.includes(viewer)
    expect(units.includes(ids['enterprise'])).toBe(knows)
  })
})

describe('contact details', () => {
  it('are shown to the handling committee for a purpose, and that stays on its record', async () => {
    const { name, phone } = await perform(world.member.client, 'revealIssueContact', { issueId: ids['joint'], purpose: '回访' })
    expect({ name, phone }).toEqual({ name: '王阿姨', phone: PHONE })
    const query = 'query($id: ID!) { node(id: $id) { ... on Issue { timeline { kind text actorName } } } }'
    const lines = async (client: Client) => (await client.request(query, { id: ids['joint'] })).node.timeline
    const line = { kind: 'CONTACT_REVEALED', text: '回访', actorName: '东新仙林委员' }
    expect(await lines(world.secretary.client)).toContainEqual(line)
    expect(await lines(world.towerSecretary.client)).not.toContainEqual(line)
  })

  it('stand nowhere in the open: neither in the tables nor in the log', async () => {
    const { rows: tables } = await sql.query(`select tablename as name from pg_tables where schemaname = 'public'`)
    for (const { name } of tables) {
      const { rows } = await sql.query(
        `select t::text as line from ${name} t where t::text ~ '${PHONE}|王阿姨' or t::text ~ encode('${PHONE}', 'hex')`,
      )
      expect(rows).toEqual([])
    }
  })

  it('are not told to the holder of a follow-up code, and nobody’s name is', async () => {
    const query = 'query($code: String!) { followedIssue(code: $code) { number title stage communityName canConfirm steps { kind } } }'
    const { followedIssue } = await new Client(server.url).request(query, { code: ids['code'] })
    expect(followedIssue).toMatchObject({ stage: 'REPORTED', canConfirm: false, steps: [{ kind: 'REPORTED' }] })
    expect(JSON.stringify(followedIssue)).not.toMatch(/王阿姨|委员|书记|138/)
  })
})

describe('who isn’t signed in', () => {
  it('gets the communities to report to, and nothing else', async () => {
    const nobody = new Client(server.url)
    const { publicCommunities } = await nobody.request('{ publicCommunities { id } }')
    expect(publicCommunities.map(({ id }: { id: string }) => id)).toContain(world.communities.residential)
    const closed = [
      'boards { id }',
      'communities { id }',
      'issues { nodes { id } }',
      'people { nodes { id } }',
      `node(id: "${ids['own']}") { id }`,
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
    expect(await seen(world.secretary.client)).toBe(2)
    expect(await seen(world.administrator.client)).toBe(2)
    expect(await seen(world.member.client)).toBe(0)
    const { rows } = await sql.query('select t::text as line from api_token t')
    for (const secret of Object.values(tokens)) expect(rows.some(({ line }) => line.includes(secret.slice(7)))).toBe(false)
  })

  it('never carries the sub-district’s own rights, even an administrator’s', async () => {
    const { secret } = await perform(world.administrator.client, 'createApiToken', {
      name: '街道大屏',
      scopes: ['WRITE'],
      communityIds: [world.communities.residential],
      expiresAt: inDays(9),
    })
    const client = new Client(server.url, { authorization: `Bearer ${secret}` })
    expect(await client.request('{ viewer { isAdministrator } }')).toEqual({ viewer: { isAdministrator: false } })
    const { communities } = await client.request('{ communities { id } }')
    expect(communities).toEqual([{ id: world.communities.residential }])
  })
})
