import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { getIntrospectionQuery } from 'graphql'
import pg from 'pg'
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest'
import type { Client } from '../support/client.ts'
import { connectionsWith } from '../support/connections.ts'
import { lockWaits } from '../support/lock-waits.ts'
import { attempt } from '../support/mutations.ts'
import { RawSocket } from '../support/raw-socket.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

const COUNT = '{ issues(first: 1) { totalCount } }'
/** Some hundred kilobytes. */
const MUCH = getIntrospectionQuery()
const CHEAP = '{ viewer { isAdministrator } }'

const servers: TestServer[] = []
let world: World
let databaseUrl: string
/** A server over the one database, with so many times the usual budgets. */
async function serverWith(budgets: number): Promise<TestServer> {
  const server = await startTestServer({ databaseUrl, env: { BUDGETS: String(budgets) } })
  servers.push(server)
  return server
}
const at = (server: TestServer, citizen: Citizen): Promise<Client> => signIn(server.url, citizen)
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

let first: TestServer
beforeAll(async () => {
  first = await startTestServer({ template: 'empty' })
  databaseUrl = first.databaseUrl
  world = await buildWorld(first.url, databaseUrl)
})
afterAll(() => first.stop())

const ask = (client: Client, query: string): Promise<Response> =>
  client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })

/** What is going on while nobody gets at the issues. */
async function whileLocked(work: (sql: pg.Client) => Promise<void>): Promise<void> {
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  await sql.query('begin; lock table issue')
  try {
    await work(sql)
  } finally {
    await sql.query('rollback')
    await sql.end()
  }
}

describe('of one account', () => {
  it('six operations are at work at once, whichever way they came; the others wait in line, and nobody else does', async () => {
    const server = await serverWith(1)
    const [busy, quiet] = await Promise.all([at(server, world.secretary), at(server, world.member)])
    const socket = await RawSocket.open(server.url, busy.headers())
    let asked: Promise<Response>[] = []
    await whileLocked(async (sql) => {
      asked = Array.from({ length: 10 }, () => ask(busy, COUNT))
      for (let n = 0; n < 10; n++) socket.subscribe(`${n}`, COUNT)
      await expect.poll(() => lockWaits(sql)).toBe(6)
      expect(await quiet.request(CHEAP)).toEqual({ viewer: { isAdministrator: false } })
      expect(await lockWaits(sql)).toBe(6)
    })
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(10).fill(200))
    for (let n = 0; n < 10; n++)
      expect((await socket.next(({ id, type }) => id === `${n}` && type === 'next')).payload.errors).toBeUndefined()
    await socket.close()
  })

  it('all it reads takes six connections at once, half of those there are', async () => {
    const server = await serverWith(1)
    const [busy, quiet] = await Promise.all([at(server, world.secretary), at(server, world.member)])
    const much = `{ ${Array.from({ length: 14 }, (_, n) => `c${n}: issues(first: ${n + 1}) { totalCount }`).join(' ')} }`
    const socket = await RawSocket.open(server.url, busy.headers())
    let asked: Promise<Response> | undefined
    await whileLocked(async (sql) => {
      asked = ask(busy, much)
      socket.subscribe('1', much)
      await expect.poll(() => lockWaits(sql)).toBe(6)
      expect(await quiet.request(CHEAP)).toEqual({ viewer: { isAdministrator: false } })
      expect(await lockWaits(sql)).toBe(6)
    })
    expect((await asked)?.status).toBe(200)
    expect((await socket.next(({ id, type }) => id === '1' && type === 'next')).payload.errors).toBeUndefined()
    await socket.close()
  })

  it('who waits behind a hundred others is told to come back', async () => {
    const server = await serverWith(1)
    const busy = await at(server, world.secretary)
    let answers: Response[] = []
    await whileLocked(async () => {
      const refused: Response[] = []
      const asked = Array.from({ length: 116 }, async () => {
        const answer = await ask(busy, COUNT)
        if (answer.status === 429) refused.push(answer)
        return answer
      })
      await expect.poll(() => refused.length).toBe(10)
      expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await refused[0]!.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }] })
      void Promise.all(asked).then((all) => (answers = all))
    })
    await expect.poll(() => answers.length).toBe(116)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(106)
  })

  it('what it may use runs out and comes in again; nobody else pays for it, and the other processes know', async () => {
    const [server, other] = [await serverWith(0.05), await serverWith(0.05)]
    const [busy, quiet, there] = await Promise.all([at(server, world.secretary), at(server, world.member), at(other, world.secretary)])
    const dear = `{ ${Array.from({ length: 10 }, (_, n) => `m${n}: meetings { id at }`).join(' ')} }`
    await expect.poll(async () => (await ask(busy, dear)).status).toBe(429)
    const refused = await busy.execute(CHEAP)
    expect(refused.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }])
    expect((await ask(quiet, CHEAP)).status).toBe(200)
    await expect.poll(async () => (await ask(there, CHEAP)).status).toBe(429)
    const socket = await RawSocket.open(server.url, busy.headers())
    socket.subscribe('1', CHEAP)
    expect((await socket.next(({ id }) => id === '1')).payload[0].extensions).toMatchObject({ code: 'RATE_LIMITED' })
    await socket.close()
    await expect.poll(async () => (await ask(busy, CHEAP)).status, { timeout: 60_000 }).toBe(200)
  })

  it('one and the same thing is done so often at once, and whoever repeats it is told when to come back', async () => {
    const server = await serverWith(0.05)
    const [busy, quiet] = await Promise.all([at(server, world.secretary), at(server, world.resident)])
    const report = async (client: Client): Promise<string[]> => {
      const issue = { title: '道闸', text: '挡住了', category: 'PARKING', communityId: world.communities.residential }
      const { userErrors } = await attempt(client, 'reportIssue', issue)
      return userErrors.map(({ code }) => code)
    }
    const codes: string[][] = []
    for (let n = 0; n < 4; n++) codes.push(await report(busy))
    expect(codes).toEqual([[], [], [], ['RATE_LIMITED']])
    expect(await report(quiet)).toEqual([])
    const other = await attempt(busy, 'createBoard', { name: '小区', communityIds: [] })
    expect(other.userErrors.map(({ code }) => code)).not.toContain('RATE_LIMITED')
  })

  it('thirty sockets are open at most, and one that closes makes room', async () => {
    const server = await serverWith(1)
    const [busy, quiet] = await Promise.all([at(server, world.secretary), at(server, world.member)])
    const open = (client: Client): Promise<RawSocket> => RawSocket.connect(server.url, client.headers())
    const sockets = await Promise.all(Array.from({ length: 30 }, () => RawSocket.open(server.url, busy.headers())))
    const more = await open(busy)
    more.send({ type: 'connection_init' })
    expect(await more.closed).toBe(4290)
    const others = await RawSocket.open(server.url, quiet.headers())
    await sockets.pop()!.close()
    sockets.push(await RawSocket.open(server.url, busy.headers()))
    await Promise.all([...sockets, others].map((socket) => socket.close()))
  })

  it('three hundred subscriptions run at most, on all its sockets together', async () => {
    const server = await serverWith(1)
    const busy = await at(server, world.secretary)
    const sockets = await Promise.all(Array.from({ length: 7 }, () => RawSocket.open(server.url, busy.headers())))
    const presence = 'subscription($boardId: ID!) { boardPresence(boardId: $boardId) { name } }'
    for (const socket of sockets.slice(0, 6))
      for (let n = 0; n < 50; n++) {
        socket.subscribe(`${n}`, presence, { boardId: world.boardId })
        await socket.next(({ id, type }) => id === `${n}` && type === 'next')
      }
    sockets[6]!.subscribe('more', presence, { boardId: world.boardId })
    expect((await sockets[6]!.next(({ id }) => id === 'more')).payload[0].extensions.code).toBe('RATE_LIMITED')
    await Promise.all(sockets.map((socket) => socket.close()))
  })
})

