import { connect } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { attempt, documentOf } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { foundSubdistrict } from '../support/world.ts'

let server: TestServer
let client: Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty', env: { TRUST_PROXY: '1' } })
  client = new Client(server.url)
})
afterAll(() => server.stop())

const JSON_BODY = { 'content-type': 'application/json' }
/** 停车 in GBK, within a query. */
const gbk = Buffer.concat([Buffer.from('{"query": "{ __typename } # '), Buffer.from([0xcd, 0xa3, 0xb3, 0xb5]), Buffer.from('"}')])
const post = (body: string | Buffer<ArrayBuffer>, headers: Record<string, string> = {}) =>
  client.fetch('/graphql', { method: 'POST', body, headers: { ...JSON_BODY, ...headers } })

describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url: () => `${server.url}/graphql` }).map(({ name, fn }) => ({ name, audit: fn })))('$name', async ({ audit }) => {
    expect(await audit()).toMatchObject({ status: 'ok' })
  })

  it('is held to all 61 points of the specification’s audit', () => {
    expect(serverAudits({ url: '' })).toHaveLength(61)
  })
})

describe('a request that can’t be understood is answered with errors in JSON', () => {
  it.each<[string, () => Promise<Response>, number]>([
    ['a body that is no JSON', () => post('{"query": '), 400],
    ['an empty body', () => post(''), 400],
    ['a body that is no object', () => post('"{ viewer { isAdministrator } }"'), 400],
    ['a body of another type', () => post('<query/>', { 'content-type': 'text/xml' }), 415],
    ['a form, which a foreign page could send', () => post('{"query": "{ __typename }"}', { 'content-type': 'text/plain' }), 400],
    ['a body in another charset', () => post('{"query": "{ __typename }"}', { 'content-type': 'application/json; charset=GBK' }), 415],
    ['bytes that are not UTF-8', () => post(gbk), 400],
    ['the same, said to be UTF-8', () => post(gbk, { 'content-type': 'application/json; charset=utf-8' }), 400],
    ['a query that is no text', () => post('{"query": 7}'), 400],
    ['variables that are no object', () => post('{"query": "{ viewer { isAdministrator } }", "variables": []}'), 400],
    ['more than 100 KB', () => post(JSON.stringify({ query: `{ viewer { isAdministrator } } # ${'x'.repeat(101 * 1024)}` })), 413],
  ])('%s', async (_, ask, status) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors[0]).toMatchObject({ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } })
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at .*\.js:\d+|stack/i)
  })

  it('UTF-8 is taken however it is called', async () => {
    for (const charset of ['', '; charset=utf-8', '; charset="UTF-8"', ';charset=utf8', '; charset=us-ascii', '; boundary=x']) {
      const response = await post('{"query": "{ __typename }"}', { 'content-type': `application/json${charset}` })
      expect([charset, response.status]).toEqual([charset, 200])
    }
  })

  it.each<[string, string, RequestInit, number, string]>([
    ['an address where nothing is', '/nowhere', {}, 404, 'NOT_FOUND'],
    ['an address that is none', '/%ff', {}, 400, 'BAD_REQUEST'],
    ['a method of files', '/graphql', { method: 'PUT' }, 405, 'BAD_REQUEST'],
    ['headers that are too long', '/graphql', { headers: { 'x-long': 'x'.repeat(20_000) } }, 431, 'BAD_REQUEST'],
    [
      'a hash in place of a text',
      '/graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"00"}}',
      {},
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a subscription, which needs a socket',
      `/graphql?query=${encodeURIComponent('subscription { boardPresence(boardId: "x") { name } }')}`,
      {},
      405,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, path, init, status, code) => {
    const response = await client.fetch(path, init)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] })
  })

  it('bytes that are no request', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1').setEncoding('utf8')
    socket.end('道闸\r\n\r\n')
    let answer = ''
    for await (const text of socket) answer += text as string
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  it('a mutation sent with GET is not done', async () => {
    const query = 'mutation { signOut { userErrors { code } } }'
    const response = await client.fetch(`/graphql?query=${encodeURIComponent(query)}`)
    expect(response.status).toBe(405)
  })
})

