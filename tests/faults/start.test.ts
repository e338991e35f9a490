import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../support/api.ts'
import { createTestDatabase } from '../support/database.ts'
import { createDataDir, freePort, isAlive, runCommand, runToEnd, spawnServer } from '../support/process.ts'
import { firstSignIn, signIn } from '../support/world.ts'

let folder: ReturnType<typeof createDataDir>
beforeEach(() => {
  folder = createDataDir()
})
afterEach(() => folder.remove())

/** Lines that are not progress. */
const sentences = (said: string) => said.split('\n').filter((line) => line !== '' && !line.startsWith('· '))

describe('a start that cannot succeed ends with one sentence', () => {
  let occupant: Server
  let occupied: number
  beforeAll(async () => {
    occupied = await freePort()
    occupant = createServer()
    await new Promise<void>((resolve) => occupant.listen(occupied, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => occupant.close(resolve)))

  it.each([
    ['a busy port', () => ({ PORT: String(occupied), HOST: '127.0.0.1' }), /in use: choose another one with PORT/],
    ['a setting that makes no sense', () => ({ PORT: 'http' }), /PORT is a whole number/],
    ['a DATABASE_URL of another kind', () => ({ DATABASE_URL: 'mysql://localhost/board' }), /DATABASE_URL must look like postgres:/],
    [
      'a database that does not answer',
      () => ({ DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/board' }),
      /127\.0\.0\.1:1\/board.*DATABASE_URL/,
    ],
    ['a data folder that cannot be written', () => ({ DATA_DIR: join(folder.path, 'occupied', 'data') }), /cannot be written.*DATA_DIR/],
    ['production without a key', () => ({ NODE_ENV: 'production' }), /SECRET_KEY/],
  ])('%s', async (_, env, sentence) => {
    writeFileSync(join(folder.path, 'occupied'), '')
    const { code, said } = await runToEnd({ PORT: '0', DATA_DIR: folder.path, ...env() })
    expect(code).toBe(1)
    expect(sentences(said)).toHaveLength(1)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('geheim')
  })
})

it('a stopped server ends its database and exits with 0; asked twice it ends once', async () => {
  const server = await spawnServer({ dataDir: folder.path })
  const databasePid = server.databasePid()
  process.kill(server.pid, 'SIGINT')
  expect(await server.stop()).toBe(0)
  await expect.poll(() => isAlive(databasePid)).toBe(false)
})

it('a killed server leaves its database running, and the next start takes it over', async () => {
  const first = await spawnServer({ dataDir: folder.path })
  const databasePid = first.databasePid()
  await first.kill9()
  const second = await spawnServer({ dataDir: folder.path })
  expect(second.databasePid()).toBe(databasePid)
  expect(await second.stop()).toBe(0)
})

const production = { NODE_ENV: 'production', SECRET_KEY: Buffer.alloc(32, 7).toString('base64'), HOST: '127.0.0.1', PORT: '0' }

it('production on the database of a demo ends with one sentence', async () => {
  const demo = await spawnServer({ dataDir: folder.path })
  await demo.stop()
  const { code, said } = await runToEnd({ ...production, DATA_DIR: folder.path })
  expect(sentences(said)).toEqual([expect.stringMatching(/演示街道.*holds the demo.*use a new, empty one/)])
  expect(code).toBe(1)
})

it('a demo that was loaded before there was a mark is known by its accounts, and nothing else is taken for one', async () => {
  const old = await createTestDatabase('demo')
  const client = new pg.Client({ connectionString: old.url })
  await client.connect()
  await client.query(`insert into subdistrict (id, name) values (gen_random_uuid(), '东新街道')`)
  await client.query(`alter table subdistrict drop column is_demo`)
  await client.query(`delete from migration where name = '0010-demo-mark'`)
  await (await openDatabase({ url: old.url, allowUnsafe: true, connections: 2 })).close()
  const { rows } = await client.query('select name from subdistrict where is_demo')
  await client.end()
  await old.drop()
  expect(rows).toEqual([{ name: '云栖街道（演示）' }])
})

it.each([
  ['https', '', /TRUST_PROXY 未设.*TRUST_PROXY is not set/],
  ['https', '1', /^(?![^]*TRUST_PROXY)/],
  ['http', '', /^(?![^]*TRUST_PROXY)/],
])('a start with a PUBLIC_URL of %s and TRUST_PROXY “%s” warns as it should', async (scheme, trust, said) => {
  const env = { PUBLIC_URL: `${scheme}://board.example.cn`, TRUST_PROXY: trust, DEMO: '0' }
  const server = await spawnServer({ dataDir: folder.path, env })
  expect(server.said()).toMatch(said)
  await server.stop()
})

describe('at the console', () => {
  const command = (...words: string[]) => runCommand('startup/reset-administrator', words, { DATA_DIR: folder.path })

  it('an account gets a new password while the server runs, which goes on with the same database', async () => {
    const server = await spawnServer({ dataDir: folder.path })
    const administrator = await signIn(server.url, { account: 'street.admin', password: 'shuangshe-demo' })
    const { code, said } = await command('admin:reset', '--account', 'street.admin', '--password', 'reset-at-the-console-once')
    expect([code, sentences(said)]).toEqual([0, [expect.stringMatching(/^已重置 Reset: street\.admin\(林正远/)]])
    expect(await administrator.request('{ viewer { isAdministrator } }')).toEqual({ viewer: null })
    await firstSignIn(server.url, 'street.admin', 'reset-at-the-console-once')
    const lacking = await command('--account', 'street.admin')
    expect(lacking).toEqual({ code: 1, said: expect.stringMatching(/give it with --password/) })
    expect(await server.stop()).toBe(0)
  })
})
