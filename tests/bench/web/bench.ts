import pg from 'pg'
import { startEmbeddedPostgres } from '../../support/api.ts'
import { launchBrowser } from '../../support/browser.ts'
import { layLine } from '../../support/line.ts'
import { createDataDir, spawnServer } from '../../support/process.ts'
import { buildWorld } from '../../support/world.ts'
import { benchOptions, conclude } from '../goals.ts'
import { measureBoard, type Measured } from './board.ts'
import { makeCards } from './cards.ts'
import { goalsOf } from './goals.ts'
import { printResults } from './results.ts'

/** The web in a real Chromium, in front of a server and a database of its own: boards of so many cards, on which a hundred things happen a second. */
const SIZES = [1_000, 5_000]

const { quick, json } = benchOptions()
const folder = createDataDir()
const line = await layLine()
const server = await spawnServer({ dataDir: folder.path, env: { DEMO: '0', ALLOWED_ORIGINS: line.url } })
line.leadTo(server.url)
const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
const sql = new pg.Client({ connectionString: database.url })
const browser = await launchBrowser()
try {
  await sql.connect()
  const world = await buildWorld(server.url, database.url)
  const results: Measured[] = []
  let cards = 0
  for (const size of SIZES) {
    await makeCards(sql, world, size - cards)
    cards = size
    results.push(await measureBoard({ browser, line, world, url: server.url, databaseUrl: database.url }, size, quick))
  }
  printResults(results)
  conclude(goalsOf(results), results, json)
} finally {
  await browser.close()
  await sql.end()
  await server.stop()
  await line.close()
  await database.stop()
  await folder.remove()
}
