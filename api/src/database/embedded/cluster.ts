import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, mkdir, readdir, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, accountFor, canReach } from './account.ts'
import { type Binaries, findBinaries, SHARED_ROOT } from './binaries.ts'
import { otherMajorVersion } from './failure.ts'

export const SUPERUSER = 'shuangshe'
const MAJOR_VERSION = '18'

/**
 * One folder holds all of the embedded server: `data/` (the cluster), `password`, `server.log`, `users/`.
 * It appears by a rename, complete with its password, or not at all.
 */
export type Cluster = {
  folder: string
  data: string
  logFile: string
  password: string
  account: Account | undefined
  binaries: Binaries
}

export async function openCluster(dataDir: string, log: (line: string) => void, durable: boolean): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true, mode: 0o755 })
  const place = join(dataDir, 'postgres')
  const existing = existsSync(place) ? await realpath(place) : undefined
  const account = accountFor(existing)
  const binaries = await findBinaries(account)
  const folder = existing ?? (await createCluster(dataDir, account, binaries, log, durable))
  const data = join(folder, 'data')
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  if (found !== MAJOR_VERSION) throw otherMajorVersion(data, found, MAJOR_VERSION)
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim()
  return { folder, data, logFile: join(folder, 'server.log'), password, account, binaries }
}

async function createCluster(
  dataDir: string,
  account: Account | undefined,
  binaries: Binaries,
  log: (line: string) => void,
  durable: boolean,
): Promise<string> {
  log('首次启动,创建数据库 Creating the database, first start')
  const place = join(dataDir, 'postgres')
  const outside = account !== undefined && !canReach(account, dataDir)
  const parent = outside ? SHARED_ROOT : dataDir
  if (outside) await mkdir(parent, { recursive: true, mode: 0o755 })
  await removeAbandoned(dataDir)
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`
  const staging = join(parent, `postgres.new-${name}`)
  try {
    await initialise(staging, account, binaries, durable)
    if (!outside) {
      await rename(staging, place)
      return await realpath(place)
    }
    // PostgreSQL cannot pass through root's closed home: the cluster lies outside, a link in the data folder names it.
    const target = join(parent, `data-${name}`)
    await rename(staging, target)
    log(`数据库存放在 ${target} Database files are kept in ${target}`)
    await symlink(target, place)
    return target
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (existsSync(place)) return await realpath(place) // another start was quicker
    throw error
  }
}

async function initialise(folder: string, account: Account | undefined, binaries: Binaries, durable: boolean): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  await mkdir(join(folder, 'users'), { mode: 0o700 })
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (account) for (const path of [folder, join(folder, 'users'), passwordFile]) await chown(path, account.uid, account.gid)
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-E', 'UTF8']
  const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions']
  const child = spawn(binaries.initdb, ['-D', join(folder, 'data'), ...locale, ...access, ...(durable ? [] : ['--no-sync'])], {
    ...account,
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(said || `initdb ended with ${code}`)
}

/** A start killed half-way leaves a folder that no one will finish; those of living processes are left alone. */
async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const pid = /^postgres\.new-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dataDir, name), { recursive: true, force: true })
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
