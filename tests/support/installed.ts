import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Servers that some tests need, by the names of their Debian packages. */
export const servers = ['nats-server', 'pgbouncer'] as const
type Server = (typeof servers)[number]

/** Where it is; servers may lie outside an ordinary user’s PATH. */
export function findServer(name: Server): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Tests that need it are skipped then; the start of a run says so, and what to install. */
export const isMissing = (name: Server): boolean => findServer(name) === undefined
