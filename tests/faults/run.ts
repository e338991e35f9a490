import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Fault, type Form, type Outcome, Trial } from './fault.ts'
import { faults } from './faults.ts'
import { printTable } from './table.ts'

export interface Ran {
  fault: Fault
  seconds: number
  outcome?: Outcome
  /** Why there is no outcome. */
  notRun?: string
  /** What broke the trial itself. */
  error?: string
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    long: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    json: { type: 'string' },
  },
})
const form: Form = values.long ? 'long' : values.short ? 'short' : 'full'
const chosen = values.only ? faults.filter(({ name }) => values.only!.includes(name)) : faults
if (chosen.length === 0) {
  console.error(`--only ${faults.map(({ name }) => name).join(' | ')}`)
  process.exit(1)
}
if (values.rounds !== undefined) {
  if (!/^[1-9]\d*$/.test(values.rounds)) {
    console.error('--rounds takes a number of at least one')
    process.exit(1)
  }
  for (const fault of chosen) fault.rounds[form] = Number(values.rounds)
}
/** All of the full form together may take so long; of each, so much goes into setting it up and looking back. Seconds. */
const [MOST, AROUND] = [1_200, 15]
const wanted = chosen.reduce((sum, { seconds }) => sum + seconds, 0)
const share = Math.min(1, (MOST - AROUND * chosen.length) / wanted)
const begun = performance.now()
const ran: Ran[] = []
for (const fault of chosen) ran.push(await run(fault))

printTable(ran, form, (performance.now() - begun) / 1_000)
const isPassed = ({ outcome }: Ran): boolean => outcome !== undefined && outcome.faults.length === 0 && outcome.control.length > 0
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ form, results: ran.map((each) => ({ ...each, passed: isPassed(each) })) }, null, 2)}\n`)
const done = ran.filter(({ notRun }) => notRun === undefined)
const failed = done.filter((each) => !isPassed(each)).length
console.log(`${done.length - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function run(fault: Fault): Promise<Ran> {
  const notRun = fault.rounds[form] === 0 ? `it has no ${form} form` : fault.obstacle?.()
  if (notRun !== undefined) return { fault, seconds: 0, notRun }
  const started = performance.now()
  const seconds = (): number => (performance.now() - started) / 1_000
  const line = (text: string): boolean => process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}· ${fault.name}: ${text}`)
  line('…')
  const tell = (progress: string): void => void (process.stdout.isTTY && line(`${progress} …`))
  try {
    const outcome = await fault.run(new Trial(fault, form, share, tell))
    console.log(` ${seconds().toFixed(1)} s`)
    return { fault, seconds: seconds(), outcome }
  } catch (error) {
    console.log(` ✗ ${seconds().toFixed(1)} s`)
    return { fault, seconds: seconds(), error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
