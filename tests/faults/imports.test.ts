import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { confirm, importOf, settled, tryToConfirm, upload } from '../api/imports/importing.ts'
import { goodNeed, needHeader } from '../api/imports/nasty.ts'
import { workbook } from '../api/imports/workbook.ts'
import { startEmbeddedPostgres } from '../support/api.ts'
import { furnish } from '../support/furnish.ts'
import { createDataDir, spawnServer } from '../support/process.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, signIn, type World } from '../support/world.ts'

let folder: ReturnType<typeof createDataDir>
let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>
/** The process that lives on. */
let other: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  folder = createDataDir()
  await furnish(folder.path)
  database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
  other = await startTestServer({ databaseUrl: database.url })
  world = await buildWorld(other.url, database.url)
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
})
afterAll(async () => {
  await sql?.end()
  await other?.stop()
  await database?.stop()
  await folder.remove()
})

const ROWS = 8_000
const seekers = () => ({ sheet: 'JOB_NEEDS' as const, community: world.communities.residential })
const many = (): Buffer => workbook([needHeader, ...Array.from({ length: ROWS }, (_, index) => goodNeed(index))])
const doomed = () => spawnServer({ dataDir: folder.path, env: { DEMO: '0' } })
const needs = async (): Promise<number> => (await sql.query('select count(*)::int as count from need')).rows[0].count

it('an import whose process is killed is read to its end by another; killed while it takes it in, it waits to be confirmed again', async () => {
  const by = world.secretary.client
  const first = await doomed()
  const { id } = await upload(await signIn(first.url, world.secretary), seekers(), '八千人.xlsx', many())
  await first.kill9()
  expect(await importOf(by, id!)).toMatchObject({ state: 'READING' })
  expect(await settled(by, id!)).toMatchObject({ state: 'READY', total: ROWS, fresh: ROWS })

  const second = await doomed()
  const before = await needs()
  const confirming = tryToConfirm(await signIn(second.url, world.secretary), id!).catch(() => 'killed')
  await expect.poll(async () => (await importOf(by, id!))!, { interval: 20 }).toMatchObject({ state: 'IMPORTING' })
  await second.kill9()
  expect(await confirming).toBe('killed')
  expect(await settled(by, id!)).toMatchObject({ state: 'READY' })
  expect(await needs()).toBe(before)
  expect((await confirm(by, id!))['import']).toMatchObject({ state: 'DONE' })
  expect(await needs()).toBe(before + ROWS)
  expect((await sql.query(`select 1 from job where name like 'import-%'`)).rowCount).toBe(0)
})
