import { setTimeout as sleep } from 'node:timers/promises'
import { readBoard } from '../support/board.ts'
import { connectionsWith } from '../support/connections.ts'
import { Crowd, HEAVY, LightBoard, type Seat, until } from '../support/crowd.ts'
import { Installation } from '../support/installation.ts'
import { auditLog } from '../support/log-audit.ts'
import { memoryOf } from '../support/memory.ts'
import { Writers } from '../support/writers.ts'
import type { Fault, Outcome, Trial } from './fault.ts'

/** Three people who see all that is written, as they sit before their boards; `urls` are where they go in turn. */
async function seatsAt(place: Installation, urls: readonly string[], document?: string): Promise<Seat[]> {
  const { boardId, secretary, member, towerSecretary } = place.world
  return Promise.all(
    [secretary, member, towerSecretary].map(async ({ client }) => {
      const { cursor } = await readBoard(client, boardId)
      return { urls, headers: client.headers(), boardId, cursor, ...(document && { document }) }
    }),
  )
}

function writersAt(place: Installation, urls: readonly string[], each: number): Writers {
  const writing = urls.flatMap((url) => Array.from({ length: each }, () => place.world.member.client.at(url)))
  return new Writers(writing, place.world.communities.residential)
}

/** Boards to which something is done that must not happen: each of them has to be found out. */
class Saboteurs {
  readonly #boards: Record<string, LightBoard>

  constructor(seat: Seat) {
    const boards = { drops: new LightBoard(seat), doubles: new LightBoard(seat), exchanges: new LightBoard(seat) }
    let isDone = false
    boards.drops.doctor = (message) => {
      if (isDone || message.events.length === 0) return [message]
      isDone = true
      return [{ ...message, events: message.events.slice(1) }]
    }
    boards.doubles.doctor = (message) => (message.events?.length > 0 ? [message, message] : [message])
    let held: Parameters<LightBoard['doctor']>[0] | undefined
    boards.exchanges.doctor = (message) => {
      if (!(message.events?.length > 0)) return [message]
      if (!held) {
        held = message
        return []
      }
      const both = [message, held]
      held = undefined
      return both
    }
    this.#boards = boards
  }

