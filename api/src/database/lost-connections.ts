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
