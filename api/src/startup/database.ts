import type { Config } from '../config.ts'
import { startEmbeddedPostgres } from '../database/embedded/start.ts'
import { type Database, openDatabase } from '../database/open.ts'

/** The configured PostgreSQL or the embedded one, migrated; `close` also ends the embedded server. */
export async function connect(config: Config, log: (line: string) => void): Promise<{ database: Database; close(): Promise<void> }> {
  if (config.databaseUrl !== undefined) {
    const database = await openDatabase({ url: config.databaseUrl, directUrl: config.databaseDirectUrl, log })
    return { database, close: () => database.close() }
  }
  log('启动数据库 Starting the database')
  const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log })
  try {
    const database = await openDatabase({ url: postgres.url, log })
    return {
      database,
      async close() {
        await database.close()
        await postgres.stop()
      },
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
