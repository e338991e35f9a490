import type pg from 'pg'
import type { Database } from './open.ts'

/** Lets so many through at once. */
interface Ways {
  enter(): Promise<() => void>
}

const narrowed = new WeakMap<Ways, Database>()

/**
 * The same database to somebody who may have so many of its connections for reading at once: the others are for everybody else. Whoever
 * holds one for longer, as a snapshot does, must not ask for another meanwhile: it could wait for itself.
 */
export function byWays(database: Database, ways: Ways): Database {
  const known = narrowed.get(ways)
  if (known) return known
  const { reads } = database
  const query = async (...asked: Parameters<pg.Pool['query']>): Promise<unknown> => {
    const leave = await ways.enter()
    try {
      return await reads.query(...asked)
    } finally {
      leave()
    }
  }
  const connect = async (): Promise<pg.PoolClient> => {
    const leave = await ways.enter()
    try {
      const client = await reads.connect()
      const { release } = client
      client.release = (error) => {
        leave()
        release(error)
      }
      return client
    } catch (error) {
      leave()
      throw error
    }
  }
  const narrow = { ...database, reads: Object.create(reads, { query: { value: query }, connect: { value: connect } }) as pg.Pool }
  narrowed.set(ways, narrow)
  return narrow
}
