import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/** What every node of a distributed database would hold a copy of, or one node alone; each with the reason why it isn't spread. */
const NOT_SPREAD: Record<string, string> = {
  account: 'sign-in names are unique over all sub-districts, and looked up before the sub-district is known',
  sign_in_attempt: 'counts what nobody has proved yet to belong to any sub-district',
  session: 'looked up by a secret before anything is known',
  api_token: 'looked up by a secret before anything is known',
  log_epoch: 'one row for the whole database',
  migration: 'one for the whole database',
  job: 'each process takes what is due, of whichever sub-district',
}
/** Spread by its own id, which is the sub-district. */
const ROOT = 'subdistrict'

let database: TestDatabase
let sql: pg.Client
beforeAll(async () => {
  database = await createTestDatabase('empty')
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const spread = async (): Promise<string[]> => {
  const { rows } = await sql.query<{ name: string }>(
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
  )
  return rows.map(({ name }) => name).filter((name) => !(name in NOT_SPREAD) && name !== ROOT)
}

describe('every table of a sub-district’s data can be spread by the sub-district:', () => {
  it('the sub-district stands in each row', async () => {
    const { rows } = await sql.query<{ name: string }>(
      `select attrelid::regclass::text as name from pg_attribute where attname = 'subdistrict_id' and attnotnull and atttypid = 'uuid'::regtype`,
    )
    const having = new Set(rows.map(({ name }) => name))
    expect((await spread()).filter((name) => !having.has(name))).toEqual([])
  })

  it('each has a primary key; the log, whose partitions have theirs, is the one that hasn’t', async () => {
    const { rows } = await sql.query<{ name: string }>(`select conrelid::regclass::text as name from pg_constraint where contype = 'p'`)
    const having = new Set(rows.map(({ name }) => name))
    expect((await spread()).filter((name) => !having.has(name))).toEqual(['change'])
  })

  it('the sub-district is part of each key, and of whatever else is unique', async () => {
    const { rows } = await sql.query<{ table: string; index: string }>(
      `select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index from pg_index i
       where i.indisunique and i.indrelid::regclass::text = any($1) and not exists (
         select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'subdistrict_id' and a.attnum = any(i.indkey::int2[]))`,
      [await spread()],
    )
    expect(rows).toEqual([])
  })

  it('references stay within a sub-district', async () => {
    const { rows } = await sql.query<{ table: string; key: string }>(
      `select f.conrelid::regclass::text as table, f.conname as key from pg_constraint f
       where f.contype = 'f' and f.conrelid::regclass::text = any($1) and not exists (
         select from unnest(f.conkey, f.confkey) k (own, other)
           join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.own and a.attname = 'subdistrict_id'
           join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.other
         where b.attname = case when f.confrelid = 'subdistrict'::regclass then 'id' else 'subdistrict_id' end)`,
      [await spread()],
    )
    expect(rows).toEqual([])
  })

  it('none is referred to by one that isn’t spread, but by those that are looked up before the sub-district is known', async () => {
    const { rows } = await sql.query<{ table: string }>(
      `select distinct conrelid::regclass::text as table from pg_constraint where contype = 'f' and confrelid::regclass::text = any($1)
         and not conrelid::regclass::text = any($1) order by 1`,
      [await spread()],
    )
    expect(rows.map(({ table }) => table)).toEqual(['account', 'api_token', 'session'])
  })

  it('two triggers are in the way, and each is there for what a service can do in the same transaction', async () => {
    const { rows } = await sql.query<{ name: string; table: string }>(
      `select tgname as name, tgrelid::regclass::text as table from pg_trigger where not tgisinternal and tgparentid = 0 order by 1`,
    )
    expect(rows).toEqual([
      { name: 'number_changes', table: 'change' },
      { name: 'open_change_head', table: 'subdistrict' },
    ])
  })
})

describe('where no trigger numbers the log,', () => {
  /** Numbers and writes in one statement, the last of its transaction: the head row’s lock is held from here to the commit. */
  const APPEND = `
    with head as (update change_head set pos = pos + $2 where subdistrict_id = $1 returning pos - $2 as base)
    insert into change (subdistrict_id, pos, kind, entity, entity_id, entity_version)
      select $1, base + n, $3, 'ISSUE', gen_random_uuid(), 1 from head, generate_series(1, $2::int) n`

  it('the last statement of a transaction gives the same dense positions, in order of the commits', async () => {
    await sql.query('alter table change disable trigger number_changes')
    const { rows } = await sql.query(`insert into subdistrict (id, name) values (gen_random_uuid(), '东新街道') returning id`)
    const pool = new pg.Pool({ connectionString: database.url, max: 12 })
    pool.on('error', () => {})
    const seen: number[] = []
    const writers = Array.from({ length: 12 }, async (_, writer) => {
      for (let round = 0; round < 20; round++) {
        const client = await pool.connect()
        await client.query('begin')
        await client.query('select 1')
        await client.query(APPEND, [rows[0].id, 1 + (round % 3), `W${writer}`])
        await client.query(round % 5 === 4 ? 'rollback' : 'commit')
        client.release()
        const log = await pool.query('select pos::int from change where subdistrict_id = $1 and pos > $2 order by pos', [
          rows[0].id,
          seen.length,
        ])
        // Whoever reads as far as there is has missed nothing before it.
        if (log.rows[0]?.pos === seen.length + 1) seen.push(...log.rows.map(({ pos }) => pos as number))
      }
    })
    await Promise.all(writers)
    await pool.end()
    const { rows: all } = await sql.query('select pos::int from change where subdistrict_id = $1 order by pos', [rows[0].id])
    expect(all.map(({ pos }) => pos)).toEqual(Array.from({ length: 12 * 31 }, (_, index) => index + 1))
    expect(seen).toEqual(all.map(({ pos }) => pos).slice(0, seen.length))
  })
})
