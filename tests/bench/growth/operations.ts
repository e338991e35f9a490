import { BOARD_EVENTS, readBoard } from '../../support/board.ts'
import { subscribe } from '../../support/client.ts'
import { cursorBefore } from '../../support/growth.ts'
import { readings } from '../../support/growth.reads.ts'
import { report } from '../../support/issues.ts'
import type { World } from '../../support/world.ts'

const READINGS = [
  'issues, newest first',
  'issues that are overdue',
  'a resident’s issues',
  'a common word',
  'two words',
  'a rare word',
  'open needs',
]
const BACK = 1_000

/** Each thing measured: does it once over the wire, and tells how many milliseconds it took. */
export function operations(world: World, databaseUrl: string): [string, () => Promise<number>][] {
  const all = readings(world)
  return [
    // First, so that the board that follows is one nobody has asked for at this position of the log.
    ['report an issue', () => timed(() => report(world))],
    ['the board', () => timed(() => readBoard(world.secretary.client, world.boardId))],
    ...READINGS.map((name): [string, () => Promise<number>] => {
      const { by, query } = all.find((reading) => reading.name === name)!
      return [name, () => timed(() => by.client.request(query))]
    }),
    [`come back after ${BACK} changes`, () => comeBack(world, databaseUrl)],
  ]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function comeBack(world: World, databaseUrl: string): Promise<number> {
  const after = await cursorBefore(world, databaseUrl, BACK)
  const { cursor } = await readBoard(world.secretary.client, world.boardId)
  const socket = world.secretary.client.connect()
  const ms = await timed(async () => {
    for await (const { data } of subscribe(socket, BOARD_EVENTS, { boardId: world.boardId, after }))
      if (data!.boardEvents.cursor === cursor || data!.boardEvents.__typename === 'ResyncRequired') {
        if (data!.boardEvents.cursor !== cursor) throw new Error('the board was told to start anew')
        return
      }
  })
  await socket.dispose()
  return ms
}
