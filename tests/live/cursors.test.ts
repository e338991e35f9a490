import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { OpenBoard, readBoard } from '../support/board.ts'
import { answersTo } from '../support/cursors.ts'
import { report } from '../support/issues.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
let sql: pg.Client
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  sql = new pg.Client({ connectionString: server.databaseUrl })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await server.stop()
})

const cursorNow = async () => (await readBoard(world.secretary.client, world.boardId)).cursor

it('goes on from a cursor that is held, also when nothing happened since', async () => {
  const cursor = await cursorNow()
  expect(await answersTo(world, cursor)).toEqual([{ __typename: 'BoardChanges', previousCursor: cursor, cursor, events: [] }])
})

it('goes on from one that is days old, also where the clock of the process is days ahead', async () => {
  const cursor = await cursorNow()
  await report(world)
  await sql.query(
    `update change set at = at - interval '6 days' where pos = (select pos from change_head where subdistrict_id = change.subdistrict_id)`,
  )
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * 86_400_000 })
  try {
    expect(await answersTo(world, cursor)).toMatchObject([{ __typename: 'BoardChanges', previousCursor: cursor, events: [{}] }])
  } finally {
    vi.useRealTimers()
  }
})

it('says that a cursor is too old once the log no longer promises to reach back to it, and ends', async () => {
  const cursor = await cursorNow()
  await report(world)
  await sql.query(`update change set at = at - interval '8 days'`)
  expect(await answersTo(world, cursor)).toEqual([{ __typename: 'ResyncRequired', reason: 'CURSOR_TOO_OLD' }])
  await report(world)
  const [changes] = await answersTo(world, await cursorNow())
  expect(changes).toMatchObject({ __typename: 'BoardChanges' })
})

it('says that the database was restored since a cursor was given, and ends', async () => {
  const cursor = await cursorNow()
  await sql.query('update log_epoch set epoch = gen_random_uuid()')
  expect(await answersTo(world, cursor)).toEqual([{ __typename: 'ResyncRequired', reason: 'OTHER_EPOCH' }])
  const fresh = await cursorNow()
  expect(await answersTo(world, fresh)).toMatchObject([{ __typename: 'BoardChanges', previousCursor: fresh }])
})

it('says so to a board that a restored database has fallen behind, though the epoch was kept', async () => {
  await report(world)
  const cursor = await cursorNow()
  await sql.query('delete from change where pos = (select pos from change_head where subdistrict_id = change.subdistrict_id)')
  await sql.query('update change_head set pos = pos - 1')
  expect(await answersTo(world, cursor)).toEqual([{ __typename: 'ResyncRequired', reason: 'OTHER_EPOCH' }])
})

it('an open board notices as well that the database was restored under it', async () => {
  const board = await OpenBoard.open(world.secretary.client, world.boardId)
  await sql.query('update log_epoch set epoch = gen_random_uuid()')
  await report(world)
  await expect.poll(() => board.kinds).toContain('OTHER_EPOCH')
  await board.close()
})

it.each([
  ['made up', () => 'AAAA'],
  ['empty', () => ''],
  ['not even text of a cursor', () => '游标'],
  ['with one position changed', (cursor: string) => forge(cursor)],
  ['cut short', (cursor: string) => cursor.slice(0, -2)],
  ['of something else', () => randomUUID()],
])('refuses a cursor that is %s with a stable code', async (_, spoil) => {
  expect(await answersTo(world, spoil(await cursorNow()))).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }])
})

it('refuses a cursor of another sub-district', async () => {
  const other = await buildWorld(server.url, server.databaseUrl, '西新')
  const { cursor } = await readBoard(other.secretary.client, other.boardId)
  expect(await answersTo(world, cursor)).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR', field: ['after'] }])
})

function forge(cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url')
  bytes.writeUIntBE(1, 32, 6)
  return bytes.toString('base64url')
}
