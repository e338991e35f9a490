import { afterAll, beforeAll, expect, it } from 'vitest'
import { Client } from '../support/client.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { startTestServer, type TestServer } from '../support/server.ts'

let database: TestDatabase
let server: TestServer
beforeAll(async () => {
  database = await createTestDatabase()
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

it('is alive but not ready while its database is away', async () => {
  await database.drop()
  const client = new Client(server.url)
  expect((await client.fetch('/health/ready')).status).toBe(503)
  expect((await client.fetch('/health/live')).status).toBe(200)
})
