import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '../support/api.ts'
import { ended, fillCampaign, makeCampaign, readAllocation } from '../support/campaigns.ts'
import { furnish } from '../support/furnish.ts'
import { perform } from '../support/mutations.ts'
import { createDataDir, spawnServer, type ServerProcess } from '../support/process.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, signIn, type World } from '../support/world.ts'

let folder: ReturnType<typeof createDataDir>
let doomed: ServerProcess
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>
/** Another process on the same database, which lives on. */
let other: TestServer
let world: World
beforeAll(async () => {
  folder = createDataDir()
  await furnish(folder.path)
  doomed = await spawnServer({ dataDir: folder.path, env: { DEMO: '0' } })
  database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
  other = await startTestServer({ databaseUrl: database.url })
  world = await buildWorld(other.url, database.url)
})
afterAll(async () => {
  await other?.stop()
  await database?.stop()
  await folder.remove()
})

it('an allocation whose process is killed is worked out by another, and ends once', async () => {
  const campaign = await makeCampaign(world, { posts: 1, people: 1 })
  await fillCampaign(database.url, campaign.id, { needs: 3_000, offers: 2_500 })
  const { client } = world.secretary
  const there = await signIn(doomed.url, world.secretary)
  const { allocation } = await perform(there, 'proposeAllocation', { campaignId: campaign.id })
  await expect.poll(async () => (await readAllocation(client, allocation.id)).phase).toBe('SCORING')
  await doomed.kill9()
  expect(await ended(client, allocation.id)).toMatchObject({ state: 'PROPOSED', gap: 0, isProven: true })
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const { rows } = await sql.query(`select kind from change where kind like 'CAMPAIGN_ALLOCATION%' order by pos`)
  expect(rows).toEqual([{ kind: 'CAMPAIGN_ALLOCATION_STARTED' }, { kind: 'CAMPAIGN_ALLOCATION_PROPOSED' }])
  expect((await sql.query(`select 1 from job where name = 'allocation'`)).rowCount).toBe(0)
  await sql.end()
})
