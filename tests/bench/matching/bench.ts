import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { benchOptions, conclude } from '../goals.ts'
import { type CampaignSize, campaigns } from './campaign.ts'
import { goalsOf } from './goals.ts'
import { type Method, methods, type Outcome } from './methods.ts'
import { printResults } from './table.ts'

export interface Measured extends Outcome {
  campaign: CampaignSize
  method: Method
  seconds: number
  /** What processors had to do for it, whoever else they were busy with. */
  processorSeconds: number
  /** At its peak, and what the process had before it began. */
  megabytes: number
  ofThese: number
  /** Of the thread that is not working, in milliseconds. */
  lag: { p99: number; max: number }
}

/** Pairs of the campaigns that are left out when it must be quick. */
const MANY = 2_000_000

const { quick, json } = benchOptions()
const results: Measured[] = []
for (const campaign of campaigns) {
  if (quick && campaign.needs * campaign.offers > MANY) continue
  for (const method of methods) {
    process.stdout.write(`· ${campaign.name}: ${method} …`)
    const measured = await measure(campaign, method)
    console.log(` ${measured.seconds.toFixed(2)} s`)
    results.push(measured)
  }
}
printResults(results)
conclude(goalsOf(results), results, json)

async function measure(campaign: CampaignSize, method: Method): Promise<Measured> {
  const program = fileURLToPath(new URL('measure.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(campaign), JSON.stringify(method)])
  return { campaign, method, ...(JSON.parse(stdout) as Omit<Measured, 'campaign' | 'method'>) }
}
