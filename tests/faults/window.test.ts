import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasNoBrowser } from '../support/browser.ts'
import { report } from '../support/issues.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'
import { BoardWindow } from './window.ts'

describe.skipIf(hasNoBrowser)('a window that judges', () => {
  let server: TestServer
  let world: World
  let sql: pg.Client
  let board: BoardWindow | null
  beforeAll(async () => {
    server = await startTestServer({ template: 'empty' })
    world = await buildWorld(server.url, server.databaseUrl)
    sql = new pg.Client({ connectionString: server.databaseUrl })
    await sql.connect()
    board = await BoardWindow.open(server.url, world.secretary.client)
  })
  afterAll(async () => {
    await board?.close()
    await sql.end()
    await server.stop()
  })
  const faults = (patience?: number) => board!.faults(server.databaseUrl, patience)

  it('finds nothing where everything was told', async () => {
    await report(world)
    await report(world)
    expect(await faults()).toEqual([])
  })

  it('finds what the board was not told of', async () => {
    await sql.query(`update issue set title = '没有告诉看板' where number = 1`)
    expect(await faults(500)).toEqual([
      expect.stringContaining('doesn’t show REPORTED #1 没有告诉看板'),
      expect.stringContaining('shows REPORTED #1'),
    ])
  })
})
