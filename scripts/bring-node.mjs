// Where the machine's Node is too old for the rest, the right one is brought along from the package registry. Runs on Node 20.
import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const WANTED = '24.21.0'

/** Holds the process id of whoever is fetching. */
const FETCHING = fileURLToPath(new URL('../node_modules/.fetching-node', import.meta.url))
/** Where it lies, once it was brought: asking for it again takes a second of each start. */
const BROUGHT = fileURLToPath(new URL(`../node_modules/.node-${WANTED}`, import.meta.url))
const PATIENCE_MS = 300_000

export function isNewEnough([major, minor] = process.versions.node.split('.').map(Number)) {
  return major > 22 || (major === 22 && minor >= 18)
}

/** Path of the right Node, where it was brought before. */
export function broughtNode() {
  const path = read(BROUGHT)
  return existsSync(path) ? path : null
}

/** Brings it, and tells its path: waits for whoever fetches it already, for two at once would write into one folder. */
export async function bringNode() {
  const deadline = Date.now() + PATIENCE_MS
  while (isAlive(fetcher()) && Date.now() < deadline) await sleep(100)
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)))
  const args = ['--yes', '-p', `node@${WANTED}`, 'node', '-p', 'process.execPath']
  const { stdout } = await promisify(execFile)('npx', args, { env, shell: process.platform === 'win32' })
  writeFileSync(BROUGHT, stdout.trim())
  return stdout.trim()
}

/** Begins to fetch it while the packages are being fetched, and goes on beside them. */
function fetchAhead() {
  if (isNewEnough() || broughtNode() || isAlive(fetcher())) return
  spawn(process.execPath, [fileURLToPath(import.meta.url), 'fetch'], { detached: true, stdio: 'ignore' }).unref()
}

async function fetchNow() {
  mkdirSync(new URL('../node_modules', import.meta.url), { recursive: true })
  rmSync(FETCHING, { force: true })
  const fetched = bringNode()
  writeFileSync(FETCHING, String(process.pid))
  await fetched.finally(() => rmSync(FETCHING, { force: true }))
}

const fetcher = () => Number(read(FETCHING))

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid) {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === 'fetch') await fetchNow()
  else fetchAhead()
}
