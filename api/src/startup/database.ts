import { type Config, ConfigError } from '../config.ts'
import { startEmbeddedPostgres } from '../database/embedded/start.ts'
import { type Database, openDatabase } from '../database/open.ts'

export interface Connected {
  database: Database
  /** Also ends the embedded server. */
  close(): Promise<void>
}

/** The configured PostgreSQL or the embedded one, migrated, and in production without the demo. */
export async function connect(config: Config, log: (line: string) => void): Promise<Connected> {
  const connected = await openConfigured(config, log)
  try {
    if (config.production) await refuseDemo(connected.database)
    return connected
  } catch (error) {
    await connected.close()
    throw error
  }
}

/** The password of the demo's accounts is public, and its administrator sees to everything. */
async function refuseDemo({ reads }: Database): Promise<void> {
  const { rows } = await reads.query('select from subdistrict where is_demo')
  if (rows.length === 0) return
  throw new ConfigError(
    '此数据库装有演示街道，其账号的密码是公开的：正式使用请换一个新的空数据库（DATABASE_URL 或 DATA_DIR）。This database holds the demo, whose passwords are public: for production use a new, empty one (DATABASE_URL or DATA_DIR).',
  )
}

async function openConfigured(config: Config, log: (line: string) => void): Promise<Connected> {
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
