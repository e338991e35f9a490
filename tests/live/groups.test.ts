import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARD_EVENTS, OpenBoard, readBoard } from '../support/board.ts'
import { makeChanges } from '../support/changes.ts'
import type { BoardChangesMessage } from '../support/checker.ts'
import { Checker } from '../support/checker.ts'
import { report } from '../support/issues.ts'
import { lockWaits } from '../support/lock-waits.ts'
import { perform } from '../support/mutations.ts'
import { type Frame, RawSocket } from '../support/raw-socket.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { addCitizen, buildWorld, type Citizen, type World } from '../support/world.ts'

let server: TestServer
let world: World
/** Sits on the same committee as `world.member`, by an appointment of his own. */
let colleague: Citizen
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  colleague = await addCitizen(world.administrator, world.url, '仙林委员乙', { [world.organizations.residentialCommittee]: 'MEMBER' })
})
afterAll(() => server.stop())

const eventsOf = (fields: string): string => `subscription($boardId: ID!, $after: ChangeCursor!) {
  boardEvents(boardId: $boardId, after: $after) { ... on BoardChanges { previousCursor cursor events {
    ... on IssueChanged { change { kind actorId actorName } issue { id ${fields} } } ... on CardRemoved { id } } } }
}`

interface Told {
  change?: { kind: string; actorId: string | null }
  issue?: Record<string, unknown> & { id: string }
}

/** Opens the board as somebody and waits until it is live. */
async function open(citizen: Citizen, fields: string): Promise<{ socket: RawSocket; told(): Told[] }> {
  const { cursor } = await readBoard(citizen.client, world.boardId)
  const socket = await RawSocket.open(server.url, citizen.client.headers())
  socket.subscribe('board', eventsOf(fields), { boardId: world.boardId, after: cursor })
  await socket.next(({ type }) => type === 'next')
  const told = (): Told[] => messagesOf(socket, 'board').flatMap(({ events }) => events as unknown as Told[])
  return { socket, told }
}

const messagesOf = (socket: RawSocket, id: string): BoardChangesMessage[] =>
  socket.frames
    .filter((frame: Frame) => frame.id === id && frame.type === 'next')
    .map(({ payload }) => ({ __typename: 'BoardChanges', ...payload.data.boardEvents }))

const about = (events: readonly Told[], kind: string): Told[] => events.filter(({ change }) => change?.kind === kind)

