import pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { Installation } from '../support/installation.ts'
import { auditLog } from '../support/log-audit.ts'
import type { Fault, Outcome, Trial } from './fault.ts'
import { Witnesses } from './witnesses.ts'

const ROUNDS = { short: 2, full: 60, long: 200 }

type Kill = (place: Installation, round: number) => Promise<void>
type Control = (place: Installation, witnesses: Witnesses) => Promise<readonly string[]>

const api: Kill = async (place) => {
  await place.servers[0]!.kill9()
  await place.start(0)
}

const restart: Kill = async (place) => {
  const code = await place.servers[0]!.stop()
  if (code !== 0) throw new Error(`the server ended with ${code}:\n${place.servers[0]!.said().slice(-2_000)}`)
  await place.start(0)
}

const database: Kill = async (place) => {
  place.killDatabase()
  await goneAndBack(place)
}

const both: Kill = async (place) => {
  place.killDatabase()
  await place.servers[0]!.kill9()
  await place.start(0)
}

async function goneAndBack(place: Installation): Promise<void> {
  const deadline = Date.now() + 5_000
  while ((await place.isReady()) && Date.now() < deadline) await sleep(10)
  await place.ready()
}

/**
 * Holds the lock under which positions are given until commits stand in line for it, kills, and lets go: whoever was killed was
 * killed in the middle of a commit.
 */
const midCommit: Kill = async (place, round) => {
  const holder = new pg.Client({ connectionString: place.databaseUrl })
  holder.on('error', () => {})
  await holder.connect()
  await holder.query('begin; select from change_head for update')
  const pid = await waitingCommit(place)
  const victim = (['api', 'database', 'both', 'backend'] as const)[round % 4]
  if (victim === 'backend') process.kill(pid, 'SIGKILL')
  if (victim === 'database' || victim === 'both') place.killDatabase()
  if (victim === 'api' || victim === 'both') await place.servers[0]!.kill9()
  await holder.end().catch(() => {})
  if (victim === 'api' || victim === 'both') await place.start(0)
  else await goneAndBack(place)
}

/** Process id of a database session that waits in its COMMIT; there are two at least. */
async function waitingCommit(place: Installation): Promise<number> {
  for (;;) {
    const waiting = await place.sql<{ pid: number }>(
      `select pid from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%commit%' and pid <> pg_backend_pid()`,
    )
    if (waiting.length >= 2) return waiting[0]!.pid
    await sleep(5)
  }
}

async function through(trial: Trial, kill: Kill, control: Control): Promise<Outcome> {
  const place = await Installation.open()
  try {
    const witnesses = await Witnesses.gather(place)
    const { writers, boards } = witnesses
    const spoilt = control === withoutCursor ? await control(place, witnesses) : []
    const rounds = await trial.repeat(async (round) => {
      await writers.more(8)
      await kill(place, round)
    })
    await writers.more(8)
    const faults = await witnesses.verdict()
    const figures = `${writers.repetitions} times no answer, asked again with the same key`
    const outcome = { rounds, changes: writers.acknowledged.length, boards: boards.length, faults, figures }
    return { ...outcome, control: control === withoutCursor ? spoilt : await control(place, witnesses) }
  } finally {
    await place.close()
  }
}

const withoutCursor: Control = (_, witnesses) => witnesses.forgetful()

/** With commits acknowledged before they are on disk, a killed database forgets some. */
const withoutDurability: Control = async (place) => {
  const careless = await Witnesses.gather(place)
  await place.sql(`alter system set wal_writer_delay = '10s'`)
  await place.sql('select pg_reload_conf()')
  await place.sql('alter database shuangshe set synchronous_commit = off')
  await place.sql(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
  await place.ready()
  await careless.writers.more(40)
  await database(place, 0)
  await careless.writers.more(1)
  await careless.leave()
  const { acknowledged, changesOf } = careless.writers
  return auditLog((text) => place.sql(text), acknowledged, changesOf)
}

/** An acknowledged change is taken out of the log behind everybody’s back. */
const withoutOne: Control = async (place, { writers: { acknowledged, changesOf } }) => {
  await place.sql('delete from change where pos = (select max(pos) - 3 from change)')
  return auditLog((text) => place.sql(text), acknowledged, changesOf)
}

export const kills: Fault[] = [
  {
    name: 'kill-api',
    what: 'kill -9 of the API while it writes',
    rounds: ROUNDS,
    seconds: 220,
    run: (trial) => through(trial, api, withoutCursor),
  },
  {
    name: 'restart',
    what: 'the only process stops in order and is started again',
    rounds: { short: 1, full: 10, long: 30 },
    seconds: 60,
    run: (trial) => through(trial, restart, withoutCursor),
  },
  {
    name: 'kill-database',
    what: 'kill -9 of the database while it writes',
    rounds: ROUNDS,
    seconds: 120,
    run: (trial) => through(trial, database, withoutDurability),
  },
  {
    name: 'kill-both',
    what: 'kill -9 of both at once',
    rounds: ROUNDS,
    seconds: 240,
    run: (trial) => through(trial, both, withoutDurability),
  },
  {
    name: 'kill-mid-commit',
    what: 'kill -9 of API, database, both and one session in turn, in the middle of commits',
    rounds: { ...ROUNDS, short: 4 },
    seconds: 150,
    run: (trial) => through(trial, midCommit, withoutOne),
  },
]
