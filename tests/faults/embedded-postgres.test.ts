import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startEmbeddedPostgres } from '../support/api.ts'
import { createDataDir, isAlive } from '../support/process.ts'

const silent = { log: () => {} }
let folder: ReturnType<typeof createDataDir>
let dataDir: string

beforeEach(() => {
  folder = createDataDir()
  dataDir = folder.path
})
afterEach(() => folder.remove())

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0])

async function until<Value>(read: () => Promise<Value>, patience = 10_000): Promise<Value> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await read()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(50)
    }
  }
}

it('keeps what was written over an orderly stop', async () => {
  const first = await startEmbeddedPostgres({ dataDir, ...silent })
  await query(first.url, `CREATE TABLE note (text text); INSERT INTO note VALUES ('道闸')`)
  await first.stop()
  expect(existsSync(join(dataDir, 'postgres/data/postmaster.pid'))).toBe(false)
  const second = await startEmbeddedPostgres({ dataDir, ...silent })
  expect(await query(second.url, 'SELECT text FROM note')).toEqual([{ text: '道闸' }])
  await second.stop()
})

it('is durable, speaks UTF-8 and sorts Chinese by pinyin', async () => {
  const { url, stop } = await startEmbeddedPostgres({ dataDir, ...silent })
  const [settings] = await query(
    url,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('server_encoding') AS encoding`,
  )
  expect(settings).toEqual({ fsync: 'on', commit: 'on', encoding: 'UTF8' })
  const sorted = await query(
    url,
    `SELECT string_agg(name, '' ORDER BY name COLLATE "zh-x-icu") AS names FROM (VALUES ('张'), ('李'), ('陈')) AS person (name)`,
  )
  expect(sorted).toEqual([{ names: '陈李张' }])
  await stop()
})

it('is started again on the same address after a kill -9, with everything committed', async () => {
  const said: string[] = []
  const { url, stop } = await startEmbeddedPostgres({ dataDir, log: (line) => said.push(line) })
  await query(url, 'CREATE TABLE note (id int)')
  for (let round = 1; round <= 3; round += 1) {
    await query(url, `INSERT INTO note VALUES (${round})`)
    process.kill(serverPid(), 'SIGKILL')
    const [count] = await until(() => query(url, 'SELECT count(*)::int FROM note'))
    expect(count).toEqual({ count: round })
  }
  expect(said.filter((line) => line.includes('stopped unexpectedly'))).toHaveLength(3)
  await stop()
})

it('serves a second program on the same folder, and stops with the last of them', async () => {
  const first = await startEmbeddedPostgres({ dataDir, ...silent })
  const another = join(dataDir, 'postgres/users', String(process.ppid))
  writeFileSync(another, '')
  await first.stop()
  const adopted = await startEmbeddedPostgres({ dataDir, ...silent })
  expect(adopted.url).toBe(first.url)
  const pid = serverPid()
  rmSync(another)
  writeFileSync(join(dataDir, 'postgres/users/999999999'), '') // left behind by a program that was killed
  await adopted.stop()
  await expect.poll(() => isAlive(pid)).toBe(false)
})

it('refuses data of another major version by name, and leaves it alone', async () => {
  const { stop } = await startEmbeddedPostgres({ dataDir, ...silent })
  await stop()
  writeFileSync(join(dataDir, 'postgres/data/PG_VERSION'), '15\n')
  await expect(startEmbeddedPostgres({ dataDir, ...silent })).rejects.toThrow(/PostgreSQL 15, but 18 is built in/)
})

it('does not take a copied folder’s note of a running server for its own', async () => {
  const original = await startEmbeddedPostgres({ dataDir, ...silent })
  const note = readFileSync(join(dataDir, 'postgres/data/postmaster.pid'))
  await query(original.url, 'CHECKPOINT')
  const copy = createDataDir()
  const twin = await startEmbeddedPostgres({ dataDir: copy.path, ...silent })
  await twin.stop()
  writeFileSync(join(copy.path, 'postgres/data/postmaster.pid'), note, { mode: 0o600 })
  const again = await startEmbeddedPostgres({ dataDir: copy.path, ...silent })
  expect(again.url).not.toBe(original.url)
  await again.stop()
  await copy.remove()
  expect(await query(original.url, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  await original.stop()
})

it('says in a sentence that a folder cannot be written', async () => {
  const file = join(dataDir, 'occupied')
  writeFileSync(file, '')
  await expect(startEmbeddedPostgres({ dataDir: join(file, 'data'), ...silent })).rejects.toThrow(/cannot be written.*DATA_DIR/)
})

it('starts over when a first start was killed half-way', async () => {
  mkdirSync(join(dataDir, 'postgres.new-999999999-dead', 'data'), { recursive: true })
  const { stop } = await startEmbeddedPostgres({ dataDir, ...silent })
  await stop()
  expect(existsSync(join(dataDir, 'postgres.new-999999999-dead'))).toBe(false)
})
