import type pg from 'pg'

/**
 * Gives a connection that broke in somebody's hands back for good. Who begins a transaction, or rolls one back, on a connection that
 * is gone gets an error and never releases it (Kysely's controlled transactions): a few such, and the pool has none left to give,
 * however long the database has been back.
 */
export function giveBackLostConnections(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => {
      const { release } = client
      // Whoever holds it still has nothing left to give back.
      client.release = () => {}
      try {
        release(true)
      } catch {
        // It had been given back before.
      }
    })
  })
}

/**
 * Ends a connection on which no answer comes: its other end is gone without a word, and the system would tell so a quarter of an hour
 * later. Statements end by themselves well before `patience`, milliseconds.
 */
export function endSilentConnections(pool: pg.Pool, patience: number): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...asked: unknown[]) => unknown
    client.query = ((...asked: unknown[]) => {
      const answer = query(...asked)
      if (!(answer instanceof Promise)) return answer
      const timer = setTimeout(() => void client.end().catch(() => {}), patience)
      const heard = (): void => clearTimeout(timer)
      answer.then(heard, heard)
      return answer
    }) as typeof client.query
  })
}
