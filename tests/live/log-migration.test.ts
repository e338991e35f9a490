import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../support/api.ts'
import { createOldDatabase, type TestDatabase } from '../support/database.ts'

const OLD_CHANGES = 20_000
const WRITERS = 6

let database: TestDatabase
let pool: pg.Pool
let subdistrictId: string
beforeAll(async () => {
  // As it was before the log had partitions.
  database = await createOldDatabase('0003-matching')
  pool = new pg.Pool({ connectionString: database.url, max: WRITERS + 2 })
  pool.on('error', () => {})
  subdistrictId = (await pool.query(`insert into subdistrict (id, name) values (gen_random_uuid(), '东新街道') returning id`)).rows[0].id
  await write(OLD_CHANGES)
  await pool.query(`update change set at = at - make_interval(days => ($1 - pos)::int / 20)`, [OLD_CHANGES])
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})

const write = (count: number) =>
  pool.query(
    `insert into change (subdistrict_id, kind, entity, entity_id, entity_version)
     select $1, 'TRIED', 'ISSUE', gen_random_uuid(), 1 from generate_series(1, $2)`,
    [subdistrictId, count],
  )

const log = async (): Promise<{ id: string; pos: number; at: Date }[]> =>
  (await pool.query('select id, pos::int, at from change order by pos')).rows

it('a log of years is partitioned under its writers: every line stays where it was, and none is lost or doubled', async () => {
  const old = await log()
  const migrating = { isOver: false }
  const writing = Array.from({ length: WRITERS }, async () => {
    let written = 0
    for (; !migrating.isOver; written += 2) await write(2)
    return written
  })
  const migrated = await openDatabase({ url: database.url, allowUnsafe: true, connections: 2 })
  await migrated.close()
  await write(1)
  migrating.isOver = true
  const meanwhile = (await Promise.all(writing)).reduce((sum, written) => sum + written, 1)

  const all = await log()
  expect(meanwhile).toBeGreaterThan(WRITERS)
  expect(all.slice(0, OLD_CHANGES)).toEqual(old)
  expect(all.map(({ pos }) => pos)).toEqual(Array.from({ length: OLD_CHANGES + meanwhile }, (_, index) => index + 1))
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  const { rows } = await pool.query(`select relkind from pg_class where oid = 'change'::regclass`)
  expect(rows).toEqual([{ relkind: 'p' }])
})
