import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, forgetOldSessions, openDatabase } from '../support/api.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, signIn, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
let database: Database
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
  database = await openDatabase({ url: server.databaseUrl, allowUnsafe: true, connections: 2 })
})
afterAll(async () => {
  await database.close()
  await sql.end()
  await server.stop()
})

it('sessions that ran out are forgotten, and nobody who is signed in notices', async () => {
  const { neighbour, resident } = world
  const again = await signIn(server.url, neighbour)
  await sql.query(`update session set last_seen_at = now() - interval '13 hours' where person_id = $1`, [resident.personId])
  const count = async (): Promise<number> => (await sql.query('select count(*)::int as count from session')).rows[0].count
  const before = await count()
  await forgetOldSessions(database)
  expect(await count()).toBe(before - 1)
  for (const client of [neighbour.client, again])
    expect((await client.request('{ viewer { person { id } } }')).viewer.person.id).toBe(neighbour.personId)
})

it('what is seen to each hour waits for its next turn, whatever room it is of', async () => {
  const waiting = async () =>
    (await sql.query(`select name from job where held_by is null and due_at > now() + interval '59 minutes' order by name`)).rows
  await expect
    .poll(waiting)
    .toEqual(['log-room', 'old-attempts', 'old-imports', 'old-keys', 'old-security-events', 'old-sessions'].map((name) => ({ name })))
})
