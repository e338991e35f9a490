import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOARD_EVENTS, type BoardMessage, readBoard } from '../support/board.ts'
import { subscribe } from '../support/client.ts'
import { inMonths, partitionOf } from '../support/days.ts'
import { cursorBefore, grow } from '../support/growth.ts'
import { readings } from '../support/growth.reads.ts'
import { report } from '../support/issues.ts'
import { perform } from '../support/mutations.ts'
import { type Explaining, type Statement, startExplaining } from '../support/plans.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

/** Small enough to be made in seconds, large enough that reading all of it is another plan than reading what is asked for. */
const SIZE = { others: 14, issues: { own: 4_000, each: 1_000 }, changes: { own: 20_000, each: 2_000 } }
const GROWING = ['issue', 'need', 'offer', 'match', 'issue_entry', 'issue_follower', 'party', 'follow_up', 'mutation_key']
/** Rows of one table one statement may look at: what is near the beginning of a page, and a little. */
const MOST_ROWS = 1_100

let postgres: Explaining
let server: TestServer
let world: World
/** Partitions of which no more is there than one statement may look at: a month that has just begun. */
let short: string[]
beforeAll(async () => {
  postgres = await startExplaining()
  server = await startTestServer({ databaseUrl: postgres.url })
  world = await buildWorld(server.url, postgres.url)
  await grow(postgres.url, world, SIZE)
  short = await shortPartitions()
})
afterAll(async () => {
  await server.stop()
  await postgres.stop()
})

const isLog = (table: string): boolean => table.startsWith('change_2') || table === 'change_default' || table === 'change_before'

async function shortPartitions(): Promise<string[]> {
  const sql = new pg.Client({ connectionString: postgres.url })
  await sql.connect()
  const { rows } = await sql.query<{ name: string }>(
    `select p.partition::text as name from change_partition p
     where (select count(*) from (select from change c where c.tableoid = p.partition limit ${MOST_ROWS} + 1) few) <= ${MOST_ROWS}`,
  )
  await sql.end()
  return rows.map(({ name }) => name)
}

/** A word that few of the newest have is searched for in all there is: as many entries of indexes are read as there are of them. */
const isSearch = ({ scans }: Statement): boolean => scans.some(({ index }) => index?.endsWith('_words'))

/** What was read of tables that grow in a way that grows with them. */
function faultsOf(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) =>
    statement.scans
      .filter(({ table }) => GROWING.includes(table) || isLog(table))
      .filter(({ node, table, rows }) => rows > MOST_ROWS || (node === 'Seq Scan' && rows > 0 && !short.includes(table)))
      .filter(({ node }) => !(node === 'Bitmap Index Scan' && isSearch(statement)))
      .map(({ node, table, rows }) => `${node} over ${rows} rows of ${table}: ${statement.sql}`),
  )
}

/** The partitions of the log that were opened. */
const opened = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.flatMap(({ scans }) => scans.map(({ table }) => table).filter(isLog)))

/** This month's, last month's for what happened within a week, and those to come, which are empty. */
const recent = (): string[] => [...[-1, 0, 1, 2, 3].map((months) => partitionOf(inMonths(months))), 'change_default']

it('what is asked all day is read without going through the history', async () => {
  const faults: Record<string, string[]> = {}
  for (const { name, by, query, variables } of readings(world)) {
    const statements = await postgres.statementsOf(() => by.client.request(query, variables))
    expect(statements, name).not.toEqual([])
    const found = faultsOf(statements)
    if (found.length > 0) faults[name] = found
  }
  expect(faults).toEqual({})
})

it('a mutation touches what it changes, and the log’s newest partition', async () => {
  const statements = await postgres.statementsOf(async () => {
    const { id } = await report(world)
    await perform(world.secretary.client, 'acceptIssue', { issueId: id })
  })
  expect(statements.some(({ sql }) => sql.includes('update change_head'))).toBe(true)
  expect(faultsOf(statements)).toEqual([])
  expect(recent()).toEqual(expect.arrayContaining([...opened(statements)]))
})

describe('coming back to a board', () => {
  const answers = async (after: string): Promise<BoardMessage[]> => {
    const socket = world.secretary.client.connect()
    const messages: BoardMessage[] = []
    for await (const { data } of subscribe(socket, BOARD_EVENTS, { boardId: world.boardId, after })) {
      const message = data!.boardEvents as BoardMessage
      messages.push(message)
      if (message.__typename === 'ResyncRequired' || message.cursor === (await readBoard(world.secretary.client, world.boardId)).cursor)
        break
    }
    await socket.dispose()
    return messages
  }

  it('after 1,000 changes reads those, of the partitions they lie in', async () => {
    const after = await cursorBefore(world, postgres.url, 1_000)
    let messages: BoardMessage[] = []
    const statements = await postgres.statementsOf(async () => (messages = await answers(after)))
    expect(messages.flatMap((message) => (message.__typename === 'BoardChanges' ? message.events : []))).toHaveLength(1_000)
    expect(faultsOf(statements)).toEqual([])
    expect(recent()).toEqual(expect.arrayContaining([...opened(statements)]))
  })

  it('after too long is refused without a look at what lies between', async () => {
    const after = await cursorBefore(world, postgres.url, 10_000)
    let messages: BoardMessage[] = []
    const statements = await postgres.statementsOf(async () => (messages = await answers(after)))
    expect(messages).toEqual([{ __typename: 'ResyncRequired', reason: 'CURSOR_TOO_OLD' }])
    expect(faultsOf(statements)).toEqual([])
    expect(recent()).toEqual(expect.arrayContaining([...opened(statements)]))
  })
})

it('notices where the history is gone through', async () => {
  const { administrator } = world
  const statements = await postgres.statementsOf(() => administrator.client.request('{ issues(first: 1) { totalCount } }'))
  expect(faultsOf(statements)).not.toEqual([])
})
