import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { lockWaits } from '../support/lock-waits.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { signIn } from '../support/world.ts'

let database: TestDatabase
let server: TestServer
beforeAll(async () => {
  database = await createTestDatabase('demo')
  server = await startTestServer({ databaseUrl: database.url })
})
afterAll(async () => {
  await server.stop()
  await database.drop()
})

it('answers that it lives and is ready, and GraphQL beside it', async () => {
  const client = new Client(server.url)
  expect((await client.fetch('/health/live')).status).toBe(200)
  expect((await client.fetch('/health/ready')).status).toBe(200)
  expect(await client.request('{ viewer { isAdministrator } }')).toEqual({ viewer: null })
})

it('is ready while all its ways to the database are taken', async () => {
  const clients = await Promise.all(
    ['xianlin.member', 'guangli.property', 'resident'].map((account) => signIn(server.url, { account, password: 'shuangshe-demo' })),
  )
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  await sql.query('begin; lock table issue')
  const asked = Array.from({ length: 24 }, (_, n) => clients[n % clients.length]!.execute('{ issues(first: 1) { totalCount } }'))
  await expect.poll(() => lockWaits(sql)).toBe(8)
  expect((await clients[0]!.fetch('/health/ready')).status).toBe(200)
  await sql.query('rollback')
  await sql.end()
  expect((await Promise.all(asked)).filter(({ errors }) => errors)).toEqual([])
})

it('says that it can’t take anything while its database only reads, as one that is being restored', async () => {
  const person = { account: 'xianlin.member', password: 'shuangshe-demo' }
  const onlyReads = async (value: 'on' | 'off'): Promise<void> => {
    const sql = new pg.Client({ connectionString: database.url })
    await sql.connect()
    await sql.query(`set default_transaction_read_only = off`)
    await sql.query(`alter database ${new URL(database.url).pathname.slice(1)} set default_transaction_read_only = ${value}`)
    await sql.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    await sql.end()
  }
  await onlyReads('on')
  await expect(signIn(server.url, person)).rejects.toThrow('UNAVAILABLE')
  await onlyReads('off')
  // Connections that were ended may still be handed out.
  const isIn = (): Promise<boolean> =>
    signIn(server.url, person).then(
      () => true,
      () => false,
    )
  await expect.poll(isIn).toBe(true)
})

it('is alive but not ready while its database is away', async () => {
  await database.drop()
  const client = new Client(server.url)
  expect((await client.fetch('/health/ready')).status).toBe(503)
  expect((await client.fetch('/health/live')).status).toBe(200)
})
