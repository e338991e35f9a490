import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '../support/api.ts'
import { OpenBoard } from '../support/board.ts'
import { attempt } from '../support/mutations.ts'
import { createDataDir, freePort, spawnServer, type ServerProcess } from '../support/process.ts'
import { buildWorld, type World } from '../support/world.ts'

const env = { DEMO: '0' }
let folder: ReturnType<typeof createDataDir>
let server: ServerProcess
let port: number
let world: World
beforeAll(async () => {
  folder = createDataDir()
  port = await freePort()
  server = await spawnServer({ dataDir: folder.path, port, env })
  const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {} })
  world = await buildWorld(server.url, database.url)
  await database.stop()
})
afterAll(async () => {
  await server?.stop()
  await folder.remove()
})

interface Written {
  /** Cursors of what was acknowledged. */
  cursors: string[]
  titles: string[]
  /** How often it had to be asked again. */
  repetitions: number
}

/** Somebody who reports one issue after the other, and asks again with the same key when no answer comes, until told to stop. */
async function writeUntil(isOver: () => boolean, name: string, written: Written): Promise<void> {
  while (!isOver()) {
    const title = `${name} ${written.titles.length + 1}`
    const input = { title, text: '道闸', category: 'PARKING', communityId: world.communities.residential, clientMutationKey: randomUUID() }
    for (;;) {
      try {
        const { cursor, userErrors } = await attempt(world.resident.client, 'reportIssue', input)
        expect(userErrors).toEqual([])
        written.cursors.push(cursor!)
        written.titles.push(title)
        break
      } catch {
        written.repetitions += 1
        await sleep(50)
      }
    }
  }
}

/** Keeps a board open and four writers busy while `disturb` does its worst; then holds all of it against the promise. */
async function throughDisturbance(disturb: () => Promise<void>): Promise<{ board: OpenBoard; written: Written[] }> {
  const board = await OpenBoard.open(world.towerSecretary.client, world.boardId)
  const written = [1, 2, 3, 4].map((): Written => ({ cursors: [], titles: [], repetitions: 0 }))
  const done = () => written.flatMap(({ cursors }) => cursors).length
  const tenMore = () => {
    const before = done()
    return expect.poll(done, { timeout: 15_000 }).toBeGreaterThan(before + 10)
  }
  let isOver = false
  const writing = Promise.all(written.map((mine) => writeUntil(() => isOver, `${randomUUID().slice(0, 8)} 的第`, mine)))
  await tenMore()
  await disturb()
  await tenMore()
  isOver = true
  await writing
  const cursors = written.flatMap((each) => each.cursors)
  await board.until(() => board.kinds.filter((kind) => kind === 'ISSUE_REPORTED').length >= cursors.length, 30_000)
  await board.close()
  expect(await board.faults(cursors)).toEqual([])
  const titles = [...board.checker.cards.values()].map((card) => (card as unknown as { title: string }).title)
  const mine = written.flatMap((each) => each.titles)
  expect(titles.filter((title) => mine.includes(title)).toSorted()).toEqual(mine.toSorted())
  return { board, written }
}

const repetitions = (written: Written[]): number => written.reduce((sum, each) => sum + each.repetitions, 0)

it('nothing acknowledged is lost, and an open board misses nothing, over a restart of the server', async () => {
  const { board } = await throughDisturbance(async () => {
    expect(await server.stop()).toBe(0)
    server = await spawnServer({ dataDir: folder.path, port, env })
  })
  expect(board.losses).toContain('1012')
}, 40_000)

it('nothing acknowledged is lost, and an open board misses nothing, over kill -9 of the server while it writes', async () => {
  const { board, written } = await throughDisturbance(async () => {
    for (let round = 0; round < 2; round++) {
      await server.kill9()
      server = await spawnServer({ dataDir: folder.path, port, env })
      await sleep(500)
    }
  })
  expect(board.losses.length).toBeGreaterThan(0)
  expect(repetitions(written)).toBeGreaterThan(0)
}, 40_000)

it('nothing acknowledged is lost, and an open board misses nothing, over kill -9 of the database while it writes', async () => {
  const { written } = await throughDisturbance(async () => {
    for (let round = 0; round < 3; round++) {
      process.kill(server.databasePid(), 'SIGKILL')
      const isReady = async () => (await world.resident.client.fetch('/health/ready')).ok
      await expect.poll(isReady, { timeout: 5_000, interval: 20 }).toBe(false)
      await expect.poll(isReady, { timeout: 15_000, interval: 50 }).toBe(true)
      await sleep(500)
    }
  })
  expect(repetitions(written)).toBeGreaterThan(0)
}, 40_000)