it('of one address, signed in or not, only so many sockets are let in', async () => {
  const server = await serverWith(0.01)
  const sockets = await Promise.all(Array.from({ length: 4 }, () => RawSocket.connect(server.url)))
  await expect(RawSocket.connect(server.url)).rejects.toThrow('429')
  await Promise.all(sockets.map((socket) => socket.close()))
})

describe('who doesn’t read is let go', () => {
  it('on a socket, when what waits are answers', async () => {
    const server = await serverWith(1)
    const socket = await RawSocket.open(server.url, (await at(server, world.secretary)).headers())
    const ports = new Set([socket.port])
    expect(connectionsWith(server.url, ports)).toBe(1)
    socket.stall()
    for (let n = 0; n < 49; n++) socket.subscribe(`${n}`, MUCH)
    await expect.poll(() => connectionsWith(server.url, ports), { timeout: 60_000 }).toBe(0)
  })

  const request = (client: Client, server: TestServer, query: string): string => {
    const body = JSON.stringify({ query })
    const headers = { ...client.headers(), host: new URL(server.url).host, 'content-type': 'application/json' }
    const head = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) }).map(([name, value]) => `${name}: ${value}`)
    return `POST /graphql HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n${body}`
  }
  async function line(server: TestServer): Promise<Socket> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    return socket
  }

  it('over HTTP', async () => {
    const server = await serverWith(100)
    const client = await at(server, world.secretary)
    const socket = await line(server)
    socket.pause()
    // Until it is more than the two ends of a line hold by themselves.
    const asking = setInterval(() => socket.writableLength === 0 && socket.write(request(client, server, MUCH)), 100)
    await expect.poll(() => connectionsWith(server.url, new Set([socket.localPort!])), { timeout: 90_000 }).toBe(0)
    clearInterval(asking)
  })

  it('who asks on and on by one connection without waiting for answers is answered so many at once', async () => {
    const server = await serverWith(1)
    const client = await at(server, world.secretary)
    const socket = await line(server)
    let answers = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answers += text))
    socket.write(request(client, server, COUNT).repeat(12))
    await once(socket, 'close')
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(8)
    expect(answers).toContain('HTTP/1.1 429')
  })
})
