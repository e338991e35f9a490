import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { printTable } from './table.ts'

/** What a benchmark must come to on the machine it runs on, and whether it did. */
export interface Goal {
  name: string
  target: string
  measured: string
  met: boolean
}

export const goal = (name: string, target: string, measured: string, met: boolean): Goal => ({ name, target, measured, met })

/** How every benchmark may be started: `--quick` for a short run, `--json FILE` to keep the figures. */
export function benchOptions(): { quick: boolean; json: string | undefined } {
  const { values } = parseArgs({ options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } } })
  return { quick: values.quick, json: values.json }
}

/** Prints the goals, keeps the figures where they are asked for, and fails the run when a goal is missed. */
export function conclude(goals: readonly Goal[], results: unknown, json: string | undefined): void {
  printTable([
    ['goal', 'target', 'measured', ''],
    ...goals.map(({ name, target, measured, met }) => [name, target, measured, met ? '✓' : '✗']),
  ])
  if (json) writeFileSync(json, `${JSON.stringify({ goals, results }, null, 2)}\n`)
  process.exitCode = goals.every(({ met }) => met) ? 0 : 1
}
