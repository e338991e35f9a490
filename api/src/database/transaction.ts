import type { EntityManager } from '@mikro-orm/postgresql'
import type pg from 'pg'
import type { Database } from './open.ts'
import { line, type Rows, type Statement } from './line.ts'
import { together } from './together.ts'

/** PostgreSQL asks for a new attempt: serialization failure, deadlock. */
const worthRetrying = new Set(['40001', '40P01'])

/** What travels with `begin` and with `commit`, and so costs no way to the database of its own. */
export interface Ends<Result> {
  /**
   * First in the transaction; `work` is handed their rows. Each sees what was committed before it, not before all of them. Where there are
   * none, `begin` goes with the first that `work` asks.
   */
  first: readonly Statement[]
  /** Last in the transaction. */
  last(result: Result): readonly Statement[]
  /** After the commit: what only it decides. */
  after(result: Result): readonly Statement[]
}

/** Runs `work` in one transaction; a deadlock's victim is run again, at most twice. */
export async function transaction<Result>(database: Database, work: (em: EntityManager) => Promise<Result>): Promise<Result> {
  return (await transactionBetween(database, { first: [], last: () => [], after: () => [] }, work)).result
}

/** The same between statements of its own; the rows of those `after` it come with the result. */
export async function transactionBetween<Result>(
  database: Database,
  ends: Ends<Result>,
  work: (em: EntityManager, first: readonly Rows[]) => Promise<Result>,
): Promise<{ result: Result; after: Rows[] }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOf(database, ends, work)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (attempt === 3 || !worthRetrying.has(code)) throw error
    }
  }
}

async function attemptOf<Result>(
  database: Database,
  ends: Ends<Result>,
  work: (em: EntityManager, first: readonly Rows[]) => Promise<Result>,
): Promise<{ result: Result; after: Rows[] }> {
  const em = database.fork()
  const connection = await line(em)
  try {
    connection.hold('begin isolation level read committed')
    const result = await work(em, ends.first.length > 0 ? await connection.send(ends.first) : [])
    await connection.flush()
    const [last, after] = [ends.last(result), ends.after(result)]
    const answers = await connection.send([...last, { sql: 'commit' }, ...after])
    connection.release()
    return { result, after: answers.slice(last.length + 1) }
  } catch (error) {
    await connection.abandon()
    throw error
  }
}

/** An earlier statement of the transaction has failed. */
const ABORTED = '25P02'
const begin = 'begin isolation level repeatable read read only'

/** Reads everything in `work` from one snapshot of the database; what it asks for at once goes there in one way. */
export async function snapshot<Result>(database: Database, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await database.reads.connect()
  let cause: unknown
  const note = (error: unknown): void => void (cause ??= error)
  client.connection.on('errorMessage', note)
  try {
    const [, result] = await together(client, () => Promise.all([client.query(begin), work(client)]))
    // It has only read: nothing hangs on its end any more.
    client.query('commit').then(
      () => client.release(),
      () => client.release(true),
    )
    return result
  } catch (error) {
    // The connection is thrown away: after an error nothing is known of its state.
    client.release(true)
    // What was sent along with a statement that failed comes to nothing as well, and may be heard of first.
    throw (error as { code?: unknown }).code === ABORTED ? cause : error
  } finally {
    client.connection.off('errorMessage', note)
  }
}
