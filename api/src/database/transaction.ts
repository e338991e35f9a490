import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql'
import type pg from 'pg'
import type { Database } from './open.ts'

/** PostgreSQL asks for a new attempt: serialization failure, deadlock. */
const worthRetrying = new Set(['40001', '40P01'])

/** Runs `work` in one transaction; a deadlock's victim is run again, at most twice. */
export async function transaction<Result>(database: Database, work: (em: EntityManager) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.fork().transactional(work, { isolationLevel: IsolationLevel.READ_COMMITTED })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (attempt === 3 || !worthRetrying.has(code)) throw error
    }
  }
}

/** Reads everything in `work` from one snapshot of the database. */
export async function snapshot<Result>(database: Database, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await database.reads.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // The connection is thrown away: after an error nothing is known of its state.
    client.release(true)
    throw error
  }
}
