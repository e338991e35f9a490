import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { loadDemoOnce, openDatabase, startEmbeddedPostgres, Vault } from './api.ts'
import { hasNoBrowser, launchBrowser } from './browser.ts'
import { findServer, servers } from './installed.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The run's PostgreSQL, as its administrator. */
    postgresUrl: string
  }
}

/** Databases every test file copies its own from: the bare schema, and the demo sub-district. */
export const TEMPLATES = { empty: 'template_empty', demo: 'template_demo' } as const

/** Of all servers under test: what one sealed into the template, the next can open. */
export const SECRET = Buffer.alloc(32, 'test')

/** One PostgreSQL per run, in a folder that is thrown away: quick, as nothing in it needs to survive a power cut. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shuangshe-tests-'))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {}, settings })
  await createTemplates(postgres.url)
  project.provide('postgresUrl', postgres.url)
  for (const server of servers) {
    if (!findServer(server))
      console.warn(`\n!!! 没有 ${server}，相关测试将被跳过 NO ${server}: its tests are SKIPPED; apt-get install ${server}\n`)
  }
  if (hasNoBrowser) {
    console.warn('\n!!! 没有找到浏览器,浏览器测试将被跳过 NO BROWSER FOUND: tests in a browser are SKIPPED; set CHROME_PATH !!!\n')
  } else {
    const browser = await launchBrowser()
    await browser.close()
  }
  return async () => {
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function createTemplates(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  for (const name of Object.values(TEMPLATES)) {
    await admin.query(`CREATE DATABASE ${name}`)
    const database = await openDatabase({ url: Object.assign(new URL(url), { pathname: name }).href, allowUnsafe: true })
    if (name === TEMPLATES.demo) await loadDemoOnce(database, new Vault(SECRET))
    await database.close()
  }
  await admin.end()
}