  /** What was found in them; nothing, if one of them went unnoticed. */
  async found(): Promise<string[]> {
    const boards = Object.entries(this.#boards)
    await until(() => boards.every(([, { faults }]) => faults.length > 0), 20_000).catch(() => {})
    await Promise.all(boards.map(([, board]) => board.close()))
    if (boards.some(([, { faults }]) => faults.length === 0)) return []
    return boards.map(([name, { faults }]) => `who ${name}: ${faults[0]}`)
  }
}

async function verdict(place: Installation, crowd: Crowd, writers: Writers): Promise<string[]> {
  await writers.stop()
  const [head] = await place.sql<{ pos: number }>('select max(pos)::float8 as pos from change')
  const issues = await place.sql<{ id: string; version: number }>('select id, version from issue')
  const faults = writers.refused.map((refusal) => `refused: ${refusal}`)
  faults.push(...(await crowd.verdict(head!.pos, new Map(issues.map(({ id, version }) => [id, version])))))
  faults.push(...(await auditLog((text) => place.sql(text), writers.acknowledged, writers.changesOf)))
  await crowd.close()
  return faults
}

/** Three processes; boards that lose their connection at random and come back at the next process. */
async function disconnections(trial: Trial): Promise<Outcome> {
  const size = trial.size({
    short: { boards: 45, changes: 150, seconds: 40 },
    full: { boards: 500, changes: 100_000, seconds: 100 },
    long: { boards: 500, changes: 100_000, seconds: 7_200 },
  })
  const place = await Installation.open({ processes: 3 })
  try {
    const urls = place.servers.map(({ url }) => url)
    const seats = await seatsAt(place, urls)
    const crowd = await Crowd.gather(seats, size.boards)
    const saboteurs = new Saboteurs(seats[0]!)
    const writers = writersAt(place, urls, 6)
    const deadline = Date.now() + Math.min(size.seconds * 1_000, trial.left)
    let cuts = 0
    while (writers.acknowledged.length < size.changes && Date.now() < deadline) {
      crowd.boards[Math.floor(Math.random() * crowd.boards.length)]!.cut()
      cuts += 1
      trial.tell(writers.acknowledged.length, size.changes)
      await sleep(50)
    }
    const control = await saboteurs.found()
    const faults = await verdict(place, crowd, writers)
    const figures = `${cuts} connections ended at random, ${writers.acknowledged.length * size.boards} changes delivered`
    return { rounds: 1, changes: writers.acknowledged.length, boards: size.boards, faults, control, figures }
  } finally {
    await place.close()
  }
}

/** All boards hang on one of two processes, which dies. */
async function storm(trial: Trial): Promise<Outcome> {
  const count = trial.size({ short: 120, full: 5_000, long: 5_000 })
  const place = await Installation.open({ processes: 2 })
  try {
    const [doomed, other] = place.servers.map(({ url }) => url) as [string, string]
    const seats = await seatsAt(place, [doomed, other])
    const crowd = await Crowd.gather(
      seats.map((seat) => ({ ...seat, urls: [doomed] })),
      count,
    )
    for (const board of crowd.boards) board.moveTo([other, doomed])
    const saboteurs = new Saboteurs({ ...seats[0]!, urls: [other] })
    const writers = writersAt(place, [other], 4)
    writers.pause = 200
    await writers.more(8)
    let longest = 0
    const rounds = await trial.repeat(async () => {
      const begun = performance.now()
      await place.servers[0]!.kill9()
      await until(() => crowd.boards.every(({ isLive, heardAt }) => isLive && heardAt > begun), 300_000)
      longest = Math.max(longest, performance.now() - begun)
      await place.start(0)
      await writers.more(8)
    })
    const control = await saboteurs.found()
    const attempts = crowd.boards.reduce((sum, { connections }) => sum + connections - 1, 0)
    const faults = await verdict(place, crowd, writers)
    const figures = `all were live again within ${(longest / 1_000).toFixed(1)} s, by ${attempts} connections`
    return { rounds, changes: writers.acknowledged.length, boards: count, faults, control, figures }
  } finally {
    await place.close()
  }
}

/** What may lie queued for one socket, and what a process may need besides, MB. */
const QUEUE_MB = 1
const BESIDES_MB = 400

/** Some of many boards stop reading, and much is written. */
async function stalled(trial: Trial): Promise<Outcome> {
  const size = trial.size({
    short: { stalled: 6, others: 54 },
    full: { stalled: 500, others: 4_500 },
    long: { stalled: 500, others: 4_500 },
  })
  const place = await Installation.open()
  try {
    const [server] = place.servers
    const others = await Crowd.gather(await seatsAt(place, [server!.url]), size.others)
    const lazy = await Crowd.gather(await seatsAt(place, [server!.url], HEAVY), size.stalled)
    const saboteurs = new Saboteurs((await seatsAt(place, [server!.url]))[0]!)
    const before = memoryOf(server!.pid)
    let most = before
    const ports = new Set(lazy.boards.map(({ port }) => port))
    for (const board of lazy.boards) board.stall()
    const writers = writersAt(place, [server!.url], 4)
    writers.text = '长'.repeat(4_000)
    const begun = performance.now()
    const closed = async (): Promise<void> => {
      for (let kept = ports.size; kept > 0; kept = connectionsWith(server!.url, ports)) {
        most = Math.max(most, memoryOf(server!.pid))
        if (performance.now() - begun > 240_000) throw new Error(`${kept} stalled sockets were kept`)
        await sleep(100)
      }
    }
    await closed()
    const seconds = (performance.now() - begun) / 1_000
    writers.text = '道闸'
    for (const board of lazy.boards) board.goOn()
    await writers.more(8)
    const control = await saboteurs.found()
    const disturbed = others.boards.filter(({ losses }) => losses.length > 0).length
    const codes = Map.groupBy(
      lazy.boards.flatMap(({ losses }) => losses),
      (code) => code,
    )
    const faults = await verdict(place, new Crowd([...others.boards, ...lazy.boards]), writers)
    if (disturbed > 0) faults.push(`${disturbed} boards that read were closed`)
    if (most - before > size.stalled * QUEUE_MB + BESIDES_MB) faults.push(`memory grew from ${before} to ${most} MB`)
    const met = [...codes].map(([code, all]) => `${all.length} × ${code}`).join(', ')
    const figures = `${size.stalled} stalled sockets closed within ${seconds.toFixed(1)} s (they met ${met}), memory ${before.toFixed(0)} → ${most.toFixed(0)} MB`
    return { rounds: 1, changes: writers.acknowledged.length, boards: size.others + size.stalled, faults, control, figures }
  } finally {
    await place.close()
  }
}

export const crowds: Fault[] = [
  {
    name: 'disconnections',
    what: 'three processes, boards that lose their connection at random, as many writes as there is time for',
    rounds: { short: 1, full: 1, long: 1 },
    seconds: 150,
    run: disconnections,
  },
  {
    name: 'storm',
    what: 'a process dies, and all its boards come to the other one at once',
    rounds: { short: 1, full: 1, long: 5 },
    seconds: 150,
    run: storm,
  },
  {
    name: 'stalled',
    what: 'one board in ten stops reading while much is written',
    rounds: { short: 1, full: 1, long: 1 },
    seconds: 150,
    run: stalled,
  },
]
