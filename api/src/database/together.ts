import type pg from 'pg'

/** What `work` asks for before it waits for anything leaves together: one call of the system, and the database is woken once. */
export function together<Result>({ connection: { stream } }: pg.PoolClient, work: () => Result): Result {
  stream.cork()
  try {
    return work()
  } finally {
    stream.uncork()
  }
}
