import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Database, loadDemoOnce, openDatabase, readConfig, startEmbeddedPostgres, startServer, Vault } from './api.ts'
import { hasNoBrowser, shareBrowser } from './browser.ts'
import { findServer, servers } from './installed.ts'
import { KEPT_WORLDS, type KeptWorld, keepWorld } from './kept-world.ts'
import { PLENTY } from './process.ts'
import { databaseOf, SECRET, TEMPLATES } from './templates.ts'
import { makeWorld } from './world.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's PostgreSQL, as its administrator. */
    postgresUrl: string
  }
}

/** One PostgreSQL per run, in a folder that is thrown away: quick, as nothing in it needs to survive a power cut. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shuangshe-tests-'))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
  const [postgres, browser] = await Promise.all([
    startEmbeddedPostgres({ dataDir, log: () => {}, settings }),
    hasNoBrowser ? null : shareBrowser(),
  ])
  await create(postgres.url, TEMPLATES.empty, 'template1', async () => {})
  await create(postgres.url, TEMPLATES.demo, TEMPLATES.empty, (database) => loadDemoOnce(database, new Vault(SECRET)))
  process.env[KEPT_WORLDS] = join(dataDir, 'worlds.json')
  await writeFile(process.env[KEPT_WORLDS], JSON.stringify(await create(postgres.url, 'worlds', TEMPLATES.empty, keepWorlds)))
  project.provide('postgresUrl', postgres.url)
  for (const server of servers) {
    if (!findServer(server))
      console.warn(`\n!!! 没有 ${server}，相关测试将被跳过 NO ${server}: its tests are SKIPPED; apt-get install ${server}\n`)
  }
  if (hasNoBrowser)
    console.warn('\n!!! 没有找到浏览器,浏览器测试将被跳过 NO BROWSER FOUND: tests in a browser are SKIPPED; set CHROME_PATH !!!\n')
  return async () => {
    await browser?.close()
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** A database of this name, a copy of another, opened and filled as told. */
async function create<Made>(postgresUrl: string, name: string, like: string, fill: (database: Database) => Promise<Made>): Promise<Made> {
  const admin = new pg.Client({ connectionString: postgresUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${like}`).finally(() => admin.end())
  const database = await openDatabase({ url: databaseOf(postgresUrl, name), allowUnsafe: true })
  try {
    return await fill(database)
  } finally {
    await database.close()
  }
}

/** The worlds by their names: the one the tests look at, and another sub-district beside it. */
async function keepWorlds(database: Database): Promise<Record<string, KeptWorld>> {
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', BUDGETS: PLENTY })
  const server = await startServer({ database, config, secret: SECRET })
  const { directUrl } = database
  const kept: Record<string, KeptWorld> = {}
  for (const name of ['东新', '西新']) kept[name] = await keepWorld(directUrl, () => makeWorld(server.url, directUrl, name))
  await server.stop()
  return kept
}
