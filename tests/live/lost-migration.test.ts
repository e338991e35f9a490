import pg from 'pg'
import { expect, it } from 'vitest'
import { openDatabase } from '../support/api.ts'
import { createOldDatabase } from '../support/database.ts'

it.each([
  { from: '0003-matching', table: 'change', how: 'in a transaction' },
  { from: '0007-viewer', table: 'party', how: 'beside the writers' },
])('who loses the line while migrating $how is told so, and the next one migrates', async ({ from, table }) => {
  const old = await createOldDatabase(from)
  const [writer, sql] = [1, 2].map(() => new pg.Client({ connectionString: old.url }))
  await Promise.all([writer!.connect(), sql!.connect()])
  await writer!.query(`begin; lock table ${table} in row exclusive mode`)
  const open = () => openDatabase({ url: old.url, allowUnsafe: true, connections: 2 })
  const breakOff = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  const lost = open().catch(({ message }: Error) => message)
  await expect.poll(async () => (await sql!.query(breakOff)).rowCount).toBe(1)
  expect(await lost).toContain('terminat')
  await writer!.query('commit')
  const opened = await open()
  await opened.close()
  await Promise.all([writer!.end(), sql!.end()])
  await old.drop()
})
