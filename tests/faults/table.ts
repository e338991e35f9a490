import type { Form } from './fault.ts'
import type { Ran } from './run.ts'

const columns = ['fault', 'rounds', 'changes', 'boards', 'faults found', 'control failed', 'time']
/** Of what was found, so many are told. */
const TOLD = 5

export function printTable(ran: readonly Ran[], form: Form, seconds: number): void {
  const rows = ran.map(({ fault, outcome, notRun, error, seconds }) => {
    if (!outcome) return [fault.name, notRun ? 'not run' : 'broke', '', '', '', '', error ? `${seconds.toFixed(0)} s` : '']
    return [
      fault.name,
      outcome.rounds === fault.rounds[form] ? String(outcome.rounds) : `${outcome.rounds} of ${fault.rounds[form]}`,
      String(outcome.changes),
      String(outcome.boards),
      String(outcome.faults.length),
      outcome.control.length > 0 ? `✓ ${outcome.control.length} found` : '✗ nothing found',
      `${seconds.toFixed(0)} s`,
    ]
  })
  const widths = columns.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column]!)].map((cell) => cell.length)))
  console.log()
  for (const row of [columns, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
  console.log()
  for (const { fault, outcome, notRun, error } of ran) {
    console.log(`${fault.name}: ${fault.what}. ${notRun ? `Not run: ${notRun}` : (outcome?.figures ?? error)}`)
    for (const each of outcome?.faults.slice(0, TOLD) ?? []) console.log(`  ✗ ${each}`)
    if (outcome?.control.length) console.log(`  control: ${outcome.control[0]}`)
  }
  console.log(`\n${(seconds / 60).toFixed(1)} min`)
}
