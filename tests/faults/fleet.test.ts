import { afterAll, beforeAll, expect, it } from 'vitest'
import { OpenBoard } from '../support/board.ts'
import { makeChanges } from '../support/changes.ts'
import { Fleet } from '../support/fleet.ts'
import { watchPresence } from '../support/presence.ts'
import { restartUnderWrites } from '../support/rolling.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

let fleet: Fleet
let world: World
beforeAll(async () => {
  fleet = await Fleet.start(3)
  world = await buildWorld(fleet.url, fleet.databaseUrl)
})
afterAll(() => fleet?.close())

/** The same person, at one process. */
const at = async (index: number, citizen: Citizen): Promise<Citizen> => ({
  ...citizen,
  client: await signIn(fleet.processes[index]!.url, citizen),
})

it('processes restarted one after the other fail no mutation, by HTTP or by socket, and open boards miss nothing', async () => {
  const { acknowledged, bySocket, failures, faults, exitCodes } = await restartUnderWrites(fleet, world)
  expect(failures).toEqual([])
  expect(faults).toEqual([])
  expect(exitCodes).toEqual([0, 0, 0])
  expect(bySocket).toBeGreaterThan(0)
  expect(acknowledged).toBeGreaterThan(bySocket)
})

it('a process that is killed takes its people along, and nothing else', async () => {
  const [here, there] = [await at(0, world.secretary), await at(1, world.towerSecretary)]
  const board = await OpenBoard.open(here.client, world.boardId)
  const seen = await watchPresence(here.client, world.boardId)
  const lost = await watchPresence(there.client, world.boardId)
  await expect.poll(() => seen.names()).toEqual(['东新仙林书记', '东新广利书记'])

  await fleet.processes[1]!.kill9()
  const resident = await at(2, world.resident)
  const cursors = await makeChanges({ ...world, secretary: here, resident }, 20)
  await expect.poll(() => seen.names()).toEqual(['东新仙林书记'])
  await board.upTo(cursors.at(-1)!)
  expect(board.losses).toEqual([])
  await board.close()
  expect(await board.faults(cursors)).toEqual([])
  await Promise.all([seen.close(), lost.close()])
  await fleet.restart(1)
})
