import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const WRITERS = 24
const TRANSACTIONS = 40

let database: TestDatabase
let subdistrictId: string
let pool: pg.Pool
beforeAll(async () => {
  database = await createTestDatabase('empty')
  pool = new pg.Pool({ connectionString: database.url, max: WRITERS + 4 })
  // The database is dropped under connections that are just closing.
  pool.on('error', () => {})
})
afterAll(async () => {
  await pool.end()
  await database.drop()
})
beforeEach(async () => {
  const { rows } = await pool.query(`insert into subdistrict (id, name) values (gen_random_uuid(), '东新街道') returning id`)
  subdistrictId = rows[0].id
})

const INSERT = `insert into change (subdistrict_id, kind, entity, entity_id, entity_version)
  select $1, $2 || '.' || n, 'ISSUE', gen_random_uuid(), 1 from generate_series($3::int, $4::int) n`

/** Writes changes named `<writer>.<n>` for n from..to. */
const write = (client: pg.PoolClient | pg.Pool, writer: string, from: number, to = from) =>
  client.query(INSERT, [subdistrictId, writer, from, to])

async function log(): Promise<{ pos: number; kind: string }[]> {
  const { rows } = await pool.query<{ pos: string; kind: string }>('select pos, kind from change where subdistrict_id = $1 order by pos', [
    subdistrictId,
  ])
  return rows.map(({ pos, kind }) => ({ pos: Number(pos), kind }))
}

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1)

/** Many transactions of one writer; returns what it was told is committed, in the order it was told so. */
async function writeAtRandom(writer: string): Promise<string[]> {
  const acknowledged: string[] = []
  const client = await pool.connect()
  let n = 0
  for (let round = 0; round < TRANSACTIONS; round++) {
    await client.query('begin')
    const first = ++n
    n += Math.floor(Math.random() * 4)
    await write(client, writer, first, n)
    const kept = Array.from({ length: n - first + 1 }, (_, index) => first + index)
    if (Math.random() < 0.3) {
      await client.query('savepoint s')
      await write(client, writer, ++n)
      if (Math.random() < 0.5) await client.query('rollback to savepoint s')
      else {
        await client.query('release savepoint s')
        kept.push(n)
      }
    }
    if (Math.random() < 0.2) await client.query('rollback')
    else {
      await client.query('commit')
      acknowledged.push(...kept.map((each) => `${writer}.${each}`))
    }
  }
  client.release()
  return acknowledged
}

/** Reads on as the product does, `pos > last order by pos`, until told to stop; sees what a board would see. */
async function tail(isOver: () => boolean): Promise<number[]> {
  const seen: number[] = []
  for (let finishing = false; ;) {
    const last = seen.at(-1) ?? 0
    const { rows } = await pool.query('select pos from change where subdistrict_id = $1 and pos > $2 order by pos limit 500', [
      subdistrictId,
      last,
    ])
    seen.push(...rows.map(({ pos }) => Number(pos)))
    if (rows.length === 0 && finishing) return seen
    finishing = isOver()
  }
}

it('24 writers with rollbacks and savepoints leave dense positions, none lost, in each one’s order, beside idle transactions', async () => {
  const [idle, looking] = [await pool.connect(), await pool.connect()]
  await idle.query('begin')
  await write(idle, 'idle', 1)
  await looking.query('begin isolation level repeatable read')
  await looking.query('select count(*) from change')

  let isOver = false
  const reading = tail(() => isOver)
  const acknowledged = await Promise.all(oneTo(WRITERS).map((writer) => writeAtRandom(`w${writer}`)))
  isOver = true
  expect(await reading).toEqual(oneTo(acknowledged.flat().length))

  await idle.query('commit')
  await looking.query('commit')
  idle.release()
  looking.release()
  const changes = await log()
  expect(changes.map(({ pos }) => pos)).toEqual(oneTo(changes.length))
  expect(changes.at(-1)!.kind).toBe('idle.1')
  expect(changes.map(({ kind }) => kind).toSorted()).toEqual([...acknowledged.flat(), 'idle.1'].toSorted())
  acknowledged.forEach((mine, index) => {
    expect(changes.map(({ kind }) => kind).filter((kind) => kind.startsWith(`w${index + 1}.`))).toEqual(mine)
  })
})

it('10,000 changes of one transaction are numbered in their order', async () => {
  const client = await pool.connect()
  await client.query('begin')
  await write(client, 'bulk', 1, 10_000)
  await client.query('commit')
  client.release()
  const changes = await log()
  expect(changes.map(({ pos }) => pos)).toEqual(oneTo(10_000))
  expect(changes.map(({ kind }) => kind)).toEqual(oneTo(10_000).map((n) => `bulk.${n}`))
})

it('a transaction that changes two sub-districts gets dense positions in each', async () => {
  const { rows } = await pool.query(`insert into subdistrict (id, name) values (gen_random_uuid(), '西新街道') returning id`)
  const other = rows[0].id as string
  const client = await pool.connect()
  await client.query('begin')
  for (let n = 1; n <= 4; n++) {
    await client.query(INSERT, [n % 2 === 0 ? subdistrictId : other, 'both', n, n])
  }
  await client.query('commit')
  client.release()
  expect(await log()).toEqual([
    { pos: 1, kind: 'both.2' },
    { pos: 2, kind: 'both.4' },
  ])
})

it('a change without a sub-district’s head can’t be committed, so none goes unnumbered', async () => {
  await pool.query('delete from change_head where subdistrict_id = $1', [subdistrictId])
  await expect(write(pool, 'lost', 1)).rejects.toThrow(/no rows/)
  expect(await log()).toEqual([])
})
