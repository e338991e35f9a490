import { median } from '../numbers.ts'
import { percent, printTable } from '../table.ts'
import type { Round } from './run.ts'

/** The middle of all rounds of each contender with as many subscribers. */
export function summarise(rounds: readonly Round[]): Round[] {
  const groups = Map.groupBy(rounds, ({ contender, subscribers }) => `${subscribers} ${contender}`)
  return [...groups.values()].map((own) => {
    const figures = Object.keys(own[0]!).filter((name) => name !== 'contender') as Exclude<keyof Round, 'contender'>[]
    const middle = Object.fromEntries(figures.map((name) => [name, median(own.map((round) => round[name]))]))
    return { contender: own[0]!.contender, ...middle } as Round
  })
}

export function printResults(results: readonly Round[]): void {
  printTable([
    [
      'subscribers',
      'what',
      'deliveries/s',
      'of the limit',
      'in messages/s',
      'processor time each',
      'bytes of one',
      'processor time of one',
      'p50',
      'p99',
      'at events/s',
      'a connection',
    ],
    ...results.map((each) => [
      String(each.subscribers),
      each.contender,
      each.deliveriesPerSecond.toFixed(0),
      percent(each.deliveriesPerSecond / limitOf(results, each).deliveriesPerSecond),
      each.messagesPerSecond.toFixed(0),
      `${each.cpuPerDelivery.toFixed(1)} µs`,
      each.bytes.toFixed(0),
      `${each.cpuPerMessage.toFixed(1)} µs`,
      `${each.p50.toFixed(1)} ms`,
      `${each.p99.toFixed(1)} ms`,
      each.rate.toFixed(1),
      `${(each.memory / 1000).toFixed(1)} kB`,
    ]),
  ])
}

const limitOf = (results: readonly Round[], { subscribers }: Round): Round =>
  results.find((each) => each.subscribers === subscribers && each.contender === 'ws.send(Buffer)')!
