import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError } from '../config.ts'

const KEY_BYTES = 32

/**
 * The key that signs cursors and encrypts contact details: from the settings, or made once and kept in the data folder,
 * readable by its owner alone. It must outlive restarts: without it what was encrypted stays closed.
 */
export function loadSecret({ secretKey, dataDir }: Pick<Config, 'secretKey' | 'dataDir'>): Buffer {
  if (secretKey) return secretKey
  const file = join(dataDir, 'secret.key')
  const key = Buffer.from(readOrCreate(file, dataDir), 'base64')
  if (key.length === KEY_BYTES) return key
  throw new ConfigError(`${file} 已损坏,请恢复备份。${file} is damaged: restore it from a backup.`)
}

/** Written aside and linked, so that of two first starts one makes the key and both read it whole. */
function readOrCreate(file: string, dataDir: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(KEY_BYTES).toString('base64'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8')
}
