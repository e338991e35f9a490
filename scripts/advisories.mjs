import { execFile } from 'node:child_process'
import { ROOT, StepFailed } from './progress.mjs'

/** Severities that fail the check. */
const GRAVE = ['moderate', 'high', 'critical']
const PATIENCE_MS = 60_000

/** Whether anything that runs in production is known to be vulnerable. Not every registry can tell: then it is said aloud, and nothing fails. */
export async function lookForAdvisories() {
  const report = await audit()
  const counts = report?.metadata?.vulnerabilities
  if (!counts) return '⚠ 跳过：软件源没有应答漏洞查询 SKIPPED: the registry answered no question about advisories'
  if (GRAVE.some((severity) => counts[severity] > 0)) {
    const found = Object.values(report.advisories ?? {}).map(
      (each) => `${each.severity} ${each.module_name} ${each.vulnerable_versions}: ${each.url}`,
    )
    throw new StepFailed(`请升级 Upgrade:\n${found.join('\n')}`)
  }
}

/** What pnpm found out; null where it could ask nobody. */
function audit() {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)))
  const options = { cwd: ROOT, env, shell: process.platform === 'win32', timeout: PATIENCE_MS, maxBuffer: 16 * 1024 * 1024 }
  return new Promise((resolve) => {
    // It ends with a failure both when it found something and when it could not ask.
    execFile('npx', ['--yes', 'pnpm@12', 'audit', '--prod', '--json'], options, (_error, said) => resolve(parsed(said)))
  })
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
