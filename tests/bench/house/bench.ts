/** What a newcomer waits for, fetches and keeps in memory, beside what it was at an earlier commit; and how long the tests take. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { conclude, goal } from '../goals.ts'
import { median } from '../numbers.ts'
import { printTable } from '../table.ts'
import { idleMemory, Newcomer } from './newcomer.ts'
import { openRegistry, type Registry } from './registry.ts'

/** Before running was told apart from testing and measuring. */
const BEFORE = '3b6678c'
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

interface Visit {
  cold: number
  bytes: number
  warm: number
  memory: number
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    before: { type: 'string', default: BEFORE },
    // The whole test command twice: most of an hour.
    tests: { type: 'boolean', default: false },
  },
})
const commits = { before: values.before, now: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim() }
const registry = await openRegistry()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
const visits = { before: [] as Visit[], now: [] as Visit[] }
const tests = { before: 0, now: 0 }
try {
  for (let round = 0; round < (values.quick ? 1 : 3); round++)
    for (const when of ['before', 'now'] as const) {
      console.log(`· ${when} ${commits[when].slice(0, 7)} …`)
      visits[when].push(await visit(commits[when], registry))
    }
  if (values.tests) for (const when of ['before', 'now'] as const) tests[when] = await testsOf(commits[when], registry)
} finally {
  await registry.close()
}
report()

async function visit(commit: string, from: Registry): Promise<Visit> {
  const newcomer = new Newcomer(ROOT, commit, from)
  try {
    const cold = await newcomer.start(async () => null)
    const warm = await newcomer.start(idleMemory)
    return { cold: cold.seconds, bytes: cold.bytes, warm: warm.seconds, memory: warm.seen }
  } finally {
    newcomer.leave()
  }
}

async function testsOf(commit: string, from: Registry): Promise<number> {
  console.log(`· tests ${commit.slice(0, 7)} …`)
  const newcomer = new Newcomer(ROOT, commit, from)
  try {
    const { seconds, said } = await newcomer.test()
    console.log(said.trim().split('\n').at(-1))
    return seconds
  } finally {
    newcomer.leave()
  }
}

function report(): void {
  const of = (when: keyof typeof visits, what: keyof Visit): number => median(visits[when].map((each) => each[what]))
  const lines = [
    { name: 'start, nothing fetched', unit: 's', most: 0.5, before: of('before', 'cold'), now: of('now', 'cold') },
    { name: 'fetched for it', unit: 'MB', most: 0.4, before: of('before', 'bytes') / 1e6, now: of('now', 'bytes') / 1e6 },
    { name: 'start again', unit: 's', most: 0.7, before: of('before', 'warm'), now: of('now', 'warm') },
    { name: 'memory, idle', unit: 'MB', most: 0.7, before: of('before', 'memory'), now: of('now', 'memory') },
    ...(values.tests ? [{ name: 'tests', unit: 's', most: 0.5, ...tests }] : []),
  ]
  printTable([
    ['what', 'before', 'now', 'now of before'],
    ...lines.map(({ name, unit, before, now }) => [
      name,
      `${before.toFixed(1)} ${unit}`,
      `${now.toFixed(1)} ${unit}`,
      (now / before).toFixed(2),
    ]),
  ])
  const goals = lines.map(({ name, most, before, now }) =>
    goal(name, `≤ ${most} × before`, `${(now / before).toFixed(2)} ×`, now <= most * before),
  )
  conclude(goals, { commits, visits, tests }, values.json)
}
