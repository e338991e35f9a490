import { spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { buildAll } from './build.mjs'
import { fetchPackages } from './packages.mjs'
import { endWithParents } from './parents.mjs'
import { programPath, ROOT } from './progress.mjs'

/** Moments at which a wrong zone, a month without days or a year nobody thought of shows. */
const CLOCKS = {
  'month-begins-in-shanghai': '2027-02-28T16:20:00Z',
  'month-ends-in-shanghai': '2027-04-30T15:05:00Z',
  'month-begins-in-utc': '2027-06-01T00:10:00Z',
  'month-ends-in-utc': '2027-07-31T23:05:00Z',
  'new-years-eve': '2026-12-31T13:00:00Z',
  'new-year-in-shanghai-alone': '2026-12-31T17:00:00Z',
  'leap-day': '2028-02-29T04:00:00Z',
  'leap-day-gone-by': '2024-02-29T04:00:00Z',
  'spring-festival': '2027-02-06T02:00:00Z',
  'day-after-a-partition': '2027-09-01T04:00:00Z',
  'sunday-night': '2027-03-07T15:59:00Z',
  'year-2030': '2030-06-15T04:00:00Z',
}
const FEW = ['month-begins-in-shanghai', 'month-ends-in-utc', 'leap-day', 'sunday-night']

/** What reads a clock: run where few clocks are asked for. */
const READERS = [
  ...['partitions', 'growth', 'log-migration', 'term', 'upkeep', 'cursors'].map((name) => `tests/live/${name}.test.ts`),
  ...['bookings', 'calls', 'issue-life'].map((name) => `tests/api/${name}.test.ts`),
  ...['api/src/kernel', 'web/src/bookings', 'web/src/i18n', 'web/src/meetings'].map((room) => `${room}/`),
]

const args = process.argv.slice(3)
const isFew = args.includes('--few')
const named = args.filter((arg) => arg in CLOCKS)
const files = args.filter((arg) => !(arg in CLOCKS) && arg !== '--few')
const library = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1')[0]

if (!library) {
  console.warn(
    '\n!!! 没有 libfaketime，未在其他时刻运行测试 NO LIBFAKETIME: nothing is tested at other moments; apt-get install faketime\n',
  )
  console.log('0 passed, 0 failed')
  process.exit()
}
await fetchPackages('tools')
await buildAll()
endWithParents()
const sum = { passed: 0, failed: 0, skipped: 0 }
for (const name of named.length > 0 ? named : isFew ? FEW : Object.keys(CLOCKS)) {
  console.log(`\n· ${name} ${CLOCKS[name]}`)
  const found = await testAt(CLOCKS[name], files.length > 0 ? files : isFew ? READERS : [])
  for (const key of Object.keys(sum)) sum[key] += found[key]
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 ? 0 : 1)

/** The clock goes on from there, for this run's Node and PostgreSQL alike; how long something takes is told by another. */
function testAt(moment, only) {
  const ahead = Math.round((Date.parse(moment) - Date.now()) / 1_000)
  const env = {
    ...process.env,
    LD_PRELOAD: library,
    FAKETIME: `${ahead < 0 ? '' : '+'}${ahead}s`,
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    NO_FAKE_STAT: '1',
  }
  const vitest = spawn(process.execPath, [programPath('vitest'), 'run', '--config', 'tests/vitest.config.ts', ...only], {
    cwd: ROOT,
    env,
    stdio: ['inherit', 'pipe', 'inherit'],
  })
  const end = (signal) => vitest.kill(signal)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)
  let counts = [0, 0, 0, 0]
  createInterface(vitest.stdout).on('line', (line) => {
    const closing = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line)
    if (closing) counts = closing.map(Number)
    else console.log(line)
  })
  return new Promise((resolve) =>
    vitest.once('close', (code) => {
      const [, passed, failed, skipped] = counts
      // One that broke before its closing line, or that was ended, has failed.
      resolve({ passed, failed: failed || (code === 0 ? 0 : 1), skipped })
    }),
  )
}
