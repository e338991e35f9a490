import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepPartitions, openDatabase } from '../support/api.ts'
import { readBoard } from '../support/board.ts'
import { answersTo } from '../support/cursors.ts'
import { inMonths, partitionOf } from '../support/days.ts'
import { report } from '../support/issues.ts'
import { areLimitsLate } from '../support/moved-time.ts'
import { startTestServer, type TestServer } from '../support/server.ts'
import { buildWorld, type World } from '../support/world.ts'

let server: TestServer
let world: World
let pool: pg.Pool
beforeAll(async () => {
  server = await startTestServer({ template: 'empty' })
  world = await buildWorld(server.url, server.databaseUrl)
  pool = new pg.Pool({ connectionString: server.databaseUrl, max: 20 })
})
afterAll(async () => {
  await pool.end()
  await server.stop()
})

interface Partition {
  partition: string
  starts: Date | null
  ends: Date | null
}

const partitions = async (): Promise<Partition[]> => (await pool.query('select partition::text, starts, ends from change_partition')).rows

const newSubdistrict = async (name: string): Promise<string> =>
  (await pool.query('insert into subdistrict (id, name) values (gen_random_uuid(), $1) returning id', [name])).rows[0].id

/** Writes changes that begin at these instants, in one transaction. */
async function write(subdistrictId: string, ...instants: Date[]): Promise<void> {
  const values = instants.map((_, index) => `($1, 'TRIED', 'ISSUE', gen_random_uuid(), 1, $${index + 2})`)
  await pool.query(`insert into change (subdistrict_id, kind, entity, entity_id, entity_version, at) values ${values.join(', ')}`, [
    subdistrictId,
    ...instants,
  ])
}

/** Positions of a sub-district's changes, with the partition each lies in. */
const positions = async (subdistrictId: string): Promise<{ pos: number; partition: string }[]> => {
  const { rows } = await pool.query(
    'select pos::int, tableoid::regclass::text as partition from change where subdistrict_id = $1 order by pos',
    [subdistrictId],
  )
  return rows
}

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1)

it('the months to come have their partitions, without a gap, and one takes whatever lies in none', async () => {
  const all = await partitions()
  expect(all.filter(({ starts, ends }) => starts === null && ends === null)).toEqual([
    expect.objectContaining({ partition: 'change_default' }),
  ])
  const months = all.filter(({ ends }) => ends !== null).toSorted((a, b) => a.ends!.getTime() - b.ends!.getTime())
  expect(months[0]!.starts).toBeNull()
  months.slice(1).forEach(({ starts }, index) => expect(starts).toEqual(months[index]!.ends))
  expect(months.at(-1)!.ends!.getTime()).toBeGreaterThan(inMonths(3).getTime())
})

it('each partition refuses a position or an id that is given twice', async () => {
  for (const { partition } of await partitions()) {
    const { rows } = await pool.query(
      `select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = $1::regclass and indisunique order by 1`,
      [partition],
    )
    const keys = rows.map(({ definition }) => /\((.*)\)/.exec(definition)![1])
    expect(keys.toSorted()).toEqual(['id, subdistrict_id', 'subdistrict_id, pos'])
  }
})

it('positions are given once and without a gap over all partitions, whoever writes into which at the same time', async () => {
  const subdistrictId = await newSubdistrict('东新街道甲')
  const instants = [-30, 0, 1, 2, 14].map(inMonths)
  const writers = oneTo(16).map(async (writer) => {
    for (let round = 0; round < 15; round++) {
      const at = instants[(writer + round) % instants.length]!
      await write(subdistrictId, at, ...(round % 3 === 0 ? [instants[(writer + round + 1) % instants.length]!] : []))
    }
  })
  await Promise.all(writers)
  const given = await positions(subdistrictId)
  expect(given.map(({ pos }) => pos)).toEqual(oneTo(16 * 20))
  expect(new Set(given.map(({ partition }) => partition)).size).toBeGreaterThan(2)
})

it('what came before its month was made moves into it, and several processes may make it at once', async () => {
  const subdistrictId = await newSubdistrict('东新街道乙')
  await write(subdistrictId, inMonths(6), inMonths(7))
  expect((await positions(subdistrictId)).map(({ partition }) => partition)).toEqual(['change_default', 'change_default'])
  await Promise.all(oneTo(6).map(() => pool.query('select keep_change_partitions(6)')))
  const moved = await positions(subdistrictId)
  expect(moved).toEqual([
    { pos: 1, partition: partitionOf(inMonths(6)) },
    { pos: 2, partition: 'change_default' },
  ])
  await write(subdistrictId, inMonths(6))
  expect((await positions(subdistrictId)).at(-1)).toEqual({ ...moved[0]!, pos: 3 })
})

it.skipIf(areLimitsLate)('making a month gives way to whoever reads the log for long, and is done later', async () => {
  const reader = await pool.connect()
  await reader.query('begin')
  await reader.query('select count(*) from change')
  await expect(pool.query('select keep_change_partitions(8)')).rejects.toThrow('lock timeout')
  await report(world)
  await reader.query('commit')
  reader.release()
  await pool.query('select keep_change_partitions(8)')
})

it('an old partition is dropped only when told so; then old cursors are refused and newer ones go on', async () => {
  const old = (await readBoard(world.secretary.client, world.boardId)).cursor
  await report(world)
  await pool.query(`alter table change detach partition change_before`)
  await pool.query(`update change_before set at = at - interval '5 years'`)
  await pool.query(`alter table change attach partition change_before for values from (minvalue) to ('2024-01-01')`)
  const database = await openDatabase({ url: server.databaseUrl, allowUnsafe: true, connections: 2 })
  expect(await keepPartitions(database, null)).toBeNull()
  expect(await keepPartitions(database, 1_200)).toBeNull()
  await report(world)
  const { cursor } = await readBoard(world.secretary.client, world.boardId)
  await report(world)

  expect(await keepPartitions(database, 24)).toBe('change_before')
  expect(await keepPartitions(database, 24)).toBeNull()
  await database.close()
  expect(await answersTo(world, old)).toEqual([{ __typename: 'ResyncRequired', reason: 'CURSOR_TOO_OLD' }])
  expect(await answersTo(world, cursor)).toMatchObject([{ __typename: 'BoardChanges', events: [{ change: { kind: 'ISSUE_REPORTED' } }] }])
})
