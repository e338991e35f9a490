import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { inDays } from '../support/days.ts'
import { report } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { PASSWORD, addCitizen, buildWorld, type Citizen, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  await report(world, { title: '楼道堆物' })
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const BOARD = `query Cards($id: ID!) { board(id: $id) {
  cursor
  issues { id title stage dueState turnNames reporterName community { name } parties { organization { name } } }
} }`
const OWN = `query Own($id: ID!) { board(id: $id) { issues { title isReportedByViewer } } }`

interface Answered {
  status: number
  /** What the server says of how it came to this answer. */
  how: string | null
  etag: string | null
  text: string
  titles: string[]
}

let questions = 0
/** Makes a question one that nobody has asked before, in other words. */
const another = (): Record<string, unknown> => ({ another: ++questions })

async function ask(
  client: Client,
  {
    query = BOARD,
    variables = {},
    headers = {},
    method = 'POST',
  }: { query?: string; variables?: object; headers?: object; method?: string } = {},
): Promise<Answered> {
  const { another, ...others } = variables as { another?: number }
  const question = { query: another ? `${query} # ${another}` : query, variables: { id: world.boardId, ...others } }
  const search = new URLSearchParams({ query: question.query, variables: JSON.stringify(question.variables) })
  const response =
    method === 'GET'
      ? await client.fetch(`/graphql?${search}`, { headers: { ...headers } })
      : await client.fetch('/graphql', {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(question),
        })
  const text = await response.text()
  const { data } = text ? JSON.parse(text) : {}
  const titles = data?.board?.issues?.map(({ title }: { title: string }) => title) ?? []
  return { status: response.status, how: response.headers.get('cache-status'), etag: response.headers.get('etag'), text, titles }
}

/** Another person with the same seat as the member: the same rights by an appointment of his or her own. */
const colleague = (name: string): Promise<Citizen> =>
  addCitizen(world.administrator, server.url, name, { [world.organizations.residentialCommittee]: 'MEMBER' })

describe('while the log stands still', () => {
  it('the same is answered with the same bytes and the same ETag, over POST and GET', async () => {
    const variables = another()
    const first = await ask(world.member.client, { variables })
    const second = await ask(world.member.client, { variables })
    const third = await ask(world.member.client, { variables, method: 'GET' })
    expect(first.how).toBe('shuangshe; fwd=miss; stored')
    expect([second, third]).toEqual([
      { ...first, how: 'shuangshe; hit' },
      { ...first, how: 'shuangshe; hit' },
    ])
    expect(first.etag).toMatch(/^W\/"/)
    expect(first.titles).toContain('楼道堆物')
  })

  it.each(['GET', 'POST'])('who has it already is told so in reply to a %s, until something happens', async (method) => {
    const { etag } = await ask(world.member.client, { method })
    const headers = { 'if-none-match': `"another", ${etag}` }
    expect(await ask(world.member.client, { method, headers })).toMatchObject({ status: 304, etag, text: '' })
    await report(world, { title: `新的一件 ${method}` })
    const changed = await ask(world.member.client, { method, headers })
    expect(changed).toMatchObject({ status: 200, how: 'shuangshe; fwd=miss; stored' })
    expect(changed.titles).toContain(`新的一件 ${method}`)
    expect(changed.etag).not.toBe(etag)
  })

  it('the same is said compiled as at first', async () => {
    const answers = [1, 2, 3].map(() => ask(world.secretary.client, { variables: another() }))
    const [first, ...others] = await Promise.all(answers)
    expect(others.map(({ text }) => text)).toEqual([first!.text, first!.text])
  })

  it('many who come at once cost one reading', async () => {
    await sql.query('begin; lock table issue in access exclusive mode')
    const variables = another()
    const asked = Array.from({ length: 12 }, () => ask(world.towerSecretary.client, { variables }))
    await until(async () => (await waiting()) > 0)
    await sql.query('commit')
    const answers = await Promise.all(asked)
    expect(answers.filter(({ how }) => how === 'shuangshe; fwd=miss; stored')).toHaveLength(1)
    expect(answers.every(({ how }) => /stored$|collapsed$|hit$/.test(how!))).toBe(true)
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })
})

describe('an answer goes to those alone for whom it is the same', () => {
  it('to others with the same rights it does', async () => {
    const other = await colleague('仙林委员乙')
    const variables = another()
    const own = await ask(world.member.client, { variables })
    expect(await ask(other.client, { variables })).toEqual({ ...own, how: 'shuangshe; hit' })
  })

  it('to those with other rights, or in another language, it doesn’t', async () => {
    const variables = another()
    await ask(world.member.client, { variables })
    for (const { client } of [world.secretary, world.administrator, world.enterprise, world.resident])
      expect((await ask(client, { variables })).how).toBe('shuangshe; fwd=miss; stored')
    expect((await ask(world.member.client, { variables, headers: { 'accept-language': 'en' } })).how).toBe('shuangshe; fwd=miss; stored')
  })

  it('what is one’s own isn’t shown to others with the same rights', async () => {
    const other = await colleague('仙林委员丙')
    await report(world, { title: '委员自己反映的' }, world.member)
    const isOwn = async (by: Citizen): Promise<boolean> => {
      const { text } = await ask(by.client, { query: OWN })
      const { issues } = JSON.parse(text).data.board
      return issues.find(({ title }: { title: string }) => title === '委员自己反映的').isReportedByViewer
    }
    expect([await isOwn(other), await isOwn(world.member), await isOwn(other), await isOwn(world.member)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('a resident sees his or her own issues, a neighbour none of them', async () => {
    await report(world, { title: '我家楼上漏水' }, world.resident)
    const variables = another()
    expect((await ask(world.neighbour.client, { variables })).titles).not.toContain('我家楼上漏水')
    expect((await ask(world.resident.client, { variables })).titles).toContain('我家楼上漏水')
    expect((await ask(world.neighbour.client, { variables })).titles).not.toContain('我家楼上漏水')
    expect(await ask(world.resident.client, { variables })).toMatchObject({ how: 'shuangshe; hit' })
  })
})

describe('a right that has ended', () => {
  it('ends at once, whatever was answered before', async () => {
    const leaving = await colleague('离任委员')
    expect((await ask(leaving.client)).titles).toContain('楼道堆物')
    const [appointmentId] = Object.values(leaving.seats)
    await perform(world.administrator.client, 'endAppointment', { appointmentId })
    expect(JSON.parse((await ask(leaving.client)).text).data).toEqual({ board: null })
  })

  it('takes its session along, too', async () => {
    const leaving = await colleague('退出委员')
    await ask(leaving.client)
    await perform(leaving.client, 'signOut')
    const { how, text } = await ask(leaving.client)
    expect(how).toBeNull()
    expect(JSON.parse(text).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  })

  it('that a token had ends with the token', async () => {
    const { apiToken, secret } = await perform(world.member.client, 'createApiToken', {
      name: '看板',
      scopes: ['READ'],
      password: PASSWORD,
      communityIds: [world.communities.residential],
      expiresAt: inDays(1),
    })
    const headers = { authorization: `Bearer ${secret as string}` }
    const stranger = new Client(server.url)
    const variables = another()
    expect((await ask(stranger, { headers, variables })).titles).toContain('楼道堆物')
    expect((await ask(stranger, { headers, variables })).how).toBe('shuangshe; hit')
    await perform(world.member.client, 'revokeApiToken', { apiTokenId: apiToken.id })
    expect(JSON.parse((await ask(stranger, { headers, variables })).text).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })
})

it.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json'],
  ['application/json;q=0, application/graphql-response+json', 'application/graphql-response+json'],
  ['application/json;q=0.5, application/graphql-response+json;q=0.9', 'application/graphql-response+json'],
  ['application/graphql-response+json;q=0, */*', 'application/json'],
])('an answer is of the type a client likes best, kept or not: %s', async (accept, type) => {
  const ask = (extensions?: object) =>
    world.member.client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(accept && { accept }) },
      body: JSON.stringify({ query: BOARD, variables: { id: world.boardId }, extensions }),
    })
  for (const [response, isKept] of [
    [await ask(), true],
    [await ask({}), false],
  ] as const) {
    expect(response.headers.has('cache-status')).toBe(isKept)
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  }
})

describe('nothing is kept of', () => {
  it.each([
    ['what is answered with errors', BOARD, { id: 'no id at all' }],
    ['what isn’t in the log', '{ viewer { isAdministrator } }', {}],
    ['a board’s proposals, whose progress isn’t', 'query($id: ID!) { board(id: $id) { campaigns { allocation { progress } } } }', {}],
    ['the schema’s own description', '{ __schema { queryType { name } } }', {}],
    ['what the schema doesn’t have', 'query($id: ID!) { board(id: $id) { nothing } }', {}],
  ])('%s', async (_, query, variables) => {
    for (const round of [1, 2]) expect([round, (await ask(world.member.client, { query, variables })).how]).toEqual([round, null])
  })
})

/** How many wait to read issues. */
async function waiting(): Promise<number> {
  const { rows } = await sql.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_locks where relation = 'issue'::regclass and not granted`,
  )
  return rows[0]!.waiting
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
