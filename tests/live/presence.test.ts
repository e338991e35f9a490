import { afterAll, beforeAll, expect, it } from 'vitest'
import { layLine } from '../support/line.ts'
import { watchPresence } from '../support/presence.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

let first: TestServer
let second: TestServer
let world: World
beforeAll(async () => {
  first = await startTestServer({ template: 'empty' })
  world = await buildWorld(first.url, first.databaseUrl)
  second = await startTestServer({ databaseUrl: first.databaseUrl })
})
afterAll(async () => {
  await second?.stop()
  await first?.stop()
})

const [secretary, towerSecretary, member] = ['东新仙林书记', '东新广利书记', '东新仙林委员']
const watch = async (server: TestServer, citizen: Citizen) => watchPresence(await signIn(server.url, citizen), world.boardId)

it('who has a board open is seen at every process, in however many windows, and until the last one is closed', async () => {
  const here = await watch(first, world.secretary)
  const there = await watch(second, world.towerSecretary)
  await expect.poll(here.names).toEqual([secretary, towerSecretary])
  await expect.poll(() => there.names().toSorted()).toEqual([towerSecretary, secretary].toSorted())

  const windows = [await watch(first, world.member), await watch(second, world.member)]
  await expect.poll(here.names).toEqual([secretary, towerSecretary, member])
  await windows[0]!.close()
  await there.close()
  await expect.poll(here.names).toEqual([secretary, member])
  await windows[1]!.close()
  await expect.poll(here.names).toEqual([secretary])
  await here.close()
})

it('a process that begins knows who is there, and one that ends takes its people with it', async () => {
  const here = await watch(first, world.secretary)
  const third = await startTestServer({ databaseUrl: first.databaseUrl })
  const there = await watch(third, world.member)
  await expect.poll(() => there.names().toSorted()).toEqual([member, secretary].toSorted())
  await expect.poll(here.names).toEqual([secretary, member])
  await third.stop()
  await expect.poll(here.names).toEqual([secretary])
  await there.close()
  await here.close()
})

it('a process whose line to the database fell silent hears of the others again', async () => {
  const line = await layLine()
  line.leadTo(first.databaseUrl)
  const third = await startTestServer({ databaseUrl: Object.assign(new URL(first.databaseUrl), { port: new URL(line.url).port }).href })
  const here = await watch(first, world.secretary)
  const there = await watch(third, world.towerSecretary)
  await expect.poll(() => there.names().toSorted()).toEqual([towerSecretary, secretary].toSorted())
  line.abandon()
  const late = await watch(first, world.member)
  await expect.poll(() => there.names().toSorted()).toEqual([towerSecretary, secretary, member].toSorted())
  await Promise.all([here, there, late].map((each) => each.close()))
  await third.stop()
  await line.close()
})
