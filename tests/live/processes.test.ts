import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARD_EVENTS, OpenBoard, readBoard } from '../support/board.ts'
import { makeChanges } from '../support/changes.ts'
import type { BoardEventMessage } from '../support/checker.ts'
import { subscribe } from '../support/client.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

let first: TestServer
let second: TestServer
let here: World
/** The same people, served by the other process. */
let there: World
beforeAll(async () => {
  first = await startTestServer({ template: 'empty' })
  here = await buildWorld(first.url, first.databaseUrl)
  second = await startTestServer({ databaseUrl: first.databaseUrl })
  const across = async (citizen: Citizen): Promise<Citizen> => ({ ...citizen, client: await signIn(second.url, citizen) })
  there = { ...here, secretary: await across(here.secretary), resident: await across(here.resident) }
})
afterAll(async () => {
  await second?.stop()
  await first?.stop()
})

describe('two processes on one database', () => {
  it('bring what is done at either to the boards of both, in one order', async () => {
    const [mine, theirs] = await Promise.all([
      OpenBoard.open(here.towerSecretary.client, here.boardId),
      OpenBoard.open(there.secretary.client, there.boardId),
    ])
    const cursors = (await Promise.all([makeChanges(here, 60), makeChanges(there, 60)])).flat()
    for (const board of [mine, theirs]) {
      for (const cursor of cursors) await board.upTo(cursor)
      await board.close()
      expect(await board.faults(cursors)).toEqual([])
    }
  })

  it('answer the same board, and go on from each other’s cursors', async () => {
    const before = await readBoard(here.secretary.client, here.boardId)
    expect(await readBoard(there.secretary.client, there.boardId)).toEqual(before)

    const cursors = await makeChanges(here, 10)
    const socket = there.secretary.client.connect()
    const messages = subscribe(socket, BOARD_EVENTS, { boardId: there.boardId, after: before.cursor })
    const { value } = await messages.next()
    const told = value!.data!.boardEvents.events.map((event: BoardEventMessage) => event.change.cursor)
    expect(told).toEqual(expect.arrayContaining(cursors))
    await socket.dispose()
  })
})
