import { setTimeout as sleep } from 'node:timers/promises'
import { queryObjects } from 'node:v8'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { BOARD_EVENTS, readBoard } from '../support/board.ts'
import { type Frame, RawSocket } from '../support/raw-socket.ts'
import { report } from '../support/issues.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
})
afterAll(() => server.stop())

const secretary = () => world.secretary.client.headers()

/** Variables of `boardEvents`, from now on. */
const fromNow = async () => ({ boardId: world.boardId, after: (await readBoard(world.secretary.client, world.boardId)).cursor })

const eventsOf = (socket: RawSocket, id: string): string[] =>
  socket.frames
    .filter((frame) => frame.id === id && frame.type === 'next')
    .flatMap((frame) => frame.payload.data.boardEvents.events.map((event: { change: { kind: string } }) => event.change.kind))

const of = (id: string, type: string) => (frame: Frame) => frame.id === id && frame.type === type

describe('what one subscription does wrong', () => {
  let socket: RawSocket
  beforeEach(async () => {
    socket = await RawSocket.open(server.url, secretary())
    socket.subscribe('board', BOARD_EVENTS, await fromNow())
    await socket.next(of('board', 'next'))
  })
  afterEach(() => socket.close())

  const deep = `{ boards { issues { ${'timeline { commitment { issue { '.repeat(3)} id ${'} } }'.repeat(3)} } } }`
  it.each<[string, unknown, string]>([
    ['a document that is no GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field there is not', { query: '{ secrets }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable that is missing', { query: BOARD_EVENTS, variables: { boardId: 'x' } }, 'BAD_USER_INPUT'],
    ['a variable of another kind', { query: BOARD_EVENTS, variables: { boardId: 'x', after: { a: 1 } } }, 'BAD_USER_INPUT'],
    ['an operation that is not in it', { query: '{ viewer { isAdministrator } }', operationName: 'Other' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['an id that is none', { query: BOARD_EVENTS, variables: { boardId: 'x', after: 'x' } }, 'BAD_USER_INPUT'],
    [
      'a board that is not there',
      { query: BOARD_EVENTS, variables: { boardId: '01a2092c-009e-7572-842e-600df025a176', after: 'x' } },
      'NOT_FOUND',
    ],
    ['too deep a document', { query: deep }, 'QUERY_TOO_COMPLEX'],
  ])('is told to it alone: %s', async (_, payload, code) => {
    socket.send({ type: 'subscribe', id: 'bad', payload })
    const answer = await socket.next(({ id }) => id === 'bad')
    const errors = answer.type === 'error' ? answer.payload : answer.payload.errors
    expect(errors[0].extensions.code).toBe(code)
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|at .*\.js:\d+/)
    await report(world)
    await expect.poll(() => eventsOf(socket, 'board')).toEqual(['ISSUE_REPORTED'])
  })
})

describe('a socket is closed', () => {
  const init = { type: 'connection_init' }
  const query = (id: string) => ({
    type: 'subscribe',
    id,
    payload: { query: BOARD_EVENTS, variables: { boardId: world.boardId, after: '' } },
  })

  it.each<[string, number, (socket: RawSocket) => unknown]>([
    ['that nobody is signed in on', 4403, (socket) => socket.send(init)],
    [
      'with a token that is made up',
      4403,
      (socket) => socket.send({ ...init, payload: { authorization: 'Bearer ss_aaaaaaaaaaaaaaaaaaaa' } }),
    ],
    ['that subscribes before it said who it is', 4401, (socket) => socket.send(query('1'))],
    ['that sends no JSON', 4400, (socket) => socket.send('道闸')],
    ['that sends a frame of no known kind', 4400, (socket) => socket.send({ type: 'drop_table' })],
    ['that sends a frame without its parts', 4400, (socket) => socket.send({ type: 'subscribe', id: '1' })],
    ['that sends a frame of more than 64 KB', 1009, (socket) => socket.send('x'.repeat(65 * 1024))],
    ['that sends bytes that are not UTF-8', 1007, (socket) => socket.send(Buffer.from([0xff, 0xfe, 0x00]))],
    ['that sends GBK', 1007, (socket) => socket.send(Buffer.from([0x22, 0xcd, 0xa3, 0xb3, 0xb5, 0x22]))],
  ])('%s', async (_, code, misbehave) => {
    const socket = await RawSocket.connect(server.url)
    misbehave(socket)
    expect(await socket.closed).toBe(code)
  })

  it('that introduces itself twice', async () => {
    const socket = await RawSocket.open(server.url, secretary())
    socket.send(init)
    expect(await socket.closed).toBe(4429)
  })

  it('that uses an id twice at once', async () => {
    const socket = await RawSocket.open(server.url, secretary())
    const variables = await fromNow()
    socket.subscribe('same', BOARD_EVENTS, variables)
    await socket.next(of('same', 'next'))
    socket.subscribe('same', BOARD_EVENTS, variables)
    expect(await socket.closed).toBe(4409)
  })

  it('that never says who it is', async () => {
    const socket = await RawSocket.connect(server.url, secretary())
    expect(await socket.closed).toBe(4408)
  })
})

describe('a browser opens a socket', () => {
  it.each([
    ['from the board’s own pages', () => ({ origin: server.url })],
    ['or is no browser and states no origin', () => ({})],
  ])('%s', async (_, headers) => {
    const socket = await RawSocket.connect(server.url, headers())
    expect(await socket.close()).toBe(1005)
  })

  it.each([
    () => 'https://evil.example',
    () => 'null',
    () => 'http://localhost.evil.example',
    () => 'http://127.0.0.1:1',
    () => server.url.replace('http:', 'https:'),
  ])('but not from elsewhere: %s', async (from) => {
    const origin = from()
    await expect(RawSocket.connect(server.url, { ...secretary(), origin })).rejects.toThrow('403')
  })

  it('that speaks another protocol is not let in', async () => {
    await expect(RawSocket.connect(server.url, secretary(), '/graphql', 'graphql-ws')).rejects.toThrow('subprotocol')
  })

  it('and at no other path', async () => {
    await expect(RawSocket.connect(server.url, secretary(), '/')).rejects.toThrow('403')
  })
})

it('50 subscriptions fit on a socket, the next is refused alone, and one that ends makes room', async () => {
  const socket = await RawSocket.open(server.url, secretary())
  const variables = await fromNow()
  for (let n = 1; n <= 51; n++) socket.subscribe(`${n}`, BOARD_EVENTS, variables)
  const refused = await socket.next(of('51', 'error'))
  expect(refused.payload[0].extensions.code).toBe('QUERY_TOO_COMPLEX')
  for (let n = 1; n <= 50; n++) await socket.next(of(`${n}`, 'next'))
  socket.send({ type: 'complete', id: '7' })
  socket.subscribe('52', BOARD_EVENTS, variables)
  await socket.next(of('52', 'next'))
  await report(world)
  const heard = () => Array.from({ length: 52 }, (_, index) => index + 1).filter((n) => eventsOf(socket, `${n}`).length === 1)
  await expect.poll(() => heard().length).toBe(50)
  expect(heard()).not.toContain(7)
  await socket.close()
})

describe('limits hold over HTTP and sockets alike', () => {
  const repeat = (n: number, each: (n: number) => string) => Array.from({ length: n }, (_, index) => each(index)).join(' ')
  it.each<[string, string]>([
    ['nesting', `{ boards { issues { ${'timeline { commitment { issue { '.repeat(3)} id ${'} } }'.repeat(3)} } } }`],
    [
      'nesting through fragments',
      `{ boards { issues { ...A } } } fragment A on Issue { timeline { commitment { issue { ...B } } } } fragment B on Issue { timeline { commitment { issue { ...C } } } }
       fragment C on Issue { timeline { commitment { issue { id } } } }`,
    ],
    ['aliases', `{ ${repeat(16, (n) => `v${n}: viewer { isAdministrator }`)} }`],
    ['directives', `{ ${repeat(11, () => 'viewer @include(if: true) { isAdministrator }')} }`],
    ['cost', '{ issues(first: 100) { nodes { parties { issue { parties { issue { parties { issue { id } } } } } } } } }'],
  ])('%s', async (_, query) => {
    const { errors } = await world.secretary.client.execute(query)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' })
    const socket = await RawSocket.open(server.url, secretary())
    socket.subscribe('1', query)
    const refused = await socket.next(of('1', 'error'))
    expect(refused.payload[0].extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' })
    await socket.close()
  })

  it('tokens', async () => {
    const query = `{ viewer { ${'isAdministrator '.repeat(2_100)} } }`
    const { errors } = await world.secretary.client.execute(query)
    expect(errors?.[0]?.message).toMatch(/token/i)
    const socket = await RawSocket.open(server.url, secretary())
    socket.subscribe('1', query)
    expect((await socket.next(of('1', 'error'))).payload[0].message).toMatch(/token/i)
    await socket.close()
  })
})

it('queries and mutations run over a socket as they do over HTTP, in the language asked for', async () => {
  const socket = await RawSocket.connect(server.url, secretary())
  socket.send({ type: 'connection_init', payload: { language: 'en' } })
  await socket.next(({ type }) => type === 'connection_ack')
  socket.subscribe('q', '{ viewer { person { name } } }')
  expect((await socket.next(of('q', 'next'))).payload.data.viewer.person.name).toContain('书记')
  const refuse = 'mutation { acceptIssue(input: { issueId: "01a2092c-009e-7572-842e-600df025a176" }) { userErrors { code message } } }'
  socket.subscribe('m', refuse)
  const { userErrors } = (await socket.next(of('m', 'next'))).payload.data.acceptIssue
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', message: 'Not found, or not yours to see' }])
  socket.subscribe('e', BOARD_EVENTS, { boardId: world.boardId, after: 'x' })
  expect((await socket.next(of('e', 'next'))).payload.errors[0].message).toBe('The cursor is not valid; query from the start')
  await socket.close()
})

describe('subscriptions that ended leave nothing behind', () => {
  let sql: pg.Client
  beforeAll(async () => {
    sql = new pg.Client({ connectionString: server.databaseUrl })
    await sql.connect()
  })
  afterAll(() => sql.end())

  /** How often somebody looked where the log stands: the server does, once a second, as long as a board is open. */
  async function looks(): Promise<number> {
    const { rows } = await sql.query(
      `select coalesce(sum(idx_scan + seq_scan), 0)::int as looks from pg_stat_user_tables where relname = 'change_head'`,
    )
    return rows[0].looks
  }

  it('the log is followed while a board is open, and no longer once 50 were opened and closed', async () => {
    const variables = await fromNow()
    const kept = await RawSocket.open(server.url, secretary())
    kept.subscribe('kept', BOARD_EVENTS, variables)
    await kept.next(of('kept', 'next'))
    const open = await looks()
    await expect.poll(looks, { interval: 200 }).toBeGreaterThan(open)

    const socket = await RawSocket.open(server.url, secretary())
    for (let n = 1; n <= 50; n++) {
      socket.subscribe(`${n}`, BOARD_EVENTS, variables)
      if (n % 2 === 0) await socket.next(of(`${n}`, 'next'))
      if (n < 40) socket.send({ type: 'complete', id: `${n}` })
    }
    await Promise.all([socket.close(), kept.close()])
    // The database may count what was done before only after ten idle seconds; somebody who still looked would go on being counted.
    const looksIn = async (ms: number) => {
      const before = await looks()
      await sleep(ms)
      return (await looks()) - before
    }
    await expect.poll(() => looksIn(3_000), { interval: 10 }).toBe(0)
  })

  it('nothing is kept of sockets that hung up before it was known who they are', async () => {
    const sockets = (): number => queryObjects(WebSocket, { format: 'count' })
    const before = sockets()
    await sql.query('begin; lock table session')
    await (async () => {
      const hasty = await Promise.all(Array.from({ length: 10 }, () => RawSocket.connect(server.url, secretary())))
      for (const socket of hasty) socket.send({ type: 'connection_init' })
      await Promise.all(hasty.map((socket) => socket.close()))
    })()
    await sql.query('rollback')
    await expect.poll(sockets, { interval: 500 }).toBe(before)
  })

  it('nobody is present who has left, however he or she left', async () => {
    const presence = 'subscription($boardId: ID!) { boardPresence(boardId: $boardId) { name } }'
    const present = (socket: RawSocket) =>
      socket.frames.findLast(of('p', 'next'))?.payload.data.boardPresence.map(({ name }: { name: string }) => name)
    const watching = await RawSocket.open(server.url, secretary())
    watching.subscribe('p', presence, { boardId: world.boardId })
    const coming = await Promise.all(
      [world.member, world.towerSecretary, world.resident].map(({ client }) => RawSocket.open(server.url, client.headers())),
    )
    for (const socket of coming) socket.subscribe('p', presence, { boardId: world.boardId })
    await expect.poll(() => present(watching)?.length).toBe(4)
    coming[0]!.send({ type: 'complete', id: 'p' })
    await coming[1]!.close()
    await coming[2]!.close()
    await expect.poll(() => present(watching)).toEqual(['东新仙林书记'])
    await watching.close()
    await coming[0]!.close()
  })
})
