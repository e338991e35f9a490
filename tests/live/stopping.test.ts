import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { report } from '../support/issues.ts'
import { lockWaits } from '../support/lock-waits.ts'
import { RawSocket } from '../support/raw-socket.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let first: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  first = await startTestServer({ template: 'empty' })
  world = await buildWorld(first.url, first.databaseUrl)
  sql = new pg.Client({ connectionString: first.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await first?.stop()
})

const closely = { interval: 20 }
const startAnother = (env: Record<string, string> = {}) => startTestServer({ databaseUrl: first.databaseUrl, env })
/** The secretary’s cookie is good at every process. */
const secretary = () => ({ cookie: world.secretary.client.headers()['cookie']! })

it('what is under way on a socket is answered before it is closed with 1012; what comes later is not begun', async () => {
  const server = await startAnother()
  const issue = await report(world)
  const socket = await RawSocket.open(server.url, secretary())
  await sql.query('begin')
  await sql.query('select from issue where id = $1 for update', [issue.id])
  const accept = 'mutation($issueId: ID!) { acceptIssue(input: { issueId: $issueId }) { cursor userErrors { code } } }'
  socket.subscribe('under way', accept, { issueId: issue.id })
  await expect.poll(() => lockWaits(sql), closely).toBe(1)

  const another = await report(world)
  const stopped = server.stop()
  const listens = () => fetch(`${server.url}/health/live`).then(Boolean, () => false)
  await expect.poll(listens, closely).toBe(false)
  socket.subscribe('later', accept, { issueId: another.id })
  await sql.query('rollback')
  expect(await socket.closed).toBe(1012)
  await stopped
  const answers = socket.frames.filter(({ type }) => type !== 'connection_ack')
  expect(answers).toEqual([
    { id: 'under way', type: 'next', payload: { data: { acceptIssue: { cursor: expect.any(String), userErrors: [] } } } },
    { id: 'under way', type: 'complete' },
  ])
  const { rows } = await sql.query('select stage from issue where id = any($1) order by number', [[issue.id, another.id]])
  expect(rows).toEqual([{ stage: 'ACCEPTED' }, { stage: 'REPORTED' }])
})

it('while its proxy takes notice, requests are answered on connections that end, and new sockets are sent elsewhere', async () => {
  const server = await startAnother({ DRAIN_SECONDS: '3' })
  const open = await RawSocket.open(server.url, secretary())
  const stopped = server.stop()
  const isReady = async () => (await fetch(`${server.url}/health/ready`)).ok
  await expect.poll(isReady, closely).toBe(false)
  const answer = await fetch(`${server.url}/health/live`)
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close'])
  const late = await RawSocket.connect(server.url, secretary())
  expect(await late.closed).toBe(1012)
  open.subscribe('q', '{ viewer { isAdministrator } }')
  await open.next(({ id, type }) => id === 'q' && type === 'complete')
  expect(await open.closed).toBe(1012)
  await stopped
})