describe('answers', () => {
  it.each(['/graphql?query={__typename}', '/health/live', '/health/ready', '/nowhere', '/'])(
    '%s forbids sniffing, framing and foreign content',
    async (path) => {
      const { headers } = await client.fetch(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'self'.*object-src 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|default-src[^;]*unsafe-inline/)
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\)/)
      // By HTTP nobody could know that it may be reached by HTTPS.
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  it('let a page connect to this server alone', async () => {
    const { host } = new URL(server.url)
    const connectsTo = async (headers: Record<string, string>) =>
      /connect-src ([^;]*)/.exec((await client.fetch('/health/live', { headers })).headers.get('content-security-policy')!)![1]
    expect(await connectsTo({})).toBe(`'self' ws://${host}`)
    expect(await connectsTo({ 'x-forwarded-proto': 'https', 'x-forwarded-host': 'board.example.cn' })).toBe(`'self' wss://board.example.cn`)
  })

  it('are asked for by HTTPS from then on, where they were once', async () => {
    const { headers } = await client.fetch('/', { headers: { 'x-forwarded-proto': 'https' } })
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  it.each(['/graphql?query={__typename}', '/graphql?query={', '/health/live', '/nowhere'])(
    '%s is kept by nobody on the way',
    async (path) => {
      expect((await client.fetch(path)).headers.get('cache-control')).toBe('no-store')
    },
  )

  it('state what a query cost', async () => {
    const response = await post(JSON.stringify({ query: '{ publicCommunities { id name } }' }))
    expect(((await response.json()) as any).extensions.cost).toBeGreaterThan(1)
  })

  it('are not given to pages of other origins', async () => {
    const response = await client.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each([
    ['zh-CN', '账号或密码不对'],
    ['en-GB,en;q=0.9', 'Wrong account or password'],
    ['fr', '账号或密码不对'],
  ])('speak the language asked for: %s', async (language, message) => {
    const speaker = new Client(server.url, { 'accept-language': language })
    expect((await attempt(speaker, 'signIn', { account: '没有此人', password: '不对' })).userErrors).toEqual([
      { code: 'WRONG_CREDENTIALS', field: null, message },
    ])
  })
})

describe('the session’s cookie', () => {
  const credentials = { account: '东新.admin', password: 'administrator-of-tests' }
  beforeAll(() => foundSubdistrict(server.url, server.databaseUrl, '东新'))
  const signIn = (headers: Record<string, string>) =>
    post(JSON.stringify({ query: documentOf('signIn'), variables: { input: credentials } }), headers)

  const sessionIn = (response: Response) => response.headers.getSetCookie().find((cookie) => /^(__Host-)?shuangshe=/.test(cookie))

  it('is for this server alone, out of reach of scripts and not sent along by foreign pages', async () => {
    const cookie = sessionIn(await signIn({}))
    expect(cookie).toMatch(/^shuangshe=[\w-]{43};/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Path=\//)
  })

  it('is kept to HTTPS where the server is reached by it', async () => {
    const cookie = sessionIn(await signIn({ 'x-forwarded-proto': 'https' }))
    expect(cookie).toMatch(/^__Host-shuangshe=/)
    expect(cookie).toMatch(/Secure/)
    expect(cookie).not.toMatch(/Domain/)
  })

  it('changes with each sign-in, and the one before is worth nothing', async () => {
    const first = new Client(server.url)
    await attempt(first, 'signIn', credentials)
    const session = () => /shuangshe=[^;]+/.exec(first.headers()['cookie']!)![0]
    const before = session()
    await attempt(first, 'signIn', credentials)
    expect(session()).not.toBe(before)
    const stolen = new Client(server.url, { cookie: before })
    expect(await stolen.request('{ viewer { isAdministrator } }')).toEqual({ viewer: null })
  })
})

it('a mutation that comes too often says among its errors, and in a header, when it may come again', async () => {
  const guess = () =>
    post(JSON.stringify({ query: documentOf('signIn'), variables: { input: { account: '另一个账号', password: '不对不对不对' } } }))
  const answers: Response[] = []
  for (let n = 1; n <= 11; n++) answers.push(await guess())
  expect(answers.map(({ status, headers }) => [status, headers.has('retry-after')])).toEqual([
    ...Array.from({ length: 10 }, () => [200, false]),
    [200, true],
  ])
  expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(0)
})

it('what is limited beside something that is answered is said there alone', async () => {
  const query = '{ publicCommunities { id } followedIssue(code: "BBBBBBBBBB") { number } }'
  const ask = () => post(JSON.stringify({ query }), { 'x-forwarded-for': '2001:db8:0:1::1' })
  for (let n = 1; n <= 20; n++) await ask()
  const limited = await ask()
  expect([limited.status, limited.headers.has('retry-after')]).toEqual([200, true])
  expect(await limited.json()).toMatchObject({ data: { followedIssue: null }, errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
})

it('what is limited at the top level is answered 429 with the time to wait, in whichever address of one’s network', async () => {
  const query = '{ followedIssue(code: "AAAAAAAAAA") { number } }'
  const ask = (n: number) => post(JSON.stringify({ query }), { 'x-forwarded-for': `2001:db8::${n}` })
  for (let n = 1; n <= 20; n++) expect((await ask(n)).status).toBe(200)
  const limited = await ask(21)
  expect(limited.status).toBe(429)
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await limited.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
})
