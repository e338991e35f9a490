import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Installation } from '../support/installation.ts'
import { auditLog } from '../support/log-audit.ts'
import type { Fault, Outcome, Trial } from './fault.ts'
import { Witnesses } from './witnesses.ts'

async function session(place: Installation, settings = ''): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: place.databaseUrl, options: settings })
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Follows the log by a number drawn before the commit, as a plain sequence makes one think one could. */
async function bySequence(place: Installation, isOver: () => boolean): Promise<Set<number>> {
  const seen = new Set<number>()
  for (let last = 0; !isOver(); await sleep(20)) {
    const rows = await place.sql<{ id: number; pos: number }>(
      `select id::float8 as id, pos::float8 as pos from change where id > ${last} order by id`,
    )
    for (const { id, pos } of rows) {
      seen.add(pos)
      last = id
    }
  }
  return seen
}

/**
 * Somebody begins a transaction, writes and looks, and goes to lunch. Boards must go on live, and the log stay dense, whether it is
 * committed in the end or ended by the database.
 */
async function idle(trial: Trial): Promise<Outcome> {
  const seconds = trial.size({ short: 3, full: 60, long: 600 })
  const place = await Installation.open()
  try {
    const witnesses = await Witnesses.gather(place)
    const { writers, boards } = witnesses
    await writers.more(8)
    const [{ subdistrict }] = await place.sql(`select subdistrict_id as subdistrict from change where kind = 'ISSUE_REPORTED' limit 1`)
    // About nothing that anybody else writes to.
    const line = `insert into change (subdistrict_id, kind, entity, entity_id, entity_version) values ('${subdistrict}', 'PERSON_NOTED', 'PERSON', gen_random_uuid(), 1)`
    const lunch = await session(place)
    await lunch.query(`begin; ${line}`)
    const forgotten = await session(place, `-c idle_in_transaction_session_timeout=${seconds * 500}`)
    await forgotten.query(`begin isolation level repeatable read; ${line}; select count(*) from change`)
    let isOver = false
    const naive = bySequence(place, () => isOver)
    let slowest = 0
    const deadline = Date.now() + seconds * 1_000
    while (Date.now() < deadline) {
      const begun = performance.now()
      await writers.more(4)
      const { acknowledged } = writers
      await boards[0]!.upTo(acknowledged.at(-1)!)
      slowest = Math.max(slowest, performance.now() - begun)
    }
    const isEnded = await forgotten.query('commit').then(
      () => false,
      () => true,
    )
    await lunch.query('rollback')
    await lunch.end()
    const late = await session(place)
    await late.query(`begin; ${line}`)
    await writers.more(8)
    await sleep(200)
    await late.query('commit')
    await late.end()
    await writers.more(8)
    await sleep(300)
    isOver = true
    const seen = await naive
    const faults = await witnesses.verdict()
    if (!isEnded) faults.push('the database never ended the forgotten transaction')
    const positions = await place.sql<{ pos: number }>('select pos::float8 as pos from change order by pos')
    const control = positions.filter(({ pos }) => !seen.has(pos)).map(({ pos }) => `who follows a sequence never sees the change at ${pos}`)
    const figures = `${seconds} s; four writes and their way to a board took ${slowest.toFixed(0)} ms at most`
    return { rounds: 1, changes: writers.acknowledged.length, boards: boards.length, faults, control, figures }
  } finally {
    await place.close()
  }
}

/** So much for a cluster, its log, and room to fill. */
const DISK_MB = 220

