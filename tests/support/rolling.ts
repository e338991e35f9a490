import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { OpenBoard } from './board.ts'
import { type Client, subscribe } from './client.ts'
import { attempt, documentOf, type Payload } from './mutations.ts'
import type { World } from './world.ts'

export interface Rolled {
  restarts: number
  /** What was answered, by HTTP and by sockets together. */
  acknowledged: number
  bySocket: number
  /** Mutations that came to nothing, with the reason. There must be none. */
  failures: string[]
  /** What the open boards missed, or saw otherwise than it is. There must be none. */
  faults: string[]
  exitCodes: (number | null)[]
}

/** Several processes behind one address. */
interface Fleet {
  processes: readonly unknown[]
  /** Ends one and starts it anew; answers its exit code. */
  restart(index: number): Promise<number | null>
}

type Write = (input: object) => Promise<Payload>

/** A breath between one mutation and the next, so that the processes that start get their share of the machine, milliseconds. */
const BREATH_MS = 10
/** How long a board may take to come back and to catch up, on a machine that has much else to do, milliseconds. */
const PATIENCE_MS = 60_000

/**
 * Restarts one process of a fleet after the other while boards are open and writers report one issue after the other, without ever asking
 * twice: by HTTP, and by sockets whose client begins anew elsewhere what was not answered when it was sent off.
 */
export async function restartUnderWrites(
  fleet: Pick<Fleet, 'processes' | 'restart'>,
  world: World,
  { restarts = 3, writers = 4 } = {},
): Promise<Rolled> {
  const boards = await Promise.all([world.towerSecretary, world.secretary].map(({ client }) => OpenBoard.open(client, world.boardId)))
  const rolled: Rolled = { restarts, acknowledged: 0, bySocket: 0, failures: [], faults: [], exitCodes: [] }
  const cursors: string[] = []
  const titles: string[] = []
  const over = new AbortController()

  const sockets = Array.from({ length: Math.floor(writers / 2) }, () => socketWriter(world.resident.client))
  const byHttp: Write = (input) => attempt(world.resident.client, 'reportIssue', { ...input })
  const ways = [...sockets.map(({ write }) => write), ...Array.from({ length: writers - sockets.length }, () => byHttp)]
  const writing = ways.map(async (write) => {
    while (!over.signal.aborted) {
      const title = `第 ${randomUUID()} 件`
      try {
        const { cursor, userErrors } = await write({ title, text: '道闸', category: 'PARKING', communityId: world.communities.residential })
        if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
        cursors.push(cursor!)
        titles.push(title)
        rolled.acknowledged += 1
        if (write !== byHttp) rolled.bySocket += 1
      } catch (error) {
        rolled.failures.push(reasonOf(error))
      }
      await sleep(BREATH_MS)
    }
  })

  for (let turn = 0; turn < restarts; turn++) rolled.exitCodes.push(await fleet.restart(turn % fleet.processes.length))
  over.abort()
  await Promise.all(writing)
  await Promise.all(sockets.map(({ close }) => close()))

  for (const board of boards) {
    for (const cursor of cursors) await board.upTo(cursor, PATIENCE_MS)
    await board.close()
    rolled.faults.push(...(await board.faults(cursors)))
    const seen = [...board.checker.cards.values()].map((card) => (card as unknown as { title: string }).title)
    for (const title of titles) {
      const times = seen.filter((each) => each === title).length
      if (times !== 1) rolled.faults.push(`${title} is there ${times} times`)
    }
  }
  return rolled
}

/** Sends mutations by a socket of its own; when that is closed before an answer came, they are sent again by the next one. */
function socketWriter(client: Client): { write: Write; close(): Promise<void> } {
  const socket = client.connect({
    lazyCloseTimeout: 60_000,
    retryAttempts: 100,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
  })
  return {
    async write(input) {
      for await (const { data, errors } of subscribe(socket, documentOf('reportIssue'), { input })) {
        if (errors) throw new Error(JSON.stringify(errors))
        return data!.reportIssue as Payload
      }
      throw new Error('ended without an answer')
    },
    close: async () => socket.dispose(),
  }
}

/** An error, or the closing of a socket. */
function reasonOf(error: unknown): string {
  const { message, cause, code, reason } = error as Record<string, unknown>
  return [message, cause, code, reason].filter((each) => each !== undefined).join(' ')
}
