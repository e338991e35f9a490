import type pg from 'pg'
import { logState } from '../changes/log.ts'
import type { Database } from '../database/open.ts'
import { snapshot } from '../database/transaction.ts'
import type { Selection } from '../kernel/selection.ts'
import { type Request, signedIn } from '../acting/request.ts'
import { rightsFingerprint } from '../acting/rights.ts'
import type { Viewer } from '../acting/viewer.ts'
import type { Node } from '../kernel/row.ts'
import type { Board } from './board.entity.ts'
import { allListed } from './board.nouns.ts'
import { readRelations } from './board.relations.ts'

/** By the names of their lanes. */
export type BoardCards = Record<string, Node[]>

interface BoardSnapshot {
  /** Where the log stood when the rest was read. */
  cursor: string
  cards: BoardCards
}

const snapshots = new WeakMap<Board, Promise<BoardSnapshot>>()
const selections = new WeakMap<Board, Selection>()

/** Tells what a board object will be asked for, so that nothing else is read, and this all at once. */
export function expect(board: Board, selection: Selection): Board {
  selections.set(board, selection)
  return board
}

/** The cards of a board, what is asked of them, and the log's position, read from one snapshot of the database; once per board object. */
export function snapshotOf(request: Request, board: Board): Promise<BoardSnapshot> {
  let reading = snapshots.get(board)
  if (!reading) {
    reading = read(request, board, selections.get(board) ?? null)
    snapshots.set(board, reading)
  }
  return reading
}

function read(request: Request, board: Board, selection: Selection | null): Promise<BoardSnapshot> {
  const viewer = signedIn(request)
  const { database, cursors } = request.services
  return snapshot(database, async (client) => {
    const [{ epoch, head }, cards] = await Promise.all([
      logState(client, viewer.subdistrictId),
      readCards(client, database, viewer, board.communities, (lane) => selection === null || selection.has(lane)),
    ])
    if (selection) await readRelations(client, request, board, cards, selection)
    return {
      cursor: cursors.encode({ epoch, subdistrictId: viewer.subdistrictId, pos: head, rights: rightsFingerprint(viewer) }),
      cards,
    }
  })
}

/** One SQL per kind, all sent at once over the connection of one snapshot. */
export async function readCards(
  client: pg.PoolClient,
  { orm }: Database,
  viewer: Viewer,
  communities: readonly string[],
  isAsked: (lane: string) => boolean = () => true,
): Promise<BoardCards> {
  const lanes = allListed().map(({ lane }) => lane)
  const read = lanes.map(async ({ name, load }) => [name, isAsked(name) ? await load({ client, orm, viewer }, communities) : []] as const)
  return Object.fromEntries(await Promise.all(read))
}
