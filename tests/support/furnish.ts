import { chmodSync, cpSync, lchownSync, lstatSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, startEmbeddedPostgres } from './api.ts'
import { createDataDir } from './process.ts'
import { SECRET } from './templates.ts'

let first: Promise<string> | undefined

/**
 * Puts into a data folder what a first start leaves there: a cluster whose database has the newest schema and nothing in it, and the key,
 * which is that of all servers under test. Made once by this process, and copied.
 */
export async function furnish(dataDir: string): Promise<void> {
  first ??= startOnce()
  const kept = await first
  // Where the account PostgreSQL runs under can’t reach the folder, a link stands for the cluster: such a one starts by itself.
  if (lstatSync(join(kept, 'postgres')).isSymbolicLink()) return
  cpSync(kept, dataDir, { recursive: true, preserveTimestamps: true })
  chmodSync(join(dataDir, 'postgres/data'), 0o700)
  ownLike(join(kept, 'postgres'), join(dataDir, 'postgres'))
}

/** Gives files to the account that owns others. */
export function ownLike(model: string, path: string): void {
  const { uid, gid } = statSync(model)
  for (const each of [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))])
    lchownSync(each, uid, gid)
}

async function startOnce(): Promise<string> {
  const { path: dataDir } = createDataDir()
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} })
  const database = await openDatabase({ url: postgres.url })
  await database.close()
  await postgres.stop()
  writeFileSync(join(dataDir, 'secret.key'), SECRET.toString('base64'), { mode: 0o600 })
  return dataDir
}
