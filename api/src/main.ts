import 'reflect-metadata'
import { type Config, readConfig } from './config.ts'
import { loadDemoOnce } from './demo/load.ts'
import { Vault } from './acting/vault.ts'
import { startServer } from './server/start.ts'
import { announce } from './startup/announce.ts'
import { connect } from './startup/database.ts'
import { exitExplaining } from './startup/failure.ts'
import { loadSecret } from './startup/secret.ts'
import { settle } from './startup/settle.ts'
import { stopWhenAsked } from './startup/shutdown.ts'

const log = (line: string) => console.log(`· ${line}`)

async function start(config: Config): Promise<() => Promise<void>> {
  const secret = loadSecret(config)
  const { database, close } = await connect(config, log)
  try {
    if (config.demo && (await loadDemoOnce(database, new Vault(secret)))) log('已装入演示街道 Loaded the demo sub-district')
    const server = await startServer({ database, config, secret })
    announce(server.url, config)
    settle()
    return async () => {
      await server.stop()
      await close()
    }
  } catch (error) {
    await close()
    throw error
  }
}

try {
  const config = readConfig(process.env)
  const started = start(config).catch((error: unknown) => exitExplaining(error, config))
  stopWhenAsked(started, config.drainMs)
} catch (error) {
  exitExplaining(error)
}
