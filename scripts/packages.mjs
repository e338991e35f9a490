import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mustStep, ROOT, StepFailed } from './progress.mjs'

/** Packages that running the product doesn't need, each folder with a lockfile of its own: fetched when a command needs them. */
const FOLDERS = { tools: 'scripts/tools', bench: 'tests/bench' }

/** Sees to it that the packages of these folders are there, as their lockfiles say. */
export async function fetchPackages(...names) {
  for (const name of names) {
    const folder = join(ROOT, FOLDERS[name])
    const stamp = join(folder, 'node_modules/.fetched')
    const wanted = readFileSync(join(folder, 'pnpm-lock.yaml'), 'utf8')
    if (read(stamp) === wanted) continue
    await mustStep(`取得 ${FOLDERS[name]} 的依赖 Fetching packages of ${FOLDERS[name]}`, async () => {
      await install(folder)
      writeFileSync(stamp, wanted)
    })
  }
}

/** Whether each lockfile keeps what its workspace says of what may be taken in; whoever only runs this takes the lockfile's word. */
export async function verifyLockfiles() {
  for (const folder of ['.', ...Object.values(FOLDERS)]) await install(join(ROOT, folder), '--lockfile-only', '--no-trust-lockfile')
}

/** With the pnpm that runs this, or else with one brought along. */
async function install(folder, ...options) {
  const self = process.env.npm_execpath ?? ''
  const isPnpm = basename(self).startsWith('pnpm')
  const command = isPnpm ? (/\.[cm]?js$/.test(self) ? [process.execPath, self] : [self]) : ['npx', '--yes', 'pnpm@12']
  const [program, ...args] = [...command, 'install', '--frozen-lockfile', ...options]
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (said += chunk))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new StepFailed(said.trim())
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
