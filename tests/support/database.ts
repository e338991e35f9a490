import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { TEMPLATES } from './global-setup.ts'

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
    url: Object.assign(new URL(inject('postgresUrl')), { pathname: name }).href,
    drop: () => asAdministrator(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
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
