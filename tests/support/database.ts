import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { migrations } from './api.ts'
import { databaseOf, TEMPLATES } from './templates.ts'

export interface TestDatabase {
  url: string
  /** Closes it on whoever is still connected. */
  drop(): Promise<void>
}

/** A database of the caller's own: without any table, the bare schema, or the demo sub-district with its accounts. */
export async function createTestDatabase(template: keyof typeof TEMPLATES | 'nothing' = 'empty'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdministrator(`CREATE DATABASE ${name} TEMPLATE ${template === 'nothing' ? 'template1' : TEMPLATES[template]}`)
  return {
    url: databaseOf(inject('postgresUrl'), name),
    drop: () => asAdministrator(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

/** One as it was left by an older release, the last of whose migrations was this one: none that builds indexes beside the writers. */
export async function createOldDatabase(last: string): Promise<TestDatabase> {
  const database = await createTestDatabase('nothing')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('create table migration (id serial primary key, name varchar(255), executed_at timestamptz default now())')
  for (const [name, script] of Object.entries(migrations).filter(([name]) => name <= last)) {
    await client.query(script as string)
    await client.query('insert into migration (name) values ($1)', [name])
  }
  await client.end()
  return database
}

async function asAdministrator(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
