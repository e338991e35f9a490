import { startEmbeddedPostgres } from '../../support/api.ts'
import { createDataDir, spawnServer } from '../../support/process.ts'
import { buildWorld, type World } from '../../support/world.ts'
import { fillSubdistrict, type Size } from './data.ts'
import type { Place } from './question.ts'

export interface Setting extends Place {
  world: World
  /** Process ids. */
  server: number
  database: number
  stop(): Promise<void>
}

/** A whole installation of ours with so much in it, in production's own way: its server a process of its own. */
export async function setUp(size: Size): Promise<Setting> {
  const folder = createDataDir()
  const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
  const server = await spawnServer({ dataDir: folder.path, env: { DATABASE_URL: database.url, DEMO: '0' } })
  const world = await buildWorld(server.url, database.url)
  const subdistrictId = await fillSubdistrict(database.url, world, size)
  return {
    world,
    databaseUrl: database.url,
    subdistrictId,
    boardId: world.boardId,
    server: server.pid,
    database: server.databasePid(),
    async stop() {
      await server.stop()
      await database.stop()
      await folder.remove()
    },
  }
}
