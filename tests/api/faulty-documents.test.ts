import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARD_EVENTS, readBoard } from '../support/board.ts'
import { Client } from '../support/client.ts'
import { attempt, contract, documentOf, mutations } from '../support/mutations.ts'
import { createDataDir, type ServerProcess, spawnServer } from '../support/process.ts'
import { Random, seedOfRun } from '../support/random.ts'
import { type RandomDocument, randomQuery } from '../support/random-documents.ts'
import { RawSocket } from '../support/raw-socket.ts'
import { type Sent, spoiled } from '../support/spoiled.ts'

const guide = readFileSync(new URL('../../docs/integrators.md', import.meta.url), 'utf8')
/** The codes of the table for integrators. INTERNAL and UNAVAILABLE would be the server's own faults. */
const CODES = new Set(
  guide
    .slice(guide.indexOf('| `extensions.code` |'))
    .split('\n')
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code))
    .filter((code) => code !== 'INTERNAL' && code !== 'UNAVAILABLE'),
)
/** DOCUMENTS asks for more. */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 600)
const AT_ONCE = 8

const folder = createDataDir()
let server: ServerProcess
let secretary: Client
let variables: { boardId: string; after: string }
beforeAll(async () => {
  server = await spawnServer({ dataDir: folder.path, env: { LOG_LEVEL: 'warn', BUDGETS: '100' } })
  secretary = new Client(server.url)
  await attempt(secretary, 'signIn', { account: 'xianlin.secretary', password: 'shuangshe-demo' })
  const { boards } = await secretary.request('{ boards { id } }')
  variables = { boardId: boards[0].id, after: (await readBoard(secretary, boards[0].id)).cursor }
})
afterAll(async () => {
  await server.stop()
  await folder.remove()
})

const scalars = {
  ID: ['x', '', '01a2092c-009e-7572-842e-600df025a176'],
  Int: [0, 1, 100, -3],
  Float: [0.5],
  String: ['', '停车', '%'],
  Boolean: [true, false],
  LocalDate: ['2026-12-01'],
  DateTime: ['2026-12-01T00:00:00Z'],
  ChangeCursor: ['none'],
}

/** All there is to ask for, spoiled in every way; the same for the same seed. */
function* faulty(): Generator<Sent> {
  const random = new Random(seedOfRun)
  for (let n = 0; n < DOCUMENTS; n++) {
    const others: RandomDocument[] = [
      { query: BOARD_EVENTS, variables: [variables] },
      { query: documentOf(random.pick(mutations).name), variables: [{ input: {} }] },
    ]
    yield spoiled(random.chance(0.8) ? randomQuery({ schema: contract, random, scalars, depth: 3 }) : random.pick(others), random)
  }
}

async function eachOf(ask: (sent: Sent, index: number, line: number) => Promise<void>): Promise<void> {
  const all = faulty()
  let index = 0
  const one = async (line: number): Promise<void> => {
    for (let next = all.next(); !next.done; next = all.next()) await ask(next.value, index++, line)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, line) => one(line)))
}

/** What the errors of an answer are called that have no code of the table. */
const uncoded = (errors: { message: string; extensions?: { code?: string } }[] = []): string[] =>
  errors.flatMap(({ message, extensions }) => (CODES.has(extensions?.code ?? '') ? [] : [`${extensions?.code}: ${message}`]))

const logged = (): string[] => server.said().match(/^.*("level":(40|50|60)|\n\s+at ).*$/gm) ?? []

