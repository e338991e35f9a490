import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OpenBoard } from '../support/board.ts'
import { makeChanges } from '../support/changes.ts'
import { isMissing } from '../support/installed.ts'
import { eavesdrop, type Nats, startNats } from '../support/nats.ts'
import { watchPresence } from '../support/presence.ts'
import { furnish } from '../support/furnish.ts'
import { createDataDir, spawnServer } from '../support/process.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

describe.skipIf(isMissing('nats-server'))('processes that speak by NATS', () => {
  let nats: Nats
  let first: TestServer
  let second: TestServer
  let here: World
  /** The same people, served by the other process. */
  let there: World
  beforeAll(async () => {
    nats = await startNats()
    const env = { NATS_URL: nats.url }
    first = await startTestServer({ template: 'empty', env })
    here = await buildWorld(first.url, first.databaseUrl)
    second = await startTestServer({ databaseUrl: first.databaseUrl, env })
    const across = async (citizen: Citizen): Promise<Citizen> => ({ ...citizen, client: await signIn(second.url, citizen) })
    there = { ...here, secretary: await across(here.secretary), resident: await across(here.resident) }
  })
  afterAll(async () => {
    await second?.stop()
    await first?.stop()
    await nats?.stop()
  })

  async function changesReachBoth(): Promise<void> {
    const boards = await Promise.all([
      OpenBoard.open(here.towerSecretary.client, here.boardId),
      OpenBoard.open(there.secretary.client, there.boardId),
    ])
    const cursors = (await Promise.all([makeChanges(here, 20), makeChanges(there, 20)])).flat()
    for (const board of boards) {
      for (const cursor of cursors) await board.upTo(cursor)
      await board.close()
      expect(await board.faults(cursors)).toEqual([])
      expect(board.losses.filter((code) => code !== '1000')).toEqual([])
    }
  }

  it('bring every change to the boards of both; what they say names sub-districts alone, and costs the database nothing', async () => {
    const ear = await eavesdrop(nats)
    await changesReachBoth()
    const sql = new pg.Client({ connectionString: first.databaseUrl })
    await sql.connect()
    const { rows } = await sql.query<{ id: string }>('select id from subdistrict')
    const { rows: listening } = await sql.query(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'shuangshe hints'`,
    )
    await sql.end()
    expect(listening).toEqual([])
    const changes = ear.heard.filter(({ subject }) => subject.endsWith('.changes'))
    expect(new Set(changes.map(({ words }) => words))).toEqual(new Set([rows[0]!.id]))
    expect(new Set(changes.map(({ subject }) => subject)).size).toBe(1)
    ear.close()
  })

  it('go on without it: boards miss nothing, and who is present is known again once it is back', async () => {
    const mine = await watchPresence(here.secretary.client, here.boardId)
    const theirs = await watchPresence(there.resident.client, here.boardId)
    await expect.poll(mine.names).toEqual(['东新仙林书记', '东新居民甲'])
    await nats.stop()
    await changesReachBoth()
    await expect.poll(mine.names).toEqual(['东新仙林书记'])
    await nats.start()
    await expect.poll(mine.names).toEqual(['东新仙林书记', '东新居民甲'])
    await mine.close()
    await theirs.close()
    await changesReachBoth()
  })
})

describe.skipIf(isMissing('nats-server'))('a process whose NATS is away', () => {
  it('starts and serves, says so once, and comes back to it by itself', async () => {
    const nats = await startNats()
    await nats.stop()
    const folder = createDataDir()
    await furnish(folder.path)
    const server = await spawnServer({ dataDir: folder.path, env: { DEMO: '0', NATS_URL: nats.url } })
    const said = (words: string): number => server.said().split(words).length - 1
    await expect.poll(() => said('NATS is away')).toBe(1)
    await nats.start()
    await expect.poll(() => said('NATS is back')).toBe(1)
    expect(said('NATS is away')).toBe(1)
    await nats.stop()
    await expect.poll(() => said('NATS is away')).toBe(2)
    expect(await server.stop()).toBe(0)
    await folder.remove()
  })
})
