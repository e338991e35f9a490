/** The API as it runs for real, over a database that is there. */
import { openDatabase, readConfig, startServer } from '../support/api.ts'
import { answerParent, argument } from './answer-parent.ts'

const { databaseUrl, secret } = argument<{ databaseUrl: string; secret: string }>()
const database = await openDatabase({ url: databaseUrl })
const config = readConfig({
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  SECRET_KEY: secret,
  DATABASE_URL: databaseUrl,
  DEMO: '0',
  BUDGETS: '1000',
})
const server = await startServer({ database, config, secret: config.secretKey! })
answerParent(server.url, async () => {
  await server.stop()
  await database.close()
})