it('the table of codes is found', () => {
  expect([...CODES]).toEqual(
    expect.arrayContaining(['BAD_REQUEST', 'BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'QUERY_TOO_COMPLEX', 'RATE_LIMITED']),
  )
})

describe(`whatever is sent (SEED=${seedOfRun})`, () => {
  it.each(['nobody', 'a secretary'])(
    'over HTTP by %s is answered with a code, and is no fault of the server',
    { timeout: 300_000 },
    async (who) => {
      const client = who === 'nobody' ? new Client(server.url) : secretary
      await eachOf(async (sent, index) => {
        const method = index % 4 === 0 ? 'GET' : 'POST'
        const search = new URLSearchParams({ query: sent.query.toWellFormed(), variables: JSON.stringify(sent.variables ?? {}) })
        const response =
          method === 'GET' && String(search).length < 8_000
            ? await client.fetch(`/graphql?${search}`)
            : await client.fetch('/graphql', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(sent),
              })
        const text = await response.text()
        const { errors } = JSON.parse(text) as { errors?: [] }
        const found = { isOurs: response.status >= 500, uncoded: uncoded(errors), hasStack: /node_modules|\.js:\d+/.test(text) }
        expect({ ...found, sent }).toEqual({ isOurs: false, uncoded: [], hasStack: false, sent })
      })
      expect(logged()).toEqual([])
    },
  )

  it('over a socket is answered with a code, and the socket stays open', async () => {
    const sockets = await Promise.all(Array.from({ length: AT_ONCE }, () => RawSocket.open(server.url, secretary.headers())))
    const all: Record<string, Sent> = {}
    await eachOf(async (sent, index, line) => {
      const socket = sockets[line]!
      const id = `${index}`
      all[id] = sent
      socket.send({ type: 'subscribe', id, payload: sent })
      // A subscription may have nothing to tell: what comes after it is answered all the same.
      if (sent.query.includes('subscription')) socket.subscribe(`after ${id}`, '{ boards { id } }')
      await socket.next((frame) => frame.id === id || frame.id === `after ${id}`)
      socket.send({ type: 'complete', id })
    })
    for (const socket of sockets) {
      for (const { id, type, payload } of socket.frames) {
        const sent = all[id ?? '']
        expect({ uncoded: uncoded(type === 'error' ? payload : payload?.errors), sent }).toEqual({ uncoded: [], sent })
      }
      // Nobody has closed it.
      expect(await socket.close()).toBe(1005)
    }
    expect(logged()).toEqual([])
  })
})

/** So deep that nobody could write it down but by hand. */
const DEEP = 'so deep'
const written = (message: object): string =>
  JSON.stringify(message).replace(JSON.stringify(DEEP), `${'['.repeat(20_000)}${']'.repeat(20_000)}`)
const doubling = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ... on Query { ...F${n + 1} } }`).join(' ')

describe.each(['HTTP', 'a socket'])('over %s', (way) => {
  async function codesOf(sent: Sent): Promise<[number | null, unknown[]]> {
    if (way === 'HTTP') {
      const response = await secretary.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: written(sent),
      })
      const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
      return [response.status, [...new Set(errors.map(({ extensions }) => extensions.code))]]
    }
    const socket = await RawSocket.open(server.url, secretary.headers())
    socket.send(written({ type: 'subscribe', id: '1', payload: sent }))
    const { type, payload } = await socket.next(({ id }) => id === '1')
    await socket.close()
    return [
      null,
      [
        ...new Set(
          (type === 'error' ? payload : (payload.errors ?? [])).map(({ extensions }: { extensions: { code: string } }) => extensions.code),
        ),
      ],
    ]
  }

  it.each<[string, Sent, string[]]>([
    ['a word that is none', { query: '{ boards { id } ' }, ['GRAPHQL_PARSE_FAILED']],
    ['a field there is not', { query: '{ secrets }' }, ['GRAPHQL_VALIDATION_FAILED']],
    ['an operation that is not in it', { query: 'query A { boards { id } }', operationName: 'B' }, ['OPERATION_RESOLUTION_FAILURE']],
    ['an operation’s name where none has one', { query: '{ boards { id } }', operationName: 'B' }, ['OPERATION_RESOLUTION_FAILURE']],
    ['a variable that is missing', { query: 'query($id: ID!) { board(id: $id) { id name side: name } }' }, ['BAD_USER_INPUT']],
    [
      'a variable of another kind',
      { query: 'query($n: Int!) { issues(first: $n) { nodes { id } } }', variables: { n: 'x' } },
      ['BAD_USER_INPUT'],
    ],
    [
      'a null for a condition',
      { query: 'query($b: Boolean = true) { boards @include(if: $b) { id } }', variables: { b: null } as never },
      ['BAD_USER_INPUT'],
    ],
    ['fragments that double', { query: `{ ...F0 } ${doubling} fragment F30 on Query { boards { id } }` }, ['QUERY_TOO_COMPLEX']],
    ['directives on fragments', { query: `{ ${'... @include(if: true) { boards { id } } '.repeat(11)} }` }, ['QUERY_TOO_COMPLEX']],
    [
      'variables nobody reads, however deep',
      {
        query: 'query($id: ID!) { board(id: $id) { id } }',
        variables: { id: '01a2092c-009e-7572-842e-600df025a176', unused: DEEP },
      },
      [],
    ],
  ])('%s', async (_, sent, codes) => {
    // The second time it may have been kept.
    for (const round of [1, 2]) {
      const [status, found] = await codesOf(sent)
      expect([round, found]).toEqual([round, codes])
      expect(status ?? 200).toBeLessThan(500)
    }
    expect(logged()).toEqual([])
  })

  it('a board is followed as before, with variables nobody reads among the others', async () => {
    const [, found] = await codesOf({ query: BOARD_EVENTS, variables: { ...variables, unused: DEEP } })
    expect(found).toEqual(way === 'HTTP' ? ['BAD_REQUEST'] : [])
    expect(logged()).toEqual([])
  })
})

it('nobody is signed in or out where no cookie can be set', async () => {
  const member = new Client(server.url)
  await attempt(member, 'signIn', { account: 'xianlin.member', password: 'shuangshe-demo' })
  const socket = await RawSocket.open(server.url, member.headers())
  socket.subscribe('in', documentOf('signIn'), { input: { account: 'xianlin.member', password: 'shuangshe-demo' } })
  socket.subscribe('out', documentOf('signOut'))
  for (const id of ['in', 'out']) {
    const { payload } = await socket.next((frame) => frame.id === id && frame.type === 'next')
    const [{ userErrors }] = Object.values(payload.data) as [{ userErrors: { code: string }[] }]
    expect(userErrors).toMatchObject([{ code: 'OVER_HTTP' }])
  }
  expect(await member.request('{ viewer { isAdministrator } }')).toMatchObject({ viewer: { isAdministrator: false } })
  await socket.close()
})