describe('boards that are served together', () => {
  it('get the same of what names none of them, to the letter', async () => {
    const fields = 'title stage viewerCan { accept { allowed code } confirm { allowed code } }'
    const boards = await Promise.all([open(world.member, fields), open(colleague, fields)])
    await report(world)
    for (const { told } of boards) await expect.poll(told).toHaveLength(1)
    const [one, other] = boards.map(({ socket }) => JSON.stringify(messagesOf(socket, 'board').at(-1)))
    expect(one).toBe(other)
    expect(one).toContain('"accept":{"allowed":true')
    await Promise.all(boards.map(({ socket }) => socket.close()))
  })

  it('get each their own of what names one of them', async () => {
    const fields = 'isReportedByViewer viewerCan { withdraw { allowed } }'
    const [mine, theirs] = await Promise.all([open(colleague, fields), open(world.member, fields)])
    await report(world, {}, colleague)
    const issue = (allowed: boolean) => ({ issue: { isReportedByViewer: allowed, viewerCan: { withdraw: { allowed } } } })
    await expect.poll(() => about(mine.told(), 'ISSUE_REPORTED')).toMatchObject([issue(true)])
    await expect.poll(() => about(theirs.told(), 'ISSUE_REPORTED')).toMatchObject([issue(false)])
    // What comes after goes on from what each holds.
    await report(world)
    for (const { told } of [mine, theirs]) await expect.poll(() => about(told(), 'ISSUE_REPORTED')).toHaveLength(2)
    for (const { socket } of [mine, theirs]) expectUnbroken(messagesOf(socket, 'board'))
    await Promise.all([mine.socket.close(), theirs.socket.close()])
  })

  it('wait for what the database doesn’t answer at once, instead of getting a part of it', async () => {
    const { id } = await report(world)
    const boards = await Promise.all([open(world.member, 'parties { id }'), open(colleague, 'parties { id }')])
    const other = new pg.Client({ connectionString: server.databaseUrl })
    await other.connect()
    await other.query('begin; lock table party in access exclusive mode')
    try {
      await perform(world.secretary.client, 'acceptIssue', { issueId: id })
      await expect.poll(() => lockWaits(other, 4_500)).toBeGreaterThan(0)
      await sleep(1_000)
    } finally {
      // Its lock goes with it.
      await other.end()
    }
    for (const { told } of boards) await expect.poll(told).toMatchObject([{ issue: { id, parties: [] } }])
    for (const { socket } of boards) expect(socket.frames.filter(({ payload }) => payload?.errors)).toEqual([])
    await Promise.all(boards.map(({ socket }) => socket.close()))
  })

  it('see that they have missed something where it is never answered, and go on', async () => {
    const { id } = await report(world)
    const boards = await Promise.all([open(world.member, 'parties { id }'), open(colleague, 'parties { id }')])
    const held = boards.map(({ socket }) => messagesOf(socket, 'board').at(-1)!.cursor)
    const database = new pg.Client({ connectionString: server.databaseUrl })
    await database.connect()
    await database.query(`create schema away;
      alter table party set schema away;
      create function refuse() returns setof away.party language plpgsql as $$ begin raise 'full' using errcode = '53100'; end $$;
      create view party as select * from refuse()`)
    await perform(world.secretary.client, 'acceptIssue', { issueId: id })
    for (const { socket } of boards)
      expect(await socket.next(({ payload }) => payload?.errors)).toMatchObject({
        payload: { data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
      })
    await database.query('drop view party; drop function refuse; alter table away.party set schema public; drop schema away')
    await database.end()
    await report(world)
    for (const [index, { socket }] of boards.entries()) {
      const { payload } = await socket.next(({ payload }) => payload?.data?.boardEvents.events.length > 0)
      expect(payload.data.boardEvents.previousCursor).not.toBe(held[index])
      await socket.close()
    }
  })

  it('get each their own where that is what is asked for', async () => {
    const { id } = await report(world)
    await perform(colleague.client, 'followIssue', { issueId: id, follow: true })
    const boards = await Promise.all([open(colleague, 'isFollowed'), open(world.member, 'isFollowed')])
    await perform(world.secretary.client, 'commentOnIssue', { issueId: id, text: '已联系物业' })
    for (const [index, { told }] of boards.entries())
      await expect.poll(() => about(told(), 'ISSUE_COMMENTED')).toMatchObject([{ issue: { id, isFollowed: index === 0 } }])
    await Promise.all(boards.map(({ socket }) => socket.close()))
  })

  it('tell a resident of his own issue and the neighbour of none', async () => {
    const [mine, theirs] = await Promise.all([open(world.resident, 'title'), open(world.neighbour, 'title')])
    await report(world)
    const { id } = await report(world, {}, world.neighbour)
    await expect.poll(() => about(theirs.told(), 'ISSUE_REPORTED')).toMatchObject([{ issue: { id } }])
    await expect.poll(() => about(mine.told(), 'ISSUE_REPORTED')).toHaveLength(1)
    expect(mine.told()[0]!.issue!.id).not.toBe(id)
    await Promise.all([mine.socket.close(), theirs.socket.close()])
  })

  it('come together from wherever each of them comes back', async () => {
    const windows = await Promise.all(Array.from({ length: 6 }, () => OpenBoard.open(world.towerSecretary.client, world.boardId)))
    const cursors: string[] = []
    const cutting = windows.map(async (board, index) => {
      while (cursors.length === 0) {
        const comeBack = board.cut()
        await sleep(23 * (index + 1))
        comeBack()
        await sleep(250)
      }
    })
    cursors.push(...(await makeChanges(world, 80)))
    await Promise.all(cutting)
    for (const board of windows) await board.upTo(cursors.at(-1)!)
    for (const board of windows) await board.close()
    for (const board of windows) expect(await board.faults(cursors)).toEqual([])
    expect(windows.every(({ losses }) => losses.length > 3)).toBe(true)
  })
})

function expectUnbroken(messages: readonly BoardChangesMessage[]): void {
  messages.slice(1).forEach(({ previousCursor }, index) => expect(previousCursor).toBe(messages[index]!.cursor))
}

describe('a client that does not read', () => {
  it('is closed with 4290 when too much waits for it, holds nobody up, and misses nothing when it comes back', async () => {
    const start = await readBoard(world.member.client, world.boardId)
    const other = await OpenBoard.open(world.member.client, world.boardId)
    const slow = await RawSocket.open(server.url, world.member.client.headers())
    const ids = Array.from({ length: 50 }, (_, index) => `board ${index}`)
    for (const id of ids) slow.subscribe(id, BOARD_EVENTS, { boardId: world.boardId, after: start.cursor })
    for (const id of ids) await slow.next((frame) => frame.id === id && frame.type === 'next')

    const readOn = slow.stall()
    const text = '道闸挡住了消防通道,晚高峰车辆排到路口。'.repeat(90)
    for (let count = 0; count < 60; count++) {
      await report(world, { text })
      await other.until(() => other.kinds.filter((kind) => kind === 'ISSUE_REPORTED').length > count)
    }
    readOn()
    expect(await slow.closed).toBe(4290)

    const checker = new Checker(start.cursor, start.cards)
    for (const message of messagesOf(slow, ids[0]!)) checker.take(message)
    expect(checker.cards.size).toBeLessThan(start.cards.length + 60)
    const back = await RawSocket.open(server.url, world.member.client.headers())
    back.subscribe('board', BOARD_EVENTS, { boardId: world.boardId, after: checker.cursor })
    const now = await readBoard(world.member.client, world.boardId)
    await expect.poll(() => messagesOf(back, 'board').at(-1)?.cursor).toBe(now.cursor)
    for (const message of messagesOf(back, 'board')) checker.take(message)
    expect(checker.finish(now.cards, start.cards, [])).toEqual([])
    expect(await other.faults([])).toEqual([])
    await Promise.all([back.close(), other.close()])
  })
})
