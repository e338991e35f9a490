import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync, chmodSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { OpenBoard } from '../support/board.ts'
import { Installation } from '../support/installation.ts'
import { layLine } from '../support/line.ts'
import type { Fault, Outcome } from './fault.ts'
import { BoardWindow } from './window.ts'
import { Witnesses } from './witnesses.ts'

/** What of a running cluster belongs into a backup of its files. */
const isKept = (path: string): boolean => !/postmaster\.(pid|opts)$|\/pg_wal\/.|\/pg_replslot\/.|\/pgsql_tmp/.test(path)

/** A copy of the files while the database serves, as the manual tells. */
async function baseBackup(place: Installation, into: string): Promise<void> {
  const session = new pg.Client({ connectionString: place.databaseUrl })
  await session.connect()
  await session.query(`select pg_backup_start('restore test', true)`)
  cpSync(join(place.dataDir, 'postgres/data'), into, { recursive: true, filter: isKept, preserveTimestamps: true })
  const { rows } = await session.query('select labelfile from pg_backup_stop()')
  writeFileSync(join(into, 'backup_label'), rows[0].labelfile)
  await session.end()
}

/** Puts files in the place of the cluster’s own, belonging to whoever owned those. */
function putBack(place: Installation, from: string): void {
  const data = join(place.dataDir, 'postgres/data')
  rmSync(data, { recursive: true })
  cpSync(from, data, { recursive: true, preserveTimestamps: true })
  chmodSync(data, 0o700)
  place.ownLikeBefore(data)
}

/** The changes of the last minutes are given up on purpose; every board has to be told, whether it was open meanwhile or away. */
async function restored(how: 'to a point in time' | 'the files as they were'): Promise<{ outcome: Outcome; silent: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'shuangshe-backup-'))
  chmodSync(folder, 0o755)
  const archive = join(folder, 'archive')
  mkdirSync(archive)
  chmodSync(archive, 0o777)
  const line = await layLine()
  const postgres = { archive_mode: 'on', archive_command: `cp %p ${archive}/%f` }
  const place = await Installation.open({
    postgres,
    through: (url) => {
      line.leadTo(url)
      return Object.assign(new URL(url), { port: new URL(line.url).port }).href
    },
  })
  try {
    const before = await Witnesses.gather(place)
    const { boardId, secretary } = place.world
    const away = await OpenBoard.open(secretary.client, boardId)
    const window = await BoardWindow.open(place.servers[0]!.url, secretary.client)
    await before.writers.more(8)
    const backup = join(folder, 'data')
    if (how === 'to a point in time') await baseBackup(place, backup)
    await before.writers.more(8)
    await place.sql(`select pg_create_restore_point('before_the_mistake')`)
    if (how === 'the files as they were') {
      line.cut()
      await place.stopDatabase()
      cpSync(join(place.dataDir, 'postgres/data'), backup, { recursive: true, preserveTimestamps: true })
      line.leadTo(await place.startDatabase(postgres))
      line.mend()
    }
    await before.writers.more(12)
    const faults = await before.verdict()
    await away.upTo(before.writers.acknowledged.at(-1)!)
    const open = await OpenBoard.open(secretary.client, boardId)
    const comeBack = away.cut()

    await place.sql('select pg_switch_wal()')
    line.cut()
    await place.stopDatabase()
    putBack(place, backup)
    if (how === 'to a point in time') {
      const data = join(place.dataDir, 'postgres/data')
      writeFileSync(join(data, 'recovery.signal'), '')
      appendFileSync(
        join(data, 'postgresql.auto.conf'),
        `restore_command = 'cp ${archive}/%f %p'\nrecovery_target_name = 'before_the_mistake'\nrecovery_target_action = 'promote'\n`,
      )
      place.ownLikeBefore(data)
    }
    line.leadTo(await place.startDatabase(postgres))
    line.mend()
    await place.ready()

    // Until the new life of the log is further than the old one was: positions alone tell nothing any more.
    const after = await Witnesses.gather(place)
    await after.writers.more(30)
    comeBack()
    await after.writers.more(4)
    const silent: string[] = []
    for (const [name, board] of Object.entries({ open, away })) {
      await board
        .until(() => reasonsTold(board).includes('OTHER_EPOCH'), 15_000)
        .catch(() => silent.push(`the board that was ${name} is not told of the restore`))
    }
    // Where the epoch was kept nobody can say what a board should show: it is judged by who was told.
    if (how === 'to a point in time') {
      faults.push(...(await after.verdict()))
      faults.push(...((await window?.faults(place.databaseUrl)) ?? []))
    } else await after.leave()
    await window?.close()
    await Promise.all([open.close(), away.close()])
    const wrong = await Promise.all([open, away].map((board) => board.faults([])))
    const changes = before.writers.acknowledged.length + after.writers.acknowledged.length
    const figures = `the boards were told ${[open, away].map((board) => reasonsTold(board).join(', ') || 'nothing').join(' and ')}`
    return {
      outcome: { rounds: 1, changes, boards: 6, faults, control: [], figures },
      silent: [...silent, ...(silent.length > 0 ? wrong.flat() : [])],
    }
  } finally {
    await place.close()
    await line.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const reasonsTold = (board: OpenBoard): string[] =>
  board.messages.flatMap((message) => (message.__typename === 'ResyncRequired' ? message.reason : []))

export const restore: Fault = {
  name: 'restore',
  what: 'a backup is restored to a point in time under a running process; the control puts files back as they were and changes no epoch',
  rounds: { short: 1, full: 1, long: 3 },
  seconds: 120,
  async run(trial) {
    const outcomes: Outcome[] = []
    const rounds = await trial.repeat(async () => {
      const { outcome, silent } = await restored('to a point in time')
      outcomes.push({ ...outcome, faults: [...outcome.faults, ...silent] })
    })
    const control = await restored('the files as they were')
    return {
      ...outcomes[0]!,
      rounds,
      changes: outcomes.reduce((sum, { changes }) => sum + changes, 0),
      faults: outcomes.flatMap(({ faults }) => faults),
      control: control.silent,
    }
  },
}
