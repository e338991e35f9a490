import { openDatabase, readConfig, startServer } from './api.ts'
import { createTestDatabase } from './database.ts'
import { PLENTY } from './process.ts'
import { SECRET } from './templates.ts'

export interface TestServer {
  url: string
  databaseUrl: string
  stop(): Promise<void>
}

/**
 * The API in this process, on a free port. Without a `databaseUrl` it has a database of its own, of the given template,
 * dropped at the end; `directUrl` is the way to it past a pooler. `env` holds settings as the README lists them.
 */
export async function startTestServer(
  options: { databaseUrl?: string; directUrl?: string; template?: 'empty' | 'demo'; env?: Record<string, string> } = {},
): Promise<TestServer> {
  const own = options.databaseUrl === undefined ? await createTestDatabase(options.template ?? 'demo') : undefined
  const databaseUrl = options.databaseUrl ?? own!.url
  const database = await openDatabase({ url: databaseUrl, directUrl: options.directUrl, allowUnsafe: true, connections: 8 })
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', BUDGETS: PLENTY, ...options.env })
  const server = await startServer({ database, config, secret: config.secretKey ?? SECRET })
  return {
    url: server.url,
    databaseUrl,
    async stop() {
      await server.stop()
      await database.close()
      await own?.drop()
    },
  }
}
