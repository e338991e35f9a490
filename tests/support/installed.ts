import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe } from 'vitest'

/** Servers that some tests need, by the names of their Debian packages. */
export const servers = ['nats-server', 'pgbouncer'] as const
type Server = (typeof servers)[number]

/** Where it is; servers may lie outside an ordinary user’s PATH. */
export function findServer(name: Server): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Tests that need a server which this machine may not have: without it they are skipped, and their name says what to install. */
export function describeWith(server: Server, name: string, tests: () => void): void {
  if (findServer(server)) describe(name, tests)
  else describe.skip(`${name} (SKIPPED: apt-get install ${server})`, tests)
}