function noDisk(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux, to mount a small disk'
  const folder = mkdtempSync(join(tmpdir(), 'shuangshe-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'nothing may be mounted here'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The disk of the database is filled to the last byte while it writes, and some time later there is room again. */
async function diskFull(trial: Trial): Promise<Outcome> {
  const disk = mkdtempSync(join(tmpdir(), 'shuangshe-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=755`, 'tmpfs', disk])
  let place: Installation | undefined
  try {
    place = await Installation.open({ dataDir: disk })
    const witnesses = await Witnesses.gather(place)
    const { writers, boards } = witnesses
    const ballast = join(disk, 'ballast')
    let refusedFor = 0
    const rounds = await trial.repeat(async () => {
      await writers.more(8)
      const before = writers.repetitions
      // Every block, and then every byte of the last one.
      for (const block of ['1M', '4k', '512']) fill(ballast, block)
      writers.text = '满'.repeat(4_000)
      const begun = performance.now()
      while (writers.repetitions < before + 8 && performance.now() - begun < 30_000) await sleep(50)
      await sleep(500)
      rmSync(ballast)
      writers.text = '道闸'
      await place!.ready()
      await writers.more(8)
      refusedFor += performance.now() - begun
    })
    const missed = writers.repetitions === 0 ? ['the disk never got full'] : []
    const faults = [...missed, ...(await witnesses.verdict())]
    const { acknowledged, changesOf, repetitions } = writers
    await place.sql('delete from change where pos = (select max(pos) - 3 from change)')
    const control = await auditLog((text) => place!.sql(text), acknowledged, changesOf)
    const figures = `${repetitions} times no answer; ${(refusedFor / rounds / 1_000).toFixed(1)} s a round until it wrote again`
    return { rounds, changes: acknowledged.length, boards: boards.length, faults, control, figures }
  } finally {
    await place?.close()
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
}

function fill(file: string, block: string): void {
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${file}`, `bs=${block}`, 'oflag=append', 'conv=notrunc'], { stdio: 'ignore' })
  } catch {
    // Until there is no room.
  }
}

const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1'

/** The clocks of the API and of the database jump, each by itself, back and forth. */
async function clockJumps(trial: Trial): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'shuangshe-clock-'))
  const clocks = { api: join(folder, 'api'), database: join(folder, 'database') }
  // Early in the afternoon: terms begin and end by the day, and none of the jumps back shall leave it.
  const noon = Math.floor((86_400_000 + 6 * 3_600_000 - (Date.now() % 86_400_000)) / 1_000)
  const set = (which: 'api' | 'database', by: number): void => writeFileSync(clocks[which], `+${noon + by}`, { mode: 0o644 })
  set('api', 0)
  set('database', 0)
  execFileSync('chmod', ['755', folder])
  const faked = (file: string) => ({
    LD_PRELOAD: FAKETIME,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  })
  const environment = faked(clocks.database)
  Object.assign(process.env, environment)
  let place: Installation | undefined
  try {
    place = await Installation.open({ env: () => faked(clocks.api), through: (url) => url })
    for (const name of Object.keys(environment)) delete process.env[name]
    const witnesses = await Witnesses.gather(place)
    const { writers, boards } = witnesses
    // None is as long as a session lasts unused.
    const jumps = [3_600, -7_200, 0, 36_000, -1, -14_400, 5, 0]
    const rounds = await trial.repeat(async (round) => {
      const which = (['api', 'database'] as const)[round % 2]!
      set(which, jumps[(round >> 1) % jumps.length]!)
      await writers.more(8)
    })
    set('api', 0)
    set('database', 0)
    await writers.more(8)
    const faults = await witnesses.verdict()
    const times = await place.sql<{ pos: number; at: Date }>('select pos::float8 as pos, at from change order by pos')
    const control = times
      .filter(({ at }, index) => index > 0 && at < times[index - 1]!.at)
      .map(({ pos }) => `who goes by the clock finds the change at ${pos} before the one it follows`)
    const figures = 'jumps between four hours back and ten hours ahead'
    return { rounds, changes: writers.acknowledged.length, boards: boards.length, faults, control, figures }
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name]
    await place?.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A newer schema arrives while the older program serves and people write; so does one that takes a protection away. */
async function migrations(trial: Trial): Promise<Outcome> {
  const place = await Installation.open({ processes: 2 })
  try {
    const witnesses = await Witnesses.gather(place)
    const { writers, boards } = witnesses
    const rounds = await trial.repeat(async (round) => {
      await writers.more(8)
      const migrating = await session(place)
      // As the next release would: under the same lock, in one transaction, adding what the older program does not know.
      await migrating.query(`select pg_advisory_lock(hashtext('shuangshe.migrations'))`)
      await migrating.query(`begin; set local lock_timeout = '2s';
        alter table issue add column later_${round} text; alter table change add column later_${round} int;
        create table later_${round} (id uuid primary key, issue_id uuid); commit`)
      await migrating.query(`create index concurrently later_${round}_index on issue (later_${round})`)
      await migrating.end()
      // A process that starts finds the newer schema, and serves beside the other.
      await place.servers[1]!.stop()
      await place.start(1)
      await writers.more(8)
    })
    const faults = await witnesses.verdict()
    const spoilt = await Witnesses.gather(place)
    await place.sql(`begin; alter table change disable trigger number_changes;
      insert into change (subdistrict_id, kind, entity, entity_id, entity_version)
        select subdistrict_id, kind, entity, entity_id, entity_version + 1 from change order by pos desc nulls last limit 1;
      alter table change enable trigger number_changes; commit`)
    await spoilt.writers.more(1)
    const control = await spoilt.verdict()
    const figures = `${writers.repetitions} times no answer, at the process that was started anew`
    return { rounds, changes: writers.acknowledged.length, boards: boards.length, faults, control, figures }
  } finally {
    await place.close()
  }
}

export const databases: Fault[] = [
  {
    name: 'idle-transaction',
    what: 'transactions stay open and idle while people write',
    rounds: { short: 1, full: 1, long: 1 },
    seconds: 90,
    run: idle,
  },
  {
    name: 'disk-full',
    what: 'the disk of the database fills up while it writes, and is freed again',
    rounds: { short: 1, full: 5, long: 20 },
    seconds: 60,
    obstacle: noDisk,
    run: diskFull,
  },
  {
    name: 'clock',
    what: 'the clocks of API and database jump back and forth',
    rounds: { short: 4, full: 16, long: 64 },
    seconds: 60,
    obstacle: () => (existsSync(FAKETIME) ? undefined : 'apt-get install faketime brings the clock that can be moved'),
    run: clockJumps,
  },
  {
    name: 'migrations',
    what: 'a newer schema arrives while two processes serve, and one of them is started anew on it',
    rounds: { short: 1, full: 8, long: 30 },
    seconds: 60,
    run: migrations,
  },
]
