import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openDatabase } from '../support/api.ts'
import { OpenBoard } from '../support/board.ts'
import { makeChanges } from '../support/changes.ts'
import { createOldDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts'
import { isMissing } from '../support/installed.ts'
import { issueIn } from '../support/issues.ts'
import { attempt } from '../support/mutations.ts'
import { type Pooler, startPgBouncer } from '../support/pgbouncer.ts'
import { watchPresence } from '../support/presence.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type Citizen, signIn, type World } from '../support/world.ts'

const LIMITS = { statement_timeout: '5s', lock_timeout: '2s', idle_in_transaction_session_timeout: '30s' }

describe.skipIf(isMissing('pgbouncer'))('behind PgBouncer in transaction mode', () => {
  let pooler: Pooler
  let database: TestDatabase
  let sql: pg.Client
  beforeAll(async () => {
    pooler = await startPgBouncer(inject('postgresUrl'))
    database = await createTestDatabase()
    sql = new pg.Client({ connectionString: database.url })
    await sql.connect()
    await limit(nameOf(database.url))
  })
  afterAll(async () => {
    await sql?.end()
    await pooler?.stop()
    await database?.drop()
  })

  const open = (url: string, directUrl?: string) => openDatabase({ url, directUrl, allowUnsafe: true, connections: 2 })

  /** What the operator does once: the role's connections to this database have limits. */
  async function limit(name: string, client = sql, limits = LIMITS): Promise<void> {
    for (const [setting, value] of Object.entries(limits))
      await client.query(`alter role current_user in database ${name} set ${setting} = '${value}'`)
  }
  const nameOf = (url: string): string => new URL(url).pathname.slice(1)

  it('the server says what is missing: the direct way, limits, the same database', async () => {
    await expect(open(pooler.through(database.url))).rejects.toThrow('DATABASE_DIRECT_URL')
    const other = await createTestDatabase('nothing')
    const pooled = pooler.through(other.url)
    await expect(open(pooled, other.url)).rejects.toThrow(/ALTER ROLE .*statement_timeout = 5000/)

    await expect(open(pooler.through(database.url), other.url)).rejects.toThrow('DATABASE_DIRECT_URL')
    const stranger = new pg.Client({ connectionString: other.url })
    await stranger.connect()
    expect((await stranger.query(`select to_regclass('migration') as migrated`)).rows).toEqual([{ migrated: null }])
    await stranger.end()
    await other.drop()
  })

  it.each([
    { from: '0003-matching', table: 'change' },
    { from: '0007-viewer', table: 'party' },
  ])('a migration from $from waits as long as it needs for who writes to $table, whatever limits the role has', async ({ from, table }) => {
    const old = await createOldDatabase(from)
    const client = new pg.Client({ connectionString: old.url })
    await client.connect()
    await limit(nameOf(old.url), client, { ...LIMITS, statement_timeout: '500ms', lock_timeout: '500ms' })
    await client.query(`begin; lock table ${table} in row exclusive mode`)
    const migrated = open(pooler.through(old.url), old.url).then((opened) => opened.close())
    await Promise.race([migrated.catch(() => {}), sleep(2_500)])
    await client.query('commit')
    await expect(migrated).resolves.toBeUndefined()
    await client.end()
    await old.drop()
  })

  it('several processes that start at once migrate an empty database, one after the other', async () => {
    const name = `test_${randomBytes(6).toString('hex')}`
    const admin = new pg.Client({ connectionString: inject('postgresUrl') })
    await admin.connect()
    await admin.query(`create database ${name}`)
    await limit(name, admin)
    const url = Object.assign(new URL(inject('postgresUrl')), { pathname: name }).href
    const databases = await Promise.all([1, 2, 3].map(() => open(pooler.through(url), url)))
    const { rows } = await databases[0]!.reads.query('select count(distinct name) = count(*) as "eachOnce" from migration')
    expect(rows).toEqual([{ eachOnce: true }])
    await Promise.all(databases.map((each) => each.close()))
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })

  it('two processes share four connections: every change and everybody present is seen at both, and limits hold', async () => {
    const start = (): Promise<TestServer> => startTestServer({ databaseUrl: pooler.through(database.url), directUrl: database.url })
    const [first, second] = [await start(), await start()]
    const here = await buildWorld(first.url, database.url)
    const across = async (citizen: Citizen): Promise<Citizen> => ({ ...citizen, client: await signIn(second.url, citizen) })
    const there: World = { ...here, secretary: await across(here.secretary), resident: await across(here.resident) }

    const boards = await Promise.all([
      OpenBoard.open(here.towerSecretary.client, here.boardId),
      OpenBoard.open(there.secretary.client, there.boardId),
    ])
    const cursors = (await Promise.all([makeChanges(here, 60), makeChanges(there, 60)])).flat()
    for (const board of boards) {
      for (const cursor of cursors) await board.upTo(cursor)
      await board.close()
      expect(await board.faults(cursors)).toEqual([])
    }

    const mine = await watchPresence(here.secretary.client, here.boardId)
    const theirs = await watchPresence(there.resident.client, here.boardId)
    await expect.poll(mine.names).toEqual(['东新仙林书记', '东新居民甲'])
    await Promise.all([mine.close(), theirs.close()])

    // Whoever holds a row for ever keeps nobody waiting for ever.
    const issue = await issueIn(here, 'REPORTED')
    await sql.query('begin')
    await sql.query('select from issue where id = $1 for update', [issue.id])
    await expect(attempt(here.secretary.client, 'acceptIssue', { issueId: issue.id })).rejects.toThrow('UNAVAILABLE')
    await sql.query('rollback')
    expect((await attempt(here.secretary.client, 'acceptIssue', { issueId: issue.id })).userErrors).toEqual([])
    await second.stop()
    await first.stop()
  })
})
