import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating-system account PostgreSQL runs as; undefined where that is simply the current user. */
export type Account = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the server's folder already, or else as `nobody`:
 * no account is created.
 */
export function accountFor(existingFolder: string | undefined): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existingFolder !== undefined) {
    const { uid, gid } = statSync(existingFolder)
    if (uid !== 0) return { uid, gid }
  }
  return nobody(readFileSync('/etc/passwd', 'utf8'))
}

export function nobody(passwd: string): Account {
  const [, , uid, gid] =
    passwd
      .split('\n')
      .find((line) => line.startsWith('nobody:'))
      ?.split(':') ?? []
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) }
}

/** Whether the account may pass through every folder on the way to `path` (a home folder is often closed to others). */
export function canReach(account: Account, path: string): boolean {
  for (let folder = realpathSync(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const passable = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001
    if (!passable) return false
    if (folder === dirname(folder)) return true
  }
}
