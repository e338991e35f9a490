/** What the API is asked all day, on a hundredth, a tenth and all of the history of 100 sub-districts: it must cost the same. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../support/api.ts'
import { type GrowthSize, grow } from '../../support/growth.ts'
import { createDataDir } from '../../support/process.ts'
import { buildWorld } from '../../support/world.ts'
import { Contender } from '../contender.ts'
import { benchOptions, conclude, goal } from '../goals.ts'
import { median } from '../numbers.ts'
import { printTable } from '../table.ts'
import { operations } from './operations.ts'

/** A tenth of what is designed for, but for the sub-district that is looked at: its history is as long as any is to become. */
const ALL: GrowthSize = { others: 99, issues: { own: 50_000, each: 4_545 }, changes: { own: 500_000, each: 45_455 } }
const MOST_GROWTH = 1.5

interface Measured {
  share: number
  issues: number
  changes: number
  megabytes: number
  seconds: number
  /** The middle of all rounds, milliseconds. */
  took: Record<string, number>
}

const { quick, json } = benchOptions()
const rounds = quick ? 12 : 40
const shares = quick ? [1 / 100, 1 / 30, 1 / 10] : [1 / 100, 1 / 10, 1]

const folder = createDataDir()
const settings = { shared_buffers: '512MB', max_wal_size: '8GB', checkpoint_timeout: '30min' }
const database = await startEmbeddedPostgres({ dataDir: folder.path, log: () => {}, settings })
const server = await Contender.start('ours.contender.ts', { databaseUrl: database.url, secret: randomBytes(32).toString('base64') })
try {
  const world = await buildWorld(server.ready, database.url)
  const measured: Measured[] = []
  for (const share of shares) {
    const size = sized(share)
    const from = performance.now()
    await grow(database.url, world, size)
    const seconds = (performance.now() - from) / 1000
    const took: Record<string, number[]> = {}
    for (let round = -3; round < rounds; round++)
      for (const [name, work] of operations(world, database.url)) {
        const ms = await work()
        if (round >= 0) (took[name] ??= []).push(ms)
      }
    const medians = Object.fromEntries(Object.entries(took).map(([name, each]) => [name, median(each)]))
    measured.push({ share, ...(await counted()), seconds, took: medians })
    console.log(`· ${measured.at(-1)!.issues} issues, ${measured.at(-1)!.changes} changes: filled in ${seconds.toFixed(0)} s`)
  }
  report(measured)
} finally {
  await server.contender.stop()
  await database.stop()
  await folder.remove()
}

function sized(share: number): GrowthSize {
  const part = ({ own, each }: { own: number; each: number }) => ({ own: Math.round(own * share), each: Math.round(each * share) })
  return { others: ALL.others, issues: part(ALL.issues), changes: part(ALL.changes) }
}

async function counted(): Promise<{ issues: number; changes: number; megabytes: number }> {
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const { rows } = await sql.query(
    `select (select count(*)::int from issue) as issues, (select count(*)::int from change) as changes,
       (pg_database_size(current_database()) / 1048576)::int as megabytes`,
  )
  await sql.end()
  return rows[0]
}

function report(measured: readonly Measured[]): void {
  const [first, middle, last] = measured as [Measured, Measured, Measured]
  const names = Object.keys(last.took)
  const times = (name: string, before: Measured): string => `× ${(last.took[name]! / before.took[name]!).toFixed(2)}`
  const grown = (before: Measured): string => `${Math.round(last.share / before.share)} times the history`
  printTable([
    ['milliseconds, median', ...measured.map(({ issues, changes }) => `${issues} issues, ${changes} changes`), grown(middle), grown(first)],
    ...names.map((name) => [name, ...measured.map(({ took }) => took[name]!.toFixed(2)), times(name, middle), times(name, first)]),
    ['size of the database, MB', ...measured.map(({ megabytes }) => String(megabytes)), '', ''],
  ])
  const goals = names.map((name) =>
    goal(`${name}: with ${grown(middle)}`, `≤ × ${MOST_GROWTH}`, times(name, middle), last.took[name]! / middle.took[name]! <= MOST_GROWTH),
  )
  conclude(goals, measured, json)
}
