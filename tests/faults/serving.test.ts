import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startEmbeddedPostgres } from '../support/api.ts'
import { readBoard } from '../support/board.ts'
import { furnish } from '../support/furnish.ts'
import { report } from '../support/issues.ts'
import { lockWaits } from '../support/lock-waits.ts'
import { attempt } from '../support/mutations.ts'
import { createDataDir, freePort, type ServerProcess, spawnServer } from '../support/process.ts'
import { buildWorld, type World } from '../support/world.ts'

const env = { DEMO: '0' }
let folder: ReturnType<typeof createDataDir>
let server: ServerProcess
let databaseUrl: string
let world: World
beforeAll(async () => {
  folder = createDataDir()
  await furnish(folder.path)
  const port = await freePort()
  server = await spawnServer({ dataDir: folder.path, port, env })
  const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
  databaseUrl = database.url
  world = await buildWorld(server.url, databaseUrl)
  await database.stop()
})
afterAll(async () => {
  await server?.stop()
  await folder.remove()
})

const isLive = async (): Promise<boolean> => (await fetch(`${server.url}/health/live`)).ok
const isReady = (): Promise<boolean> =>
  fetch(`${server.url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )

describe('the server goes on serving', () => {
  it('when those it refuses a socket hang up before they hear it', async () => {
    const port = Number(new URL(server.url).port)
    for (let n = 0; n < 100; n++) {
      const line = connect(port, '127.0.0.1')
      line.on('error', () => {})
      await once(line, 'connect')
      line.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
      if (n % 2) await sleep(1)
      line.resetAndDestroy()
    }
    await sleep(200)
    expect(await isLive()).toBe(true)
  })

  it('when the database is killed while boards are read, and says that it can’t answer', async () => {
    const over = new AbortController()
    const codes = new Set<string>()
    const read = async (): Promise<void> => {
      while (!over.signal.aborted)
        await readBoard(world.secretary.client, world.boardId).catch((error: Error) => void codes.add(error.message))
    }
    const readers = Array.from({ length: 6 }, read)
    for (let n = 0; n < 3; n++) {
      await sleep(400)
      const killed = server.databasePid()
      process.kill(killed, 'SIGKILL')
      // Those it had answering go on for a moment.
      await expect.poll(() => server.databasePid()).not.toBe(killed)
      await expect
        .poll(() =>
          readBoard(world.secretary.client, world.boardId).then(
            () => true,
            () => false,
          ),
        )
        .toBe(true)
    }
    over.abort()
    await Promise.all(readers)
    expect([...codes].filter((said) => /INTERNAL|ECONN|127\.0\.0\.1/.test(said))).toEqual([])
    expect(await isLive()).toBe(true)
  })
})

it('when it stops, a mutation under way is finished and answered, and a client that is gone holds nobody up', async () => {
  const issue = await report(world)
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  await database.query('begin')
  await database.query('select from issue where id = $1 for update', [issue.id])
  const gone = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  await once(gone, 'open')
  gone.pause()

  const accepted = attempt(world.secretary.client, 'acceptIssue', { issueId: issue.id })
  await expect.poll(() => lockWaits(database)).toBe(1)
  const stopped = server.stop()
  await expect.poll(isReady).toBe(false)
  await database.query('rollback')
  await database.end()
  expect(await accepted).toMatchObject({ userErrors: [], cursor: expect.any(String) })
  expect(await stopped).toBe(0)
  gone.terminate()
})
