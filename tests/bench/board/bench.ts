import { benchOptions, conclude, goal, type Goal } from '../goals.ts'
import { at, median } from '../numbers.ts'
import { printTable } from '../table.ts'
import { type Contestant, startContestants } from './contestants.ts'
import { Load, type Round } from './load.ts'
import { processorTime } from './processors.ts'
import { normalised } from './question.ts'
import { setUp } from './setup.ts'

/**
 * A board of 200 open cards with their relations, out of 100,000 issues: asked of everybody in turns, on the same data and the same
 * machine, once all have been found to answer the same.
 */
const SIZE = { issues: 100_000, open: 200 }
const CONCURRENCY = 8
/** Compilers and caches come into their own within so many requests. */
const WARM_UP = 30

interface Measured {
  name: string
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Processor time per request, milliseconds; null where the system doesn’t tell. */
  processor: number | null
  database: number | null
  /** Bytes of one answer. */
  bytes: number
}

const { quick, json } = benchOptions()
const rounds = quick ? 3 : 7
console.log(`· ${SIZE.issues} issues …`)
const setting = await setUp(SIZE)
try {
  const contestants = await startContestants(setting)
  const racers: Racer[] = []
  try {
    for (const contestant of contestants) racers.push(await prepare(contestant))
    expectTheSame(racers)
    for (let round = 1; round <= rounds; round++) {
      console.log(`· ${round} of ${rounds} rounds …`)
      for (const racer of racers) await run(racer)
    }
  } finally {
    for (const { load } of racers) load.close()
    for (const { stop } of contestants) await stop()
  }
  const results = racers.map(resultOf)
  print(results)
  conclude(goalsOf(results), results, json)
} finally {
  await setting.stop()
}

interface Racer {
  contestant: Contestant
  load: Load
  status: number
  answer: string
  bytes: number
  rounds: (Round & { processor: number | null; database: number | null })[]
}

async function prepare(contestant: Contestant): Promise<Racer> {
  const { asking, condition } = contestant
  const first = new Load(asking, 1)
  const { status, headers, body } = await first.ask()
  first.close()
  if (status !== 200) throw new Error(`${contestant.name} answered ${status}: ${body.toString().slice(0, 500)}`)
  const answer = normalised((contestant.shaped(JSON.parse(body.toString())) as { data: unknown }).data)
  const conditions: Record<string, string> = condition ? { [condition]: headers.etag! } : {}
  const load = new Load({ ...asking, headers: { ...asking.headers, ...conditions } }, CONCURRENCY)
  const expected = condition ? 304 : 200
  await load.round(Math.min(WARM_UP, contestant.requests), expected)
  return { contestant, load, status: expected, answer, bytes: condition ? 0 : body.length, rounds: [] }
}

function expectTheSame([first, ...others]: readonly Racer[]): void {
  for (const { contestant, answer } of others)
    if (answer !== first!.answer) throw new Error(`${contestant.name} answers something else than ${first!.contestant.name}`)
  console.log(`· all ${others.length + 1} answer the same: ${first!.answer.length} characters`)
}

async function run({ contestant, load, status, rounds }: Racer): Promise<void> {
  const { pid, requests } = contestant
  const used = (): (number | null)[] => [processorTime(pid), processorTime(setting.database, true)]
  const before = used()
  const round = await load.round(requests, status)
  const [processor, database] = used().map((after, index) => (after === null ? null : (after - before[index]!) / requests))
  rounds.push({ ...round, processor: processor!, database: database! })
}

function resultOf({ contestant, rounds, bytes }: Racer): Measured {
  const latencies = rounds.flatMap((round) => round.latencies).toSorted((a, b) => a - b)
  const middle = (of: 'processor' | 'database'): number | null => {
    const known = rounds.flatMap((round) => round[of] ?? [])
    return known.length > 0 ? median(known) : null
  }
  return {
    name: contestant.name,
    requestsPerSecond: median(rounds.map((round) => round.requestsPerSecond)),
    p50: at(latencies, 0.5),
    p99: at(latencies, 0.99),
    processor: middle('processor'),
    database: middle('database'),
    bytes,
  }
}

function print(results: readonly Measured[]): void {
  const peer = results.find(({ name }) => name.startsWith('PostGraphile'))!
  const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
  printTable([
    ['', 'requests/s', '× PostGraphile', '× limit', 'p50 ms', 'p99 ms', 'server CPU ms', 'database CPU ms', 'kB'],
    ...results.map((each) => [
      each.name,
      each.requestsPerSecond.toFixed(1),
      (each.requestsPerSecond / peer.requestsPerSecond).toFixed(2),
      (each.requestsPerSecond / results[0]!.requestsPerSecond).toFixed(2),
      ms(each.p50),
      ms(each.p99),
      ms(each.processor),
      ms(each.database),
      (each.bytes / 1000).toFixed(0),
    ]),
  ])
}

function goalsOf(results: readonly Measured[]): Goal[] {
  const rate = (start: string): number => results.find(({ name }) => name.startsWith(start))!.requestsPerSecond
  const atLeast = (name: string, target: number, measured: number): Goal =>
    goal(name, `≥ ${target} × PostGraphile`, `${measured.toFixed(2)} ×`, measured >= target)
  return [
    atLeast('board query, cold', 1.5, rate('ours, cold') / rate('PostGraphile')),
    atLeast('board query, unchanged', 10, rate('ours, unchanged') / rate('PostGraphile')),
  ]
}
