import { percent, printTable } from '../table.ts'
import type { Measured } from './bench.ts'
import type { CampaignSize } from './campaign.ts'
import type { Generated } from './column-generation.ts'

const columns = [
  'offers × needs',
  'method',
  'served',
  'of needs',
  'total fit',
  'of optimum',
  'gap',
  'time',
  'processor',
  'memory',
  'lag p99 / max',
]

export function printResults(results: readonly Measured[]): void {
  const rows = results.map((each) => {
    const ours = results.find(({ campaign, method }) => campaign === each.campaign && method === 'ours')!
    return [
      each.campaign.name,
      each.method,
      String(each.served),
      percent(each.served / each.campaign.needs),
      String(each.fit),
      percent(each.fit / ours.fit),
      each.gap === null ? '–' : String(each.gap),
      `${each.seconds.toFixed(2)} s`,
      `${each.processorSeconds.toFixed(2)} s`,
      `${each.megabytes} MB`,
      `${each.lag.p99.toFixed(0)} / ${each.lag.max.toFixed(0)} ms`,
    ]
  })
  printTable([columns, ...rows])
  for (const { campaign, method, phases, programme } of results)
    if (phases)
      console.log(`${campaign.name}, ${method}: ${[...phrases(phases), ...(programme ? took(campaign, programme) : [])].join(', ')}`)
}

const phrases = (phases: Record<string, number>): string[] =>
  Object.entries(phases).map(([phase, ms]) => `${phase.toLowerCase().replace('_', ' ')} ${ms} ms`)

const took = ({ needs, offers }: CampaignSize, { rounds, columns, isFinished }: Generated['programme']): string[] => [
  `${rounds} rounds`,
  `${columns} of ${needs * offers} pairs`,
  ...(isFinished ? [] : ['not finished']),
]
