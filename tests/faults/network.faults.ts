import { setTimeout as sleep } from 'node:timers/promises'
import { Installation } from '../support/installation.ts'
import { layLine } from '../support/line.ts'
import type { Fault, Outcome, Trial } from './fault.ts'
import { Witnesses } from './witnesses.ts'

type Line = Awaited<ReturnType<typeof layLine>>
type Trouble = (line: Line) => Promise<void>

const lasting =
  (begin: (line: Line) => void, ms: number): Trouble =>
  async (line) => {
    begin(line)
    await sleep(ms)
    line.mend()
  }

/** A stall that ends with the connections lost, as when a router forgets them. */
const stalledAndCut: Trouble = async (line) => {
  line.stall()
  await sleep(2_000)
  line.cut()
  line.mend()
}

const troubles: Trouble[] = [
  lasting((line) => line.cut(), 300),
  lasting((line) => line.loseAnswers(), 500),
  async (line) => line.breakOff(),
  lasting((line) => line.stall(), 1_500),
  lasting((line) => line.delay(100), 1_000),
  stalledAndCut,
]

async function through(trial: Trial, side: 'clients' | 'database'): Promise<Outcome> {
  const line = await layLine()
  const toDatabase = (url: string): string => {
    line.leadTo(url)
    return Object.assign(new URL(url), { port: new URL(line.url).port }).href
  }
  const place = await Installation.open(side === 'database' ? { through: toDatabase } : {})
  try {
    if (side === 'clients') line.leadTo(place.servers[0]!.url)
    const witnesses = await Witnesses.gather(place, side === 'clients' ? [line.url] : undefined)
    const { writers, boards } = witnesses
    const control = await witnesses.forgetful()
    const rounds = await trial.repeat(async (round) => {
      await writers.more(8)
      await troubles[round % troubles.length]!(line)
    })
    await writers.more(8)
    const figures = `${writers.repetitions} times no answer, boards came back ${boards.map(({ losses }) => losses.length).join(' and ')} times`
    const faults = await witnesses.verdict()
    return { rounds, changes: writers.acknowledged.length, boards: boards.length, faults, control, figures }
  } finally {
    await place.close()
    await line.close()
  }
}

/**
 * The database’s machine is gone without a word, and another answers in its place: connections that hear nothing any more must be
 * given up, or the process could serve no one until its own system does so, a quarter of an hour later.
 */
async function abandoned(trial: Trial): Promise<Outcome> {
  const line = await layLine()
  const place = await Installation.open({
    through: (url) => {
      line.leadTo(url)
      return Object.assign(new URL(url), { port: new URL(line.url).port }).href
    },
  })
  try {
    const witnesses = await Witnesses.gather(place)
    const { writers, boards } = witnesses
    const control = await witnesses.forgetful()
    let longest = 0
    const rounds = await trial.repeat(async () => {
      await writers.more(8)
      const begun = performance.now()
      line.abandon()
      await writers.more(12)
      longest = Math.max(longest, performance.now() - begun)
    })
    const faults = await witnesses.verdict()
    const figures = `written again after ${(longest / 1_000).toFixed(1)} s at most`
    return { rounds, changes: writers.acknowledged.length, boards: boards.length, faults, control, figures }
  } finally {
    await place.close()
    await line.close()
  }
}

const ROUNDS = { short: 6, full: 30, long: 120 }

export const network: Fault[] = [
  {
    name: 'network-clients',
    what: 'the line between clients and API is cut, stalls, is slow, loses answers or breaks off in one',
    rounds: ROUNDS,
    seconds: 90,
    run: (trial) => through(trial, 'clients'),
  },
  {
    name: 'network-database',
    what: 'the line between API and database is cut, stalls, is slow, loses answers or breaks off in one',
    rounds: ROUNDS,
    seconds: 90,
    run: (trial) => through(trial, 'database'),
  },
  {
    name: 'network-silence',
    what: 'connections to the database fall silent for good, new ones pass',
    rounds: { short: 1, full: 3, long: 20 },
    seconds: 60,
    run: abandoned,
  },
]
