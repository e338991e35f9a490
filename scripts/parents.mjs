import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const WATCH_MS = 500

/**
 * npx and pnpm don't pass on every signal, and none when they are killed: when one of those that started this process is
 * gone, this process ends like on SIGTERM. Whoever started npx (a shell that is closed, a service manager) does not matter.
 */
export function endWithParents() {
  const watched = launchers()
  const isBroken = () => watched.some(({ pid, parent }) => parentOf(pid) !== parent)
  if (process.platform === 'win32' || watched.length === 0) return
  const timer = setInterval(() => {
    if (!isBroken()) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, WATCH_MS)
  timer.unref()
}

/** This process and its ancestors below the outermost package manager, each with its parent. */
function launchers() {
  const chain = []
  let depth = 0
  for (let pid = process.pid; pid > 1 && chain.length < 20;) {
    const parent = parentOf(pid)
    if (!(parent > 1)) break
    chain.push({ pid, parent })
    if (/(^|[\s/])(npm|npx|pnpm|pnpx)(\s|$|[-.])/.test(commandOf(parent))) depth = chain.length
    pid = parent
  }
  return chain.slice(0, depth)
}

function parentOf(pid) {
  try {
    if (process.platform === 'linux') return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return undefined
  }
}

function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
