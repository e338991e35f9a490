import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { OpenBoard, readBoard } from '../support/board.ts'
import { type MovedClock, moveClock } from '../support/clock.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { report } from '../support/issues.ts'
import { attempt, perform } from '../support/mutations.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, makeWorld, type Citizen, type World } from '../support/world.ts'

// Midnight in the sub-district's time zone.
const MIDNIGHT = new Date('2026-09-30T16:00:00Z')
/** What is to be done before it must be done by then, however slow the machine; the boards look again when it is over. */
const SHORTLY = 4
const before = (seconds: number) => new Date(MIDNIGHT.getTime() - seconds * 1000)
const NEXT_DAY = '2026-10-01'

let database: TestDatabase
let clock: MovedClock
let server: TestServer
let world: World
beforeAll(async () => {
  database = await createTestDatabase('empty')
  clock = await moveClock(database.url, before(3_600))
  server = await startTestServer({ databaseUrl: database.url })
  world = await makeWorld(server.url, server.databaseUrl)
  await report(world)
})
afterAll(async () => {
  clock?.restore()
  await server?.stop()
  await database.drop()
})
beforeEach(() => clock.set(before(3_600)))

let people = 0
async function citizenWithTerm(term: { termStart?: string; termEnd?: string }): Promise<Citizen> {
  const citizen = await addCitizen(world.administrator, world.url, `新人${++people}`, {}, world.communities.residential)
  const seat = { organizationId: world.organizations.residentialCommittee, position: 'MEMBER' }
  await perform(world.administrator.client, 'appoint', { personId: citizen.personId, ...seat, ...term })
  return citizen
}

it('a term that runs out at midnight takes the cards off the open board and the right to act with it', async () => {
  const member = await citizenWithTerm({ termEnd: NEXT_DAY })
  await clock.set(before(SHORTLY))
  const board = await OpenBoard.open(member.client, world.boardId)
  const [issueId] = board.checker.cards.keys()
  expect(await perform(member.client, 'commentOnIssue', { issueId, text: '今天还在任' })).toMatchObject({ userErrors: [] })
  await board.until(() => board.kinds.includes('ISSUE_COMMENTED'))
  await clock.set(before(-1))
  await board.until(() => board.checker.cards.size === 0)
  expect(await attempt(member.client, 'commentOnIssue', { issueId, text: '任期已满' })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND' }],
  })
  await report(world)
  expect((await readBoard(member.client, world.boardId)).cards).toEqual([])
  await board.close()
  expect(board.kinds).toEqual(['ISSUE_COMMENTED', 'RIGHTS_CHANGED removed'])
})

it('a board that was away at midnight is told to be read anew', async () => {
  const member = await citizenWithTerm({ termEnd: NEXT_DAY })
  const board = await OpenBoard.open(member.client, world.boardId)
  const comeBack = board.cut()
  await clock.set(before(-1))
  comeBack()
  await board.until(() => board.kinds.includes('RIGHTS_CHANGED'))
  await board.close()
  expect((await readBoard(member.client, world.boardId)).cards).toEqual([])
})

it('a term that begins at midnight tells the open board to be read anew', async () => {
  const member = await citizenWithTerm({ termStart: NEXT_DAY })
  await clock.set(before(SHORTLY))
  const board = await OpenBoard.open(member.client, world.boardId)
  expect(board.checker.cards.size).toBe(0)
  await clock.set(before(-1))
  await board.until(() => board.kinds.includes('RIGHTS_CHANGED'))
  await board.close()
  expect((await readBoard(member.client, world.boardId)).cards.length).toBeGreaterThan(0)
})
